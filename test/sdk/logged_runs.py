"""What is logged with `wandb.init` and `run.log`: runs as scripts log them, and the rows that they expect to read back."""

from __future__ import annotations

import math
import os
import subprocess
import sys
import time
from typing import Any

import wandb

ENTITY, PROJECT = "vision-team", "logged"

Rows = list[dict[str, Any]]

SYSTEM_METRICS_DEADLINE_S = 120
"""How long a run stays open for the SDK's first sample of system metrics to be on the server."""


def start(run_id: str, **options: Any) -> Any:
    return wandb.init(entity=ENTITY, project=PROJECT, id=run_id, **options)


def numbers() -> Rows:
    """Many rows, one metric in each, another in some."""
    rows = [{"_step": step, "loss": 1 / (step + 1), **({"val/acc": step / 7} if step % 3 == 0 else {})} for step in range(1500)]
    details = {"name": "prod-1", "group": "sweep-7", "job_type": "train", "tags": ["nightly", "gpu"], "notes": "first"}
    with start("numbers", config={"lr": 0.1, "model": {"depth": 12}}, settings=often_sampled(), **details) as run:
        for row in rows:
            run.log(without_step(row))
        wait_for_system_metrics("numbers")
    return rows


def often_sampled() -> wandb.Settings:
    """Samples system metrics at once: by default a run of a second may end before the first sample."""
    return wandb.Settings(x_stats_sampling_interval=0.1, x_file_stream_transmit_interval=1)


def wait_for_system_metrics(run_id: str) -> None:
    """Waits until the server has system metrics of a run; a check says so where it never has."""
    deadline = time.monotonic() + SYSTEM_METRICS_DEADLINE_S
    while time.monotonic() < deadline:
        try:
            if wandb.Api().run(f"{ENTITY}/{PROJECT}/{run_id}").history(stream="system", pandas=False):
                return
        except (ValueError, wandb.errors.CommError):
            pass  # The server has no such run yet.
        time.sleep(0.2)


def gaps() -> Rows:
    """Steps that the script chooses, also above 10,000."""
    rows = [{"_step": step, "loss": float(step % 11)} for step in (3, 4, 90, 999, 1000, 1001, 12_345)]
    with start("gaps") as run:
        for row in rows:
            run.log(without_step(row), step=row["_step"])
    return rows


def odd() -> Rows:
    """Values that are no plain numbers, and numbers at the limits."""
    rows = [
        {"_step": 0, "loss": math.nan, "up": math.inf, "down": -math.inf},
        {"_step": 1, "loss": 1e-320, "up": 1.7976931348623157e308, "down": -0.1},
        {"_step": 2, "loss": 2**53 - 1, "up": -(2**53 - 1), "flag": True},
        {"_step": 3, "loss": 0, "flag": False, "note": "text, \"quoted\" NaN\nand \u00fc"},
        {"_step": 4, "loss": 7, "list": [1, 2, 3], "note": "Infinity and beyond"},
    ]
    with start("odd") as run:
        for row in rows:
            run.log(without_step(row))
    return rows


def nested() -> Rows:
    """Mappings in mappings, and names that have dots and slashes themselves."""
    rows = [
        {"_step": step, "train": {"loss": step / 3, "by": {"head": step, "tail": -step}}, "a.b": step, "c/d": step + 1}
        for step in range(40)
    ]
    with start("nested") as run:
        for row in rows:
            run.log(without_step(row))
    return rows


def joined() -> Rows:
    """Several calls that are one row."""
    with start("joined") as run:
        run.log({"loss": 1}, commit=False)
        run.log({"acc": 2})
        run.log({"loss": 3}, step=5)
        run.log({"acc": 4}, step=5)
    return [{"_step": 0, "loss": 1, "acc": 2}, {"_step": 5, "loss": 3, "acc": 4}]


def summarized() -> Rows:
    """A summary that is not the last row."""
    rows = [{"_step": step, "epoch": step, "acc": value} for step, value in enumerate([0.5, 0.9, 0.7])]
    with start("summarized") as run:
        run.define_metric("epoch")
        run.define_metric("acc", step_metric="epoch", summary="max")
        for row in rows:
            run.log(without_step(row))
        run.summary["best"] = {"epoch": 1}
    return rows


def resumed() -> Rows:
    """A run in two parts."""
    with start("resumed", tags=["first"], config={"lr": 1}) as run:
        for loss in (5, 4, 3):
            run.log({"loss": loss})
    with start("resumed", resume="must", config={"batch": 2}) as run:
        for loss in (2, 1):
            run.log({"loss": loss})
    return [{"_step": step, "loss": 5 - step} for step in range(5)]


def empty() -> Rows:
    """A run that logs nothing."""
    start("empty").finish()
    return []


CRASH = """
import sys, wandb
run = wandb.init(entity="vision-team", project="logged", id="crash")
run.log({"loss": 1}); run.log({"loss": 2.5})
sys.exit(3)
"""


def crash() -> Rows:
    """A program of its own that ends with an exit code."""
    # Without the service of this process, which would outlive the program.
    own = {key: value for key, value in os.environ.items() if not key.startswith("WANDB_SERVICE") and not key.startswith("WANDB__SERVICE")}
    ended = subprocess.run([sys.executable, "-c", CRASH], env=own, capture_output=True, check=False)
    if ended.returncode != 3:
        raise RuntimeError(f"exit {ended.returncode}: {ended.stderr[-400:]!r}")
    return [{"_step": 0, "loss": 1}, {"_step": 1, "loss": 2.5}]


def raised() -> Rows:
    """A script with an exception."""
    try:
        with start("raised") as run:
            run.log({"loss": 9})
            raise LookupError("on purpose")
    except LookupError:
        pass
    return [{"_step": 0, "loss": 9}]


def long() -> Rows:
    """A run that has ended and is exported as Parquet, with nested metrics and text in it."""
    rows = [{"_step": step, "loss": step / 13, "val": {"acc": step % 17}, "phase": f"p{step // 5000}"} for step in range(11_500)]
    with start("long") as run:
        for row in rows:
            run.log(without_step(row))
    return rows


RUNS = (numbers, gaps, odd, nested, joined, summarized, resumed, empty, crash, raised, long)


def without_step(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != "_step"}
