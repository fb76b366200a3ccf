"""The publication date as callers give it."""

from __future__ import annotations

import re
from datetime import date, datetime

from reinschrift.errors import ReinschriftError

__all__ = ["as_date"]

_ISO_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?", re.DOTALL)


def as_date(value: date | str | None) -> date | None:
    """The publication date as a `date`; of a time stamp (``2024-09-24T08:00:00Z``) its day, `None` stays `None`.

    Raises:
        ReinschriftError: ``value`` is neither a date nor a string that begins with a day of the form ``YYYY-MM-DD``.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        if m := _ISO_DAY.fullmatch(value):
            return date.fromisoformat(m[1])
    except (TypeError, ValueError):
        pass
    msg = f"published={value!r} is not a day: give a datetime.date or a string like '2020-09-14'"
    raise ReinschriftError(msg)
