"""Build hook: a wheel carries the tables packed into one file, see `reinschrift.packing`."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TOOLS = Path(__file__).resolve().parent
SOURCES = TOOLS.parent / "src"


class PackTables(BuildHookInterface):  # type: ignore[type-arg, misc, unused-ignore]
    """Packs the tables for a wheel; an editable installation reads them where they stand."""

    folder: str | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Put the packed files into the wheel."""
        if version == "editable":
            return
        sys.path.insert(0, str(SOURCES))
        from reinschrift.packing import PACKED, pack  # noqa: PLC0415 - the package is not installed where wheels are built

        self.folder = tempfile.mkdtemp()
        data = SOURCES / "reinschrift" / "data"
        packed = Path(self.folder, PACKED)
        packed.write_bytes(
            pack({path.relative_to(data).as_posix(): path.read_bytes() for path in data.glob("*/*.tsv")})
        )
        build_data["force_include"][str(packed)] = f"reinschrift/data/{PACKED}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Make the wheel as small as its format allows, and clear up."""
        if version == "editable":
            return
        sys.path.insert(0, str(TOOLS))
        from recompress import recompress  # noqa: PLC0415 - the folder of the hook is no package

        recompress(Path(artifact_path))
        if self.folder:
            shutil.rmtree(self.folder)
