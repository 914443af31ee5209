"""What is said about writing files."""

from perfmodel.messages import Text

__all__ = ["CANNOT_WRITE", "NO_PROJECTS"]

NO_PROJECTS = Text(
    "D301", "文件里没有项目，没有可写的表", "the document holds no project, so there is no sheet to write"
)
CANNOT_WRITE = Text(
    "D302",
    "写不了文件：{reason}。请检查文件夹权限，以及文件是否正在别的程序中打开",
    "cannot write the file: {reason}; check the folder's permissions, and whether another program has the file open",
)
