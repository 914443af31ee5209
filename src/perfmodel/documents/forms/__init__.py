"""Forms: what the field's official tables look like, as data, and how blocks of any file are matched with them."""

from perfmodel.documents.forms.understanding import understand

__all__ = ["understand"]
