"""What the SDK updates is drift that wac names by field; what wac updates is what the SDK then sees."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import wandb
from wandb.automations import ArtifactEvent, DoNothing, OnAddArtifactAlias, OnRunMetric, RunEvent, SendNotification, SendWebhook

import wac
from build import Builder
from harness import attempt, check, equal, section
from look import differences, saved
from stage_export import everything
from stage_make import Made


def run(api: wandb.Api, made: dict[str, Made]) -> None:
    _drift(api, made)
    _updates(api, made)
    _erased(api)


def _edits(api: wandb.Api, made: dict[str, Made]) -> Iterator[tuple[str, str, Callable[[Any], dict[str, Any]]]]:
    """The automation, the field of the manifest that an edit touches, and the edit as the SDK's words."""
    builder = Builder(api)
    project = api.project("classifier", entity="vision-team")
    other = api.project("detector", entity="vision-team")
    collection = api.artifact_collection("model", "vision-team/classifier/weights")
    first, second = builder.slack["ml-alerts"], builder.slack["ml-reports"]
    accuracy = RunEvent.metric("val/accuracy")
    yield "linkArtifact on project webhook", "enabled", lambda it: {"enabled": not it.enabled}
    yield "linkArtifact on collection webhook", "name", lambda _: {"name": "Renamed by hand"}
    yield "linkArtifact on registry webhook", "description", lambda it: {"description": f"By hand.\n{it.description}"}
    yield "runMetric threshold lt-mean", "scope", lambda _: {"scope": other}
    yield "runMetric threshold gt-mean", "when.runMetric.threshold", lambda _: {
        "event": OnRunMetric(scope=project, filter=accuracy.mean(5).gt(0.5))
    }
    yield "runMetric threshold gte-mean", "when.runMetric.window", lambda _: {
        "event": OnRunMetric(scope=project, filter=accuracy.mean(6).gte(1))
    }
    yield "runMetric threshold gte-max", "when.runMetric.aggregate", lambda _: {
        "event": OnRunMetric(scope=project, filter=accuracy.min(5).gte(1))
    }
    yield "runMetric threshold lte-max", "when.runMetric.metric", lambda _: {
        "event": OnRunMetric(scope=project, filter=RunEvent.metric("other").max(5).lte(1e-7))
    }
    yield "runMetric change any-absolute-mean", "when.runMetric.change", lambda _: {
        "event": OnRunMetric(scope=project, filter=RunEvent.metric("loss").mean(7).changes_by(diff=0.5))
    }
    yield "runMetric runs eq", "when.runMetric.runs", lambda _: {
        "event": OnRunMetric(scope=project, filter=accuracy.gt(0.95) & RunEvent.name.contains("x"))
    }
    yield "addArtifactAlias alias regex", "when.addArtifactAlias.filter", lambda _: {
        "event": OnAddArtifactAlias(scope=collection, filter=ArtifactEvent.alias.eq("x"))
    }
    if "runState failed on project" in made:
        from wandb.automations import OnRunState

        yield "runState failed on project", "when.runState.states", lambda _: {
            "event": OnRunState(scope=project, filter=RunEvent.state.in_(["finished"]))
        }
    texts = {"title": "WARN", "text": "text"}
    yield "action severity-warn", "then.sendNotification.severity", lambda _: {
        "action": SendNotification.from_integration(second, **texts, level="ERROR")
    }
    yield "action severity-info", "then.sendNotification.integration", lambda _: {
        "action": SendNotification.from_integration(first, title="INFO", text="text", level="INFO")
    }
    yield "action title-only", "then.sendNotification.title", lambda _: {
        "action": SendNotification.from_integration(first, title="another")
    }
    yield "action message-only", "then.sendNotification.message", lambda _: {
        "action": SendNotification.from_integration(first, text="another")
    }
    yield "action payload-nested", "then.sendWebhook.payload", lambda _: {
        "action": SendWebhook.from_integration(builder.webhooks["ci"], payload={"a": 1})
    }
    yield "action payload-text", "then", lambda _: {"action": DoNothing()}


def _drift(api: wandb.Api, made: dict[str, Made]) -> None:
    section("Drift by the SDK's updates")
    before = everything(api)
    found = {item.name: item for entity in _entities(api) for item in api.automations(entity)}
    fields = {}
    for name, field, edit in _edits(api, made):
        automation = found[name]
        if attempt(f"update {name}", lambda: api.update_automation(automation, **edit(automation))) is not None:
            fields[made[name].case["key"]] = (name, field)
    drift = wac.run("drift", "manifests", "--format", "json")
    if not check("drift is found", drift.code == 2, drift.why):
        return
    named = {entry["key"]: [_dotted(field["path"]) for field in entry["fields"]] for entry in drift.json["drift"]}
    for key, (name, field) in fields.items():
        paths = named.get(key, [])
        inside = [path for path in paths if path == field or path.startswith(f"{field}.")]
        check(f"names {field} of {name}", inside != [] and inside == paths, paths)
    equal("finds nothing else", sorted(set(named) - set(fields)), [])
    repaired = wac.run("drift", "manifests", "--repair", "--yes")
    check("repair", repaired.code == 0, repaired.why)
    after = everything(api)
    for name, _ in fields.values():
        difference = differences(after.get(name, {}), before[name])
        check(f"as before {name}", difference == "", difference)
    again = wac.run("drift", "manifests")
    check("no drift is left", again.code == 0, again.why)


def _updates(api: wandb.Api, made: dict[str, Made]) -> None:
    section("Updates by wac")
    cases = {name: copy.deepcopy(item.case) for name, item in made.items()}
    cases["linkArtifact on project webhook"]["enabled"] = False
    cases["linkArtifact on collection webhook"]["name"] = "Renamed in Git"
    cases["linkArtifact on registry webhook"]["description"] = "Described in Git."
    cases["runMetric threshold lt-mean"]["scope"] = {"project": "vision-team/detector"}
    cases["runMetric threshold gt-mean"]["when"]["runMetric"]["threshold"] = {"lte": 0.125}
    cases["action severity-warn"]["then"]["sendNotification"]["severity"] = "ERROR"
    cases["action payload-nested"]["then"]["sendWebhook"]["payload"] = {"new": [1]}
    cases["action payload-text"]["then"] = {"doNothing": {}}
    applied = wac.run("apply", wac.write("manifests", list(cases.values())), "--yes")
    check("apply of the edited manifests", applied.code == 0, applied.why)
    looks = everything(api)

    def see(name: str, value: Callable[[dict[str, Any]], Any], expected: Any) -> None:
        equal(f"the SDK sees {name}", attempt(f"read {name}", lambda: value(looks[name])), expected)

    see("linkArtifact on project webhook", lambda look: look["enabled"], False)
    see("Renamed in Git", lambda look: look["event"], "LINK_MODEL")
    see("linkArtifact on registry webhook", lambda look: look["description"], "Described in Git.")
    see("runMetric threshold lt-mean", lambda look: look["scope"]["name"], "detector")
    threshold = {"name": "val/accuracy", "agg_op": "AVERAGE", "window_size": 5, "cmp_op": "$lte", "threshold": 0.125}
    see("runMetric threshold gt-mean", lambda look: look["filter"]["run_metric_filter"]["threshold_filter"], threshold)
    see("action severity-warn", lambda look: look["action"]["severity"], "ERROR")
    see("action payload-nested", lambda look: look["action"]["requestPayload"], {"new": [1]})
    see("action payload-text", lambda look: look["action"]["__typename"], "NoOpTriggeredAction")


def _erased(api: wandb.Api) -> None:
    """`eq` and `ne` are the server's, but not the SDK's: it reads them as no condition, and writes that back."""
    section("Conditions that the SDK erases")
    manifests = [
        {
            "key": f"exactly-{operator}",
            "scope": {"project": "vision-team/detector"},
            "when": {"runMetric": {"metric": "loss", "threshold": {operator: value}}},
            "then": {"doNothing": {}},
        }
        for operator, value in {"eq": 0, "ne": 1.5}.items()
    ]
    directory = wac.write("fragile", manifests, owner="acme/fragile")
    applied = wac.run("apply", directory, "--yes")
    check("apply of eq and ne", applied.code == 0 and "erase" in applied.stderr.lower(), applied.why)
    for operator in ("eq", "ne"):
        name = f"exactly-{operator}"
        automation = attempt(f"read {name}", lambda: api.automation(name, entity="vision-team"))
        if automation is None:
            continue
        check(f"the SDK reads {name} without a condition", "loss" not in str(saved(automation)["filter"]))
        attempt(f"update {name}", lambda: api.update_automation(automation, enabled=automation.enabled))
    drift = wac.run("drift", directory, "--format", "json")
    if not check("the loss is drift", drift.code == 2, drift.why):
        return
    kinds = {entry["key"]: entry["kind"] for entry in drift.json["drift"]}
    equal("the loss has its name", kinds, {"exactly-eq": "condition-lost", "exactly-ne": "condition-lost"})
    repaired = wac.run("drift", directory, "--repair", "--yes")
    check("repair of the conditions", repaired.code == 0, repaired.why)
    again = wac.run("drift", directory)
    check("the conditions are back", again.code == 0, again.why)


def _dotted(path: str) -> str:
    return path.strip("/").replace("/", ".")


def _entities(api: wandb.Api) -> list[str]:
    return ["vision-team", api.registry("models", organization="acme").entity]
