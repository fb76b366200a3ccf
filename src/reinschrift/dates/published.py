"""The publication date as callers give it."""

from __future__ import annotations

import re
from datetime import date, datetime

from reinschrift.errors import ReinschriftError

__all__ = ["as_date"]

_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def as_date(value: date | str | None) -> date | None:
    """The publication date as a `date`; a `datetime` becomes its day, `None` stays `None`.

    Raises:
        ReinschriftError: ``value`` is neither a date nor a string of the form ``YYYY-MM-DD`` that names a day.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        if _ISO_DAY.fullmatch(value):
            return date.fromisoformat(value)
    except (TypeError, ValueError):
        pass
    msg = f"published={value!r} is not a day: give a datetime.date or a string like '2020-09-14'"
    raise ReinschriftError(msg)
