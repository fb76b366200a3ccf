"""Build hook: a wheel carries the tables of each family packed into one file, see `reinschrift.packing`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = Path(__file__).resolve().parent.parent / "src"


class PackTables(BuildHookInterface):  # type: ignore[type-arg, misc, unused-ignore]
    """Packs the tables for a wheel; an editable installation reads them where they stand."""

    folder: str | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Put the packed files into the wheel."""
        if version == "editable":
            return
        sys.path.insert(0, str(SOURCES))
        from reinschrift.packing import ENDING, pack  # noqa: PLC0415 - the package is not installed where wheels are built

        self.folder = tempfile.mkdtemp()
        for family in sorted(path for path in (SOURCES / "reinschrift" / "data").iterdir() if path.is_dir()):
            tables = {path.name: path.read_bytes() for path in family.glob("*.tsv")}
            if tables:
                packed = Path(self.folder, family.name + ENDING)
                packed.write_bytes(pack(tables))
                build_data["force_include"][str(packed)] = f"reinschrift/data/{packed.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Clear up."""
        if self.folder:
            shutil.rmtree(self.folder)
