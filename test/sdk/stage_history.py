"""Histories: what `run.scan_history()` reads is what `wac history pull` writes."""

from __future__ import annotations

import base64
import json
import os
import urllib.request
from pathlib import Path
from typing import Any

import wandb

import wac
from harness import attempt, cannot, check, equal, section

ENTITY, PROJECT = "vision-team", "classifier"
START = 1_790_000_000.25


def run(api: wandb.Api) -> None:
    section("Histories")
    release = tuple(int(part) for part in wandb.__version__.split(".")[:2])
    if release < (0, 30):
        cannot("histories", f"wandb {wandb.__version__} reads histories in another way")
        return
    for name, rows, state in RUNS:
        attempt(f"log {name}", lambda: log(name, rows, state))
    pulled = wac.run("history", "pull", f"{ENTITY}/{PROJECT}", "--as", "jsonl", "--out", "pulled")
    check("wac history pull ends well", pulled.code == 0, pulled.why)
    index = {line["id"]: line for line in lines("pulled/runs.jsonl")}
    for name, rows, _ in RUNS:
        compare(api, index, name, rows)
    equal(
        "runs are the same",
        attempt("api.runs", lambda: sorted(item.id for item in api.runs(f"{ENTITY}/{PROJECT}", per_page=2))),
        sorted(index),
    )
    again = wac.run("history", "pull", f"{ENTITY}/{PROJECT}", "--as", "jsonl", "--out", "again")
    check("a second pull ends well", again.code == 0, again.why)
    for name, _, _ in RUNS:
        equal(f"a second pull of {name} is the same", lines(f"again/{name}.jsonl"), lines(f"pulled/{name}.jsonl"))


def compare(api: wandb.Api, index: dict[str, Any], name: str, rows: list[dict[str, Any]]) -> None:
    item = attempt(f"run {name}", lambda: api.run(f"{ENTITY}/{PROJECT}/{name}"))
    if item is None:
        return
    written = lines(f"pulled/{name}.jsonl")
    entry = index.get(name, {})
    equal(f"{name} has its state", entry.get("state"), item.state)
    equal(f"{name} has its user", entry.get("user"), item.user.username)
    equal(f"{name} is complete", entry.get("complete"), True)
    equal(f"{name} has its last step", max(row["_step"] for row in written), item.lastHistoryStep)
    scanned = attempt(f"scan_history of {name}", lambda: [dict(row) for row in item.scan_history()])
    equal(f"{name} as scan_history reads it", [bare(row) for row in written], [bare(row) for row in scanned or []])
    for metric in sorted({key for row in rows for key in row if not key.startswith("_")}):
        keys = ["_step", metric]
        scanned = attempt(f"scan_history of {metric} in {name}", lambda: list(item.scan_history(keys=keys)))
        equal(
            f"{metric} of {name} as scan_history reads it",
            [[row["_step"], row[metric]] for row in written if metric in row],
            [[row["_step"], value(row[metric])] for row in scanned or []],
        )
        sampled = attempt(
            f"history of {metric} in {name}",
            lambda: item.history(keys=[metric], samples=100_000, pandas=False),
        )
        equal(
            f"{metric} of {name} as history reads it",
            [[row["_step"], row[metric]] for row in written if metric in row],
            [[row["_step"], value(row[metric])] for row in sampled or []],
        )


def bare(row: dict[str, Any]) -> dict[str, Any]:
    """A row without what it does not log."""
    return {key: value(item) for key, item in row.items() if item is not None}


def value(item: Any) -> Any:
    """NaN as W&B stores it, so that it equals itself."""
    return "NaN" if isinstance(item, float) and item != item else item


def lines(path: str) -> list[dict[str, Any]]:
    text = (Path(os.environ["WAC_SCRATCH"]) / path).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def log(name: str, rows: list[dict[str, Any]], state: str) -> None:
    event = {"entity": ENTITY, "project": PROJECT, "run": name, "name": f"prod-{name}"}
    for start in range(0, len(rows), 5000):
        post({"kind": "logMetrics", **event, "rows": rows[start : start + 5000]})
    if state != "running":
        post({"kind": "runState", **event, "state": state})


def post(event: dict[str, Any]) -> None:
    key = base64.b64encode(f"api:{os.environ['WANDB_API_KEY']}".encode()).decode()
    request = urllib.request.Request(
        f"{os.environ['WANDB_BASE_URL']}/sandbox/events",
        data=json.dumps(event).encode(),
        headers={"Content-Type": "application/json", "Authorization": f"Basic {key}"},
    )
    urllib.request.urlopen(request).close()


def row(step: int, **metrics: Any) -> dict[str, Any]:
    return {"_step": step, "_timestamp": START + step / 3, "_runtime": step / 3, **metrics}


RUNS: list[tuple[str, list[dict[str, Any]], str]] = [
    ("plain", [row(step, loss=1 / (step + 1)) for step in range(2500)], "finished"),
    (
        "sparse",
        [row(step, **({"loss": step / 7} if step % 3 else {}), **({"val/acc": step / 9} if step % 5 == 0 else {"lr": 0.1})) for step in range(700)],
        "failed",
    ),
    ("gaps", [row(step * 37, loss=float(step)) for step in range(400)], "crashed"),
    ("odd", [row(0, loss="NaN"), row(1, loss="Infinity"), row(2, loss=1e-320), row(3, loss=12345678901234567)], "finished"),
    ("live", [row(step, loss=step * 0.1) for step in range(1200)], "running"),
    ("exported", [row(step, loss=1 / (step + 1), acc=step / 3) for step in range(12_345)], "finished"),
    ("long", [row(step, loss=1 / (step + 1)) for step in range(21_000)], "running"),
]
