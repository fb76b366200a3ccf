"""Documents in Parquet files, row group by row group."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, BinaryIO, Final

from reinschrift.core.edit import Edit
from reinschrift.corpus.items import Item, Shard
from reinschrift.extras import need
from reinschrift.report.jsonline import json_line, ledger_of

__all__ = ["ParquetWriter", "read_rows"]

_PARQUET: Final = "a file in .parquet"


def read_rows(path: Path, shard: Shard, fields: tuple[str, ...]) -> Iterator[Item]:
    """The rows of the shard's row groups with the named columns. The first item carries the schema, with no fields."""
    with _parquet().ParquetFile(path) as file:
        schema = file.schema_arrow
        yield Item({}, schema, columns=tuple(schema.names))
        wanted = [f for f in fields if f in schema.names]
        for group in range(*shard.range(file.num_row_groups)):
            for batch in file.iter_batches(row_groups=[group]):
                columns = {f: batch.column(f).to_pylist() for f in wanted}
                for i in range(batch.num_rows):
                    yield Item({f: values[i] for f, values in columns.items()}, (batch, i))


class ParquetWriter:
    """Writes the batches back with another text column, and the ledger as a column of JSON (null: no edits)."""

    def __init__(self, stream: BinaryIO, field: str, ledger: str) -> None:
        self._stream, self._field, self._ledger = stream, field, ledger
        self._file: Any = None
        self._texts: list[Any] = []
        self._ledgers: list[str | None] = []

    def write(self, item: Item, text: str | None, edits: tuple[Edit, ...]) -> None:
        """Take a row; a batch is written once it is complete."""
        if self._file is None:
            schema = item.raw.append(_arrow().field(self._ledger, _arrow().string()))
            self._file = _parquet().ParquetWriter(self._stream, schema)
            return
        batch, row = item.raw
        self._texts.append(item.fields.get(self._field) if text is None or not edits else _storable(text))
        self._ledgers.append(json_line(ledger_of(edits)) if text is not None and edits else None)
        if row == batch.num_rows - 1:
            self._write_batch(batch)

    def _write_batch(self, batch: Any) -> None:  # noqa: ANN401 - pyarrow has no types
        arrow = _arrow()
        columns = batch.columns
        at = batch.schema.get_field_index(self._field)
        columns[at] = arrow.array(self._texts, type=batch.schema.field(at).type)
        columns.append(arrow.array(self._ledgers, type=arrow.string()))
        self._file.write_batch(arrow.RecordBatch.from_arrays(columns, schema=self._file.schema))
        self._texts, self._ledgers = [], []

    def close(self) -> None:
        """Write the foot of the file."""
        if self._file is not None:
            self._file.close()


def _storable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _arrow() -> ModuleType:
    return need("pyarrow", "io", _PARQUET)


def _parquet() -> ModuleType:
    return need("pyarrow.parquet", "io", _PARQUET)
