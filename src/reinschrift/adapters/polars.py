"""Polars: ``pl.col("text").reinschrift.clean()`` after ``import reinschrift.adapters.polars``."""

from __future__ import annotations

from typing import Any, Final

from reinschrift.api import clean, normalize
from reinschrift.extras import need
from reinschrift.report.jsonline import ledger_of

__all__ = ["ReinschriftNamespace"]

_pl: Final = need("polars", "polars")


@_pl.api.register_expr_namespace("reinschrift")
class ReinschriftNamespace:
    """Expressions on a column of strings; nulls stay null. Arguments are those of `reinschrift.normalize`."""

    def __init__(self, expr: Any) -> None:  # noqa: ANN401 - an Expr
        self._expr = expr

    def clean(self, **arguments: Any) -> Any:  # noqa: ANN401
        """The fair copies."""
        return self._expr.map_elements(lambda text: clean(text, **arguments), return_dtype=_pl.String)

    def normalize(self, **arguments: Any) -> Any:  # noqa: ANN401
        """A struct of ``text`` and ``edits`` (a list of start, end, old, new, rules)."""
        edit = _pl.Struct(
            {"start": _pl.Int64, "end": _pl.Int64, "old": _pl.String, "new": _pl.String, "rules": _pl.List(_pl.String)}
        )

        def one(text: str) -> dict[str, Any]:
            document = normalize(text, **arguments)
            return {"text": document.text, "edits": ledger_of(document.edits)}

        return self._expr.map_elements(one, return_dtype=_pl.Struct({"text": _pl.String, "edits": _pl.List(edit)}))
