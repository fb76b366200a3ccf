"""Counts in words."""

from __future__ import annotations

__all__ = ["counted"]


def counted(n: int, noun: str) -> str:
    """Such as "1 edit" and "1,204 edits"."""
    return f"{n:,} {noun}" if n == 1 else f"{n:,} {noun}s"
