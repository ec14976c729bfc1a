"""Runs wac as a person does: a process, its output and its exit code."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CONFIGURATION = {
    "version": 1,
    "owner": "acme/sdk",
    "entity": "vision-team",
    "entities": ["vision-team"],
    "organizations": ["acme"],
    "onRemove": "delete",
    "drift": "repair",
    "guard": {"maxDeletes": 1000, "maxSilenced": 1000, "maxRedirected": 1000},
}


@dataclass(frozen=True)
class Run:
    """What a run of wac gave."""

    code: int
    stdout: str
    stderr: str

    @property
    def json(self) -> Any:
        return json.loads(self.stdout)

    @property
    def why(self) -> str:
        """For a message: how it ended and what it said."""
        return f"exit {self.code}: {self.stderr[-400:]} {self.stdout[-400:]}"


def run(*arguments: str, text: str = "") -> Run:
    """Runs a command of the wac that is under test against the same server as the SDK, in the scratch folder.

    `text` is its standard input.
    """
    done = subprocess.run(
        [os.environ["WAC_NODE"], os.environ["WAC_BUNDLE"], *arguments],
        capture_output=True,
        input=text,
        text=True,
        encoding="utf-8",
        cwd=os.environ["WAC_SCRATCH"],
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def write(directory: str, manifests: list[dict[str, Any]], **configuration: Any) -> str:
    """Writes a manifest directory; JSON is YAML. Gives its name, for `run`."""
    path = Path(os.environ["WAC_SCRATCH"]) / directory
    path.mkdir(parents=True, exist_ok=True)
    (path / "wac.yaml").write_text(json.dumps({**CONFIGURATION, **configuration}), encoding="utf-8")
    documents = "\n---\n".join(json.dumps(manifest, indent=1) for manifest in manifests)
    (path / "all.yaml").write_text(documents + "\n", encoding="utf-8")
    return directory


def read(directory: str) -> str:
    """The text of a manifest directory that was written."""
    return (Path(os.environ["WAC_SCRATCH"]) / directory / "all.yaml").read_text(encoding="utf-8")
