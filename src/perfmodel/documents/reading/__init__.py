"""Reading: files into documents. Each reader turns one kind of file into blocks and knows nothing of forms."""

from perfmodel.documents.reading.opening import read, read_all

__all__ = ["read", "read_all"]
