"""pandas: ``series.reinschrift.clean()`` after ``import reinschrift.adapters.pandas``."""

from __future__ import annotations

from typing import Any, Final

from reinschrift.api import clean, normalize
from reinschrift.document import Document
from reinschrift.extras import need

__all__ = ["ReinschriftAccessor"]

_pandas: Final = need("pandas", "pandas")


@_pandas.api.extensions.register_series_accessor("reinschrift")
class ReinschriftAccessor:
    """Methods on a Series of texts; missing values stay missing. Arguments are those of `reinschrift.normalize`."""

    def __init__(self, series: Any) -> None:  # noqa: ANN401 - a Series; pandas has no types here
        self._series = series

    def clean(self, **arguments: Any) -> Any:  # noqa: ANN401
        """A Series of fair copies."""
        return self._series.map(lambda text: clean(text, **arguments), na_action="ignore")

    def normalize(self, **arguments: Any) -> Any:  # noqa: ANN401
        """A Series of `Document` values."""

        def one(text: str) -> Document:
            return normalize(text, **arguments)

        return self._series.map(one, na_action="ignore")
