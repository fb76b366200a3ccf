"""Completion markers: which outputs are done, so that an interrupted run goes on where it stopped."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from reinschrift import __version__
from reinschrift.corpus.job import Job, Plan, Tally
from reinschrift.replacing import replacing

__all__ = ["Markers", "sha256_of"]

_FOLDER: Final = ".done"


@dataclass(frozen=True, slots=True)
class Markers:
    """The markers in an output folder. A marker counts only for the same input, plan and version."""

    folder: Path
    plan: Plan
    model_sha256: str = ""

    def done(self, job: Job) -> bool:
        """Is the output of this job there, made from this very input in this very way? Its tally is then as it was."""
        try:
            marker = json.loads(self._path(job).read_bytes())
            if not job.target.exists() or any(marker.get(k) != v for k, v in self._identity(job).items()):
                return False
            job.tally = Tally(**marker["tally"])
        except (OSError, ValueError, TypeError, KeyError):
            return False
        return True

    def mark(self, job: Job) -> None:
        """Note that the output is complete."""
        path = self._path(job)
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as stream:
            stream.write(json.dumps(self._identity(job) | {"tally": asdict(job.tally)}, indent=1).encode() + b"\n")

    def _path(self, job: Job) -> Path:
        inside = job.target.relative_to(self.folder)
        return self.folder / _FOLDER / inside.with_name(f"{inside.name}.json")

    def _identity(self, job: Job) -> dict[str, Any]:
        stat = job.source.stat()
        p = self.plan
        return {
            "reinschrift": __version__,
            "input": [job.source.name, stat.st_size, stat.st_mtime_ns],
            "profile": repr(p.profile),
            "model": self.model_sha256,
            "fields": [p.field, p.date_field, p.site_field, p.ledger],
            "shard": [p.shard.number, p.shard.count],
        }


def sha256_of(path: Path) -> str:
    """Fingerprint of a file's content."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
