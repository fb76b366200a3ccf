"""What to say when the third party is not installed."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from reinschrift.errors import ReinschriftError

__all__ = ["need"]


def need(module: str, extra: str) -> ModuleType:
    """The module, or a `ReinschriftError` with the command that installs it."""
    try:
        return import_module(module)
    except ImportError as error:
        msg = f"this adapter needs {module}: pip install 'reinschrift[{extra}]'"
        raise ReinschriftError(msg) from error
