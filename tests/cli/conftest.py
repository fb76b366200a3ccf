import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import reinschrift

SOURCE = str(Path(reinschrift.__file__).parent.parent)
Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def run(tmp_path) -> Run:
    """The command line as a process, in a folder of its own."""

    def call(*args: str, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
        variables = os.environ | {"PYTHONPATH": SOURCE, "PYTHONWARNINGS": "error"} | env
        command = [sys.executable, "-m", "reinschrift", *args]
        return subprocess.run(
            command, input=stdin, capture_output=True, check=False, cwd=tmp_path, env=variables, timeout=60
        )

    return call
