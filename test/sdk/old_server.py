"""A server of some age: the SDK and wac work with what it has, and both say what it has not."""

from __future__ import annotations

from typing import Any

import wandb

import wac
from build import Builder, CannotSay
from cases import generate
from harness import attempt, cannot, check, equal, ok, section
from look import differences, meaning, saved

# Labels of the cases that are tried: each event on each scope with each action, and one of each further kind.
LABELS = (" on ", "addArtifactAlias alias and-of-or", "runMetric change any-relative-mean", "action payload-nested")


def run(api: wandb.Api, profile: str) -> None:
    cases = [case for case in generate() if any(label in case["name"] for label in LABELS)]
    section("What wac refuses")
    missing = _refused_by_wac(cases)
    section("What the SDK makes")
    silent: set[str] = set()
    looks = _make(api, profile, cases, missing, silent)
    section("What wac makes")
    held = [case for case in cases if case["key"] not in missing and case["name"] not in silent]
    check("something is held", held != [])
    applied = wac.run("apply", wac.write("held", held), "--yes")
    check("apply", applied.code == 0, applied.why)
    again = wac.run("plan", "held", "--detailed-exitcode")
    check("the plan after is empty", again.code == 0, again.why)
    if looks is not None:
        seen = _everything(api)
        equal("the SDK sees all of it", sorted(seen), sorted(case["name"] for case in held))
        for name, look in looks.items():
            difference = differences(meaning(seen.get(name, {})), meaning(look))
            check(f"the same as the SDK's {name}", difference == "", difference)


def _refused_by_wac(cases: list[dict[str, Any]]) -> dict[str, str]:
    """The message for each case that wac says this server cannot hold."""
    plan = wac.run("plan", wac.write("all", cases), "--format", "json")
    if plan.code == 0:
        ok("the server holds everything")
        return {}
    check("the plan is refused for the manifests' sake", plan.code == 3, plan.why)
    keys, key = [], ""
    for line in wac.read("all").split("\n"):
        key = line.split('"')[3] if line.startswith(' "key": ') else key
        keys.append(key)
    # Equal problems are one entry with the keys of all; an entry without keys is about the automation at its line.
    refused = {
        each: entry["message"]
        for entry in plan.json["diagnostics"]
        if entry["severity"] == "error"
        for each in entry.get("keys") or [keys[entry["line"] - 1]]
    }
    for case in cases:
        message = refused.get(case["key"])
        if message is not None:
            check(f"wac names what is missing for {case['name']}", "lacks" in message and "AUTOMATION_" in message, message)
    return refused


def _make(
    api: wandb.Api, profile: str, cases: list[dict[str, Any]], missing: dict[str, str], silent: set[str]
) -> dict[str, Any] | None:
    release = f"wandb {wandb.__version__}"
    try:
        equal("automations without any", list(api.automations("vision-team")), [])
    except Exception as error:  # noqa: BLE001
        cannot("automations", f"{release} asks every server for what a server like {profile} has not")
        check("the refusal has a message", str(error).strip() != "")
        return None
    builder = Builder(api)
    looks = {}
    for case in cases:
        name = case["name"]
        words = {key: case[key] for key in ("description", "enabled") if key in case}
        try:
            made = api.create_automation(builder.automation(case), name=name, **words)
        except CannotSay as error:
            silent.add(name)
            cannot(name, f"{release} {error}")
        except Exception as error:  # noqa: BLE001
            if case["key"] in missing and str(error).strip() != "":
                ok(f"refused for the SDK and for wac: {name}")
            else:
                check(f"create {name}", False, f"{type(error).__name__}: {error}")
        else:
            check(f"made, and not refused by wac: {name}", case["key"] not in missing)
            looks[name] = saved(made)
            check(f"answer {name}", made.name == name)
    seen = _everything(api)
    for name, look in looks.items():
        difference = differences(seen.get(name, {}), look)
        check(f"read {name}", difference == "", difference)
    for item in _listed(api):
        attempt(f"delete {item.name}", lambda: api.delete_automation(item))
    equal("nothing is left", _everything(api), {})
    return looks


def _listed(api: wandb.Api) -> list[Any]:
    entity = api.registry("models", organization="acme").entity
    return [*api.automations("vision-team"), *api.automations(entity)]


def _everything(api: wandb.Api) -> dict[str, Any]:
    return {item.name: saved(item) for item in _listed(api)}
