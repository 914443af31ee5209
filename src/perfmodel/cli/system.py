"""The operating system's reasons, in the language of the session: it gives them in its own."""

import errno

from perfmodel.cli import texts
from perfmodel.messages import Message, Text

__all__ = ["describe_system_error"]

_REASONS: dict[int, Text] = {
    errno.ENOENT: texts.NO_SUCH_FILE,
    errno.EACCES: texts.NO_PERMISSION,
    errno.EPERM: texts.NO_PERMISSION,
    errno.EBUSY: texts.NO_PERMISSION,
    errno.EEXIST: texts.NOT_A_FOLDER,
    errno.ENOTDIR: texts.NOT_A_FOLDER,
    errno.EISDIR: texts.A_FOLDER,
    errno.ENOSPC: texts.DISK_FULL,
    errno.EROFS: texts.READ_ONLY,
    errno.ENAMETOOLONG: texts.NAME_TOO_LONG,
    errno.EIO: texts.DISK_FAULT,
}


def describe_system_error(error: OSError, name: object) -> Message:
    """Return why the file *name* could not be read or written; where we have no words for it, the system's own."""
    known = _REASONS.get(error.errno or 0)
    return texts.SYSTEM(name=name, reason=known() if known else error.strerror or str(error))
