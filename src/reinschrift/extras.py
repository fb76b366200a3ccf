"""Third-party packages that only some need: installed with an extra, imported where they are used."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from reinschrift.errors import ReinschriftError

__all__ = ["need"]


def need(module: str, extra: str, who: str = "this adapter") -> ModuleType:
    """The module, or a `ReinschriftError` that says ``who`` needs it and how to install it."""
    try:
        return import_module(module)
    except ImportError as error:
        msg = f"{who} needs {module.partition('.')[0]}: pip install 'reinschrift[{extra}]'"
        raise ReinschriftError(msg) from error
