"""wac exports what the SDK made, adopts it without changing anything but markers, and is then content."""

from __future__ import annotations

import wandb

import wac
from harness import check, equal, section
from look import differences, meaning, saved
from stage_make import Made

# What an adoption writes into the marker.
MARKER = ("/description", "lifecycle.webhook")


def run(api: wandb.Api, made: dict[str, Made]) -> None:
    section("Exported, then adopted")
    exported = wac.run(
        "export", "--entity", "vision-team", "--organization", "acme", "--owner", "acme/exported", "--out", "exported",
        "--format", "json",
    )
    if not check("export", exported.code == 0, exported.why):
        return
    left = exported.json.get("left", [])
    check("export leaves nothing out", left == [], left[:3])
    plan = wac.run("plan", "exported", "--format", "json")
    if not check("plan of what was exported", plan.code == 0, plan.why):
        return
    changes = {change["name"]: change for change in plan.json["changes"]}
    for name in made:
        change = changes.get(name)
        fields = [field for field in (change or {}).get("fields", []) if field["path"] not in MARKER]
        fine = change is not None and change["action"] == "adopt" and fields == []
        check(f"adopts and changes nothing else {name}", fine, change and (change["action"], fields))
    equal("plans nothing else", sorted(set(changes) - set(made)), [])
    applied = wac.run("apply", "exported", "--yes")
    check("apply of what was exported", applied.code == 0, applied.why)
    again = wac.run("plan", "exported", "--detailed-exitcode")
    check("the next plan is empty", again.code == 0, again.why)
    looks = everything(api)
    for name, item in made.items():
        # Exported filters are sorted where order means nothing.
        difference = differences(meaning(looks.get(name, {})), meaning(item.look))
        check(f"as it was {name}", difference == "", difference)


def everything(api: wandb.Api) -> dict[str, dict]:
    """All automations as the SDK sees them, by name."""
    entities = ["vision-team", api.registry("models", organization="acme").entity]
    return {item.name: saved(item) for entity in entities for item in api.automations(entity)}
