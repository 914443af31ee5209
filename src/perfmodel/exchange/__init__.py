"""Exchange: values, documents and assessments as plain data for JSON, and back. The form is a promise: see ``docs/interchange.md``."""

from perfmodel.exchange.form import Departments, Exchangeable, Writable, from_dict, to_dict
from perfmodel.exchange.text import dumps, loads

__all__ = ["Departments", "Exchangeable", "Writable", "dumps", "from_dict", "loads", "to_dict"]
