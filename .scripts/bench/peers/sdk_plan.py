"""A plan as a team writes it with the official SDK: look each project and integration up, list, compare.

Reads the automations that should be from a JSON file; prints how many are, and how many are not.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import wandb
from wandb.automations import OnRunMetric, RunEvent, SendWebhook


def wanted(api: wandb.Api, each: dict[str, Any]) -> Any:
    """The automation as the SDK says it, `event >> action`."""
    project = api.project(each["project"], entity=each["team"])
    [webhook] = [item for item in api.webhook_integrations(entity=each["team"]) if item.name == each["webhook"]]
    condition = RunEvent.metric(each["metric"]).mean(each["window"]) > each["threshold"]
    event = OnRunMetric(scope=project, filter=condition & RunEvent.name.matches_regex("^prod-"))
    return event >> SendWebhook.from_integration(webhook, payload=each["payload"])


def is_equal(new: Any, saved: Any, description: str) -> bool:
    """Whether the server holds it. The line that says who manages it does not count."""
    return (
        saved.enabled
        and saved.description.startswith(description)
        and saved.scope.id == new.event.scope.id
        and saved.event.event_type == new.event.event_type
        and json.loads(saved.event.filter.model_dump_json()) == json.loads(new.event.filter.model_dump_json())
        and saved.action.integration.id == new.action.integration_id
        and saved.action.request_payload == new.action.request_payload
    )


def main(path: str) -> None:
    with open(path, encoding="utf-8") as file:
        automations = json.load(file)
    api = wandb.Api()
    teams = sorted({each["team"] for each in automations})
    there = {(item.scope.id, item.name): item for team in teams for item in api.automations(entity=team)}
    unchanged = 0
    for each in automations:
        new = wanted(api, each)
        saved = there.get((new.event.scope.id, each["name"]))
        unchanged += saved is not None and is_equal(new, saved, each["description"])
    print(f"{unchanged} unchanged, {len(automations) - unchanged} to change")


if __name__ == "__main__":
    main(sys.argv[1])
