"""Runs that the SDK logs into the sandbox, as the SDK, `wac history pull` and `wac backtest` read them."""

from __future__ import annotations

import base64
import json
import math
import os
import subprocess
import urllib.request
from pathlib import Path
from typing import Any

import wandb

import wac
from harness import attempt, cannot, check, equal, section
from logged_runs import ENTITY, PROJECT, RUNS, Rows, start

PATH = f"{ENTITY}/{PROJECT}"
STATES = {"crash": "failed", "raised": "failed"}
DO_NOTHING = {"doNothing": {}}
# Metrics that a backtest counts: plain, sparse, nested, with a dot of their own, NaN among the values.
COUNTED = ("loss", "val/acc", "train.loss", "train.by.tail", "a.b", "up", "flag", "val.acc", "note")


def run(api: wandb.Api) -> None:
    section("Runs that the SDK logs")
    release = tuple(int(part) for part in wandb.__version__.split(".")[:2])
    if release < (0, 30):
        cannot("logged runs", f"wandb {wandb.__version__} reads histories in another way")
        return
    rules = write_rules()
    if rules is None:
        return
    logged = {log.__name__: attempt(f"log {log.__name__}", log) for log in RUNS}
    pulled = {name: rows for name, rows in logged.items() if rows is not None}
    for kind in ("jsonl", "parquet"):
        done = wac.run("history", "pull", PATH, "--as", kind, "--out", f"logged-{kind}", "--with-config")
        check(f"wac history pull --as {kind}", done.code == 0, done.why)
    index = {line["id"]: line for line in lines("logged-jsonl/runs.jsonl")}
    equal("wac lists the runs that were logged", sorted(index), sorted(pulled))
    for name, rows in pulled.items():
        read = attempt(f"read {name}", lambda name=name: api.run(f"{PATH}/{name}"))
        if read is not None:
            compare(read, rows, index.get(name, {}))
    details(api)
    backtest(rules, pulled)
    fired()
    resuming()


def compare(read: Any, rows: Rows, entry: dict[str, Any]) -> None:
    name = read.id
    scanned = attempt(f"scan_history of {name}", lambda: [dict(row) for row in read.scan_history()])
    if scanned is None:
        return
    expected = [flat(row) for row in rows]
    equal(f"{name} as it was logged", [logged_part(row) for row in scanned], expected)
    equal(f"{name} has times in every row", [row for row in scanned if not isinstance(row.get("_timestamp"), float)], [])
    equal(f"{name} has its state", [read.state, entry.get("state")], [STATES.get(name, "finished")] * 2)
    equal(f"{name} has its last step", read.lastHistoryStep, max((row["_step"] for row in rows), default=-1))
    whole = attempt(f"history of {name}", lambda: read.history(samples=20_000, pandas=False))
    equal(f"history of {name} is scan_history", [flat(row) for row in whole or []], [flat(row) for row in scanned])
    few = attempt(f"few samples of {name}", lambda: read.history(samples=4, pandas=False))
    check(f"history of {name} with samples", all(flat(row) in map(flat, whole or []) for row in few or []) and len(few or []) == min(4, len(rows)), few)
    if not rows:
        check(f"{name} has no file", "file" not in entry, entry)
        return
    equal(f"{name} is complete", [entry.get("complete"), entry.get("rows")], [True, len(rows)])
    written = [as_wac_writes(flat(row)) for row in scanned]
    equal(f"{name} as wac writes it (JSONL)", lines(f"logged-jsonl/{entry.get('file')}"), written)
    equal(f"{name} as wac writes it (Parquet)", parquet(f"logged-parquet/{name}.parquet"), written)
    for metric in sorted({key for row in expected for key in row} - {"_step"}):
        values = [[row["_step"], row[metric]] for row in expected if metric in row]
        by_key = attempt(f"scan_history of {metric} in {name}", lambda: list(read.scan_history(keys=["_step", metric])))
        equal(f"{metric} of {name} by scan_history", [[row["_step"], plain(row[metric])] for row in by_key or []], values)
        by_key = attempt(f"history of {metric} in {name}", lambda: read.history(keys=[metric], samples=20_000, pandas=False))
        equal(f"{metric} of {name} by history", [[row["_step"], plain(row[metric])] for row in by_key or []], values)


def details(api: wandb.Api) -> None:
    numbers = attempt("details of numbers", lambda: api.run(f"{PATH}/numbers"))
    if numbers is None:
        return
    equal("config", numbers.config, {"lr": 0.1, "model": {"depth": 12}})
    equal("name, group, job type, tags", [numbers.name, numbers.group, numbers.job_type, sorted(numbers.tags)], ["prod-1", "sweep-7", "train", ["gpu", "nightly"]])
    equal("notes", numbers.notes, "first")
    equal("user", numbers.user.username, "sandbox-user")
    equal("summary", [numbers.summary["loss"], numbers.summary["_step"]], [1 / 1500, 1499])
    summarized = api.run(f"{PATH}/summarized").summary
    equal("summary of define_metric", [dict(summarized["acc"]), dict(summarized["best"])], [{"max": 0.9}, {"epoch": 1}])
    resumed = api.run(f"{PATH}/resumed")
    equal("config and tags of a resumed run", [resumed.config, resumed.tags], [{"lr": 1, "batch": 2}, ["first"]])
    system = attempt("system metrics", lambda: numbers.history(stream="system", pandas=False))
    check("system metrics are there", bool(system) and all(any(key.startswith("system.") for key in row) for row in system), system)
    of_wac = {line["id"]: line for line in lines("logged-jsonl/runs.jsonl")}["numbers"]
    equal("config and summary as wac reads them", [of_wac["config"], of_wac["summary"]["loss"]], [numbers.config, 1 / 1500])
    numbers.tags.append("later")
    attempt("update by the SDK", numbers.update)
    again = wandb.Api().run(f"{PATH}/numbers")
    equal("a tag that the SDK adds later", [sorted(again.tags), again.state], [["gpu", "later", "nightly"], "finished"])


def write_rules() -> str | None:
    """Rules on what is logged: one fires for each run above a threshold, and one for each state."""
    project = {"project": PATH}
    attempt("make the project", lambda: wandb.Api().create_project(PROJECT, ENTITY))
    manifests = [
        {"key": f"count-{number}", "name": f"count {metric}", "scope": project, "then": DO_NOTHING,
         "when": {"runMetric": {"metric": metric, "threshold": {"gt": 1e308}}}}
        for number, metric in enumerate(COUNTED)
    ] + [
        {"key": "loss", "name": "loss above 8", "scope": project, "then": DO_NOTHING,
         "when": {"runMetric": {"metric": "loss", "threshold": {"gt": 8}}}},
        {"key": "nested", "name": "nested above 12", "scope": project, "then": DO_NOTHING,
         "when": {"runMetric": {"metric": "train.loss", "threshold": {"gt": 12}}}},
        {"key": "filtered", "name": "loss of prod runs", "scope": project, "then": DO_NOTHING,
         "when": {"runMetric": {"metric": "loss", "threshold": {"lt": 1}, "runs": {"name": {"regex": "^prod-"}}}}},
        *({"key": state, "name": f"is {state}", "scope": project, "then": DO_NOTHING, "when": {"runState": {"states": [state]}}}
          for state in ("running", "finished", "failed")),
    ]
    directory = wac.write("logged-rules", manifests, owner="acme/logged", organizations=[])
    applied = wac.run("apply", directory, "--yes")
    return directory if check("apply rules on logged runs", applied.code == 0, applied.why) else None


def backtest(rules: str, pulled: dict[str, Rows]) -> None:
    names = {"numbers": "prod-1"}
    sources = {"jsonl": ["--history", "logged-jsonl"], "parquet": ["--history", "logged-parquet"], "live": ["--live"]}
    for kind, source in sources.items():
        done = wac.run("backtest", rules, *source, "--format", "json")
        if not check(f"wac backtest of {kind}", done.code == 0, done.why):
            continue
        found = {rule["metric"]: rule for rule in done.json["rules"] if rule["key"].startswith("count-")}
        for metric in COUNTED:
            counts = {item["name"]: item["values"] for item in found[metric]["runs"]}
            expected = {names.get(name, name): sum(is_number(flat(row).get(metric)) for row in rows) for name, rows in pulled.items()}
            equal(f"backtest of {kind} counts the values of {metric}", counts, expected)
        fires = {rule["key"]: rule["runsFiring"] for rule in done.json["rules"]}
        # gaps (10), raised (9), odd (2**53 - 1), long (above 8).
        equal(f"backtest of {kind} fires where the sandbox does", [fires["loss"], fires["nested"], fires["filtered"]], [4, 1, 1])


def fired() -> None:
    """What the sandbox's automations did while the SDK logged."""
    executed: dict[str, list[str]] = {}
    for execution in state()["executions"]:
        executed.setdefault(execution["triggerName"], []).append(execution["event"]["runName"])
    runs = sorted(log.__name__ for log in RUNS)
    failed = sorted(STATES)
    for name, expected in {
        "loss above 8": ["gaps", "long", "odd", "raised"],
        "nested above 12": ["nested"],
        "loss of prod runs": ["numbers"],
        "is running": runs,
        "is failed": failed,
        "is finished": sorted(set(runs) - set(failed)),
    }.items():
        equal(f"fired: {name}", sorted(executed.get(name, [])), expected)


def resuming() -> None:
    with start("empty-2", resume="never") as run:
        check("resume=never makes a run", not run.resumed)
    for name, mode in (("empty-2", "never"), ("nobody", "must")):
        try:
            start(name, resume=mode).finish()
        except wandb.errors.UsageError as error:
            check(f"resume={mode} of {name} is refused", name in str(error), error)
        else:
            check(f"resume={mode} of {name} is refused", False, "it was not")


def state() -> Any:
    key = base64.b64encode(f"api:{os.environ['WANDB_API_KEY']}".encode()).decode()
    request = urllib.request.Request(f"{os.environ['WANDB_BASE_URL']}/sandbox/state", headers={"Authorization": f"Basic {key}"})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def flat(row: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """A row with a name for each metric, without what is null; NaN and the infinities as W&B stores them."""
    found: dict[str, Any] = {}
    for key, value in row.items():
        if isinstance(value, dict):
            found.update(flat(value, f"{prefix}{key}."))
        elif value is not None:
            found[f"{prefix}{key}"] = plain(value)
    return found


def plain(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if value != value else ("Infinity" if value > 0 else "-Infinity")
    return value


def logged_part(row: dict[str, Any]) -> dict[str, Any]:
    """Without what the SDK adds to each row."""
    return {key: value for key, value in flat(row).items() if key not in ("_timestamp", "_runtime", "_wandb")}


def as_wac_writes(row: dict[str, Any]) -> dict[str, Any]:
    """Of a list only that it is one; true and false as numbers."""
    return {key: "(list)" if isinstance(value, list) else int(value) if isinstance(value, bool) else value for key, value in row.items()}


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float, bool)) or value in ("NaN", "Infinity", "-Infinity")


def lines(path: str) -> list[dict[str, Any]]:
    text = (Path(os.environ["WAC_SCRATCH"]) / path).read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def parquet(path: str) -> list[dict[str, Any]]:
    reader = Path(__file__).parent / "parquet-rows.mjs"
    done = subprocess.run(
        [os.environ["WAC_NODE"], str(reader), str(Path(os.environ["WAC_SCRATCH"]) / path)], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return [{key: value for key, value in row.items() if value is not None} for row in json.loads(done.stdout)]
