"""Every case is made by the SDK, and read back: alone, in pages of every size, with and without the entity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import wandb

from build import Builder, CannotSay
from cases import generate
from harness import attempt, cannot, check, equal, fail, section
from look import answered, asked, differences, plain, saved


# `made-by-sdk` and `detector`; more projects on a page, and no page is without automations.
PROJECTS_WITHOUT_AUTOMATIONS = 2


@dataclass
class Made:
    """A case, what the SDK made of it, and how the SDK saw it when it was made."""

    case: dict[str, Any]
    automation: Any
    look: dict[str, Any]


def run(api: wandb.Api) -> dict[str, Made]:
    section("Made by the SDK")
    builder = Builder(api)
    made: dict[str, Made] = {}
    for case in generate():
        name = case["name"]
        try:
            new = builder.automation(case)
        except CannotSay as error:
            cannot(name, f"wandb {wandb.__version__} {error}")
            continue
        except Exception as error:  # noqa: BLE001
            fail(f"build {name}", f"{type(error).__name__}: {error}")
            continue
        words = {key: case[key] for key in ("description", "enabled") if key in case}
        automation = attempt(f"create {name}", lambda: api.create_automation(new, name=name, **words))
        if automation is None:
            continue
        wanted = asked(new, case)
        difference = differences(answered(automation), wanted)
        check(f"answer {name}", difference == "", difference)
        _check_action(name, new.action, automation.action)
        made[name] = Made(case, automation, saved(automation))
    return made


def _check_action(name: str, new: Any, action: Any) -> None:
    """The action that was saved is the action that was sent."""
    sent, got = plain(new), plain(action)
    integration = got.get("integration")
    pairs = {
        "kind": (new.action_type.value, action.action_type.value),
        "integration": (getattr(new, "integration_id", None), integration["id"] if integration else None),
        "payload": (sent.get("requestPayload"), got.get("requestPayload")),
        **{key: (sent.get(key) or "", got.get(key) or "") for key in ("title", "message", "severity")},
    }
    wrong = {key: pair for key, pair in pairs.items() if pair[0] != pair[1]}
    check(f"action {name}", not wrong, wrong)


def read(api: wandb.Api, made: dict[str, Made]) -> None:
    section("Read back by the SDK")
    expected = {name: item.look for name, item in made.items()}
    team = {name: look for name, look in expected.items() if "registry" not in made[name].case["scope"] and "organization" not in made[name].case["scope"]}
    for size in (1, 2, 7, 50, 1000):
        listed = attempt(f"automations by {size}", lambda: list(api.automations("vision-team", per_page=size)))
        looks = {item.name: saved(item) for item in listed or []}
        equal(f"automations by {size} come once each", len(listed or []), len(looks))
        _all_there(f"automations by {size}", list(looks), sorted(team), size if _walks_projects() else None)
    for name, look in team.items():
        difference = differences(looks.get(name, {}), look)
        check(f"read {name}", difference == "", difference)
    organization = next((item for item in made.values() if "registry" in item.case["scope"]), None)
    if organization is not None:
        entity = api.registry("models", organization="acme").entity
        rest = {item.name: saved(item) for item in attempt("automations of the organization", lambda: list(api.automations(entity))) or []}
        for name in sorted(set(expected) - set(team)):
            difference = differences(rest.get(name, {}), expected[name])
            check(f"read {name}", difference == "", difference)
    _read_all(api, made)
    for name in list(made)[::25]:
        one = attempt(f"automation {name}", lambda: api.automation(name, entity=_entity_of(api, made[name])))
        check(f"automation {name} is the one", one is not None and saved(one) == made[name].look)


def _read_all(api: wandb.Api, made: dict[str, Made]) -> None:
    """Without an entity the SDK walks the viewer's projects: what stands on projects and their collections."""
    expected = sorted(name for name, item in made.items() if "project" in item.case["scope"])
    for size in (1, 50):
        names = attempt(f"automations of the viewer by {size}", lambda: [item.name for item in api.automations(per_page=size)])
        known = [name for name in names or [] if name in expected]
        equal(f"automations of the viewer by {size} come once each", len(known), len(set(known)))
        _all_there(f"automations of the viewer by {size}", known, expected, size)


def _walks_projects() -> bool:
    """Whether the SDK finds the automations of an entity by a walk through its projects."""
    return not hasattr(wandb.apis.public.automations, "EntityAutomations")


def _all_there(name: str, found: list[str], expected: list[str], projects_per_page: int | None) -> None:
    """A walk through projects may end early: the SDK ends a list at the first page that has no automations, and a
    project without any, which is listed before older ones, is a page of its own or with others like it.
    """
    missing = [item for item in expected if item not in found]
    if missing and projects_per_page is not None and projects_per_page <= PROJECTS_WITHOUT_AUTOMATIONS:
        equal(f"{name} are some of them", sorted(set(found) - set(expected)), [])
        cannot(f"{name} are all there", "the SDK ends at the first page of projects that has no automations")
    else:
        equal(f"{name} are all there", missing, [])
        equal(f"{name} are no others", sorted(set(found) - set(expected)), [])


def _entity_of(api: wandb.Api, item: Made) -> str:
    scope = item.case["scope"]
    if "registry" in scope or "organization" in scope:
        return api.registry("models", organization="acme").entity
    return "vision-team"
