"""wac applies manifests that say the same as the SDK's objects; the SDK reads back what it would have made itself."""

from __future__ import annotations

import wandb

import wac
from harness import attempt, check, equal, section
from look import differences, meaning
from stage_export import everything
from stage_make import Made


def run(api: wandb.Api, made: dict[str, Made]) -> None:
    section("Deleted by the SDK")
    entities = ["vision-team", api.registry("models", organization="acme").entity]
    for entity in entities:
        for item in list(api.automations(entity)):
            check(f"delete {item.name}", attempt(f"delete_automation {item.name}", lambda: api.delete_automation(item)) is True)
    equal("nothing is left", everything(api), {})
    section("Applied from manifests")
    directory = wac.write("manifests", [item.case for item in made.values()])
    applied = wac.run("apply", directory, "--yes")
    check("apply", applied.code == 0, applied.why)
    looks = everything(api)
    # Releases of 0.22 nest `a & b & c` instead of flattening it; later ones give exactly what wac gives.
    form = meaning if wandb.__version__.startswith("0.22.") else (lambda look: look)
    for name, item in made.items():
        difference = differences(form(looks.get(name, {})), form(item.look))
        check(f"the same as the SDK's {name}", difference == "", difference)
    equal("nothing else is there", sorted(set(looks) - set(made)), [])
    again = wac.run("plan", directory, "--detailed-exitcode")
    check("the plan after is empty", again.code == 0, again.why)
