"""The automations that the SDK and the manifests both describe, generated.

A case is a manifest without its lifecycle. `build.py` says the same in the SDK's words; the two share nothing but this
description, so that a manifest which means something else than the SDK's object shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

SCOPES: dict[str, dict[str, str]] = {
    "project": {"project": "vision-team/classifier"},
    "collection": {"project": "vision-team/classifier", "collection": "weights"},
    "registry": {"registry": "acme/models"},
    "registry-collection": {"registry": "acme/models", "collection": "production"},
    "team": {"team": "vision-team"},
    "organization": {"organization": "acme"},
}
RUN_SCOPES = ("project", "team", "organization")
ARTIFACT_EVENTS = (
    "createArtifact",
    "linkArtifact",
    "unlinkArtifact",
    "addArtifactAlias",
    "addArtifactTag",
    "removeArtifactTag",
    "addCollectionTag",
    "removeCollectionTag",
)

# What the world has: one team's integrations, named as manifests name them.
SLACK = {"slack": {"channel": "#ml-alerts"}, "entity": "vision-team"}
SECOND_SLACK = {"slack": {"channel": "#ml-reports"}, "entity": "vision-team"}
WEBHOOK = {"webhook": "ci", "entity": "vision-team"}

ACTIONS: dict[str, dict[str, Any]] = {
    "notification": {
        "sendNotification": {
            "integration": SLACK,
            "title": "Look at ${entity_name}",
            "message": "It happened.\nTwice: 95 % \u2192 \u201cdone\u201d",
            "severity": "WARN",
        }
    },
    "webhook": {
        "sendWebhook": {
            "integration": WEBHOOK,
            "payload": {"event_type": "x", "client_payload": {"run": "${run_name}"}},
        }
    },
    "nothing": {"doNothing": {}},
}

MORE_ACTIONS: dict[str, dict[str, Any]] = {
    **{
        f"severity-{severity.lower()}": {
            "sendNotification": {
                "integration": SECOND_SLACK,
                "title": severity,
                "message": "text",
                "severity": severity,
            }
        }
        for severity in ("INFO", "WARN", "ERROR")
    },
    "bare-notification": {"sendNotification": {"integration": SLACK}},
    "title-only": {"sendNotification": {"integration": SLACK, "title": "only a title"}},
    "message-only": {"sendNotification": {"integration": SLACK, "message": "only a message"}},
    "bare-webhook": {"sendWebhook": {"integration": WEBHOOK}},
    **{
        f"payload-{name}": {"sendWebhook": {"integration": WEBHOOK, "payload": payload}}
        for name, payload in {
            "numbers": {"zero": 0, "half": 0.5, "negative": -3, "large": 1e21, "int": 9007199254740991},
            "nested": {"a": {"b": [{"c": [1, [2, [3]]]}, None, True, False]}},
            "text": {"quote": '"', "newline": "a\nb", "unicode": "\u00e9\u4e2d\U0001f680", "empty": ""},
            "templates": {"v": "${artifact_version_string}", "who": "${event_author}"},
            "keys": {"$ref": 1, "a.b": 2, "": 3, "A": 4, "a": 5},
        }.items()
    },
}


def filters(field: str) -> dict[str, dict[str, Any]]:
    """Every operator on one field, and how they join."""
    a, b, c = {field: {"eq": "a"}}, {field: {"regex": "^b[0-9]+$"}}, {field: {"contains": "c"}}
    return {
        "eq": {field: {"eq": "prod"}},
        "ne": {field: {"ne": "prod"}},
        "gt": {field: {"gt": "v10"}},
        "gte": {field: {"gte": "v10"}},
        "lt": {field: {"lt": "v10"}},
        "lte": {field: {"lte": "v10"}},
        "in": {field: {"in": ["prod", "staging", "canary"]}},
        "in-one": {field: {"in": ["prod"]}},
        "nin": {field: {"nin": ["dev", "test"]}},
        "regex": {field: {"regex": "^prod-[a-z\\d]+(\\.\\w+)?$"}},
        "contains": {field: {"contains": 'pr"od'}},
        "exists": {field: {"exists": True}},
        "absent": {field: {"exists": False}},
        "and": {"all": [a, b]},
        "and-three": {"all": [a, b, c]},
        "or": {"any": [a, b]},
        "or-three": {"any": [a, b, c]},
        "nor": {"none": [a, b]},
        "not": {"not": b},
        "and-of-or": {"all": [a, {"any": [b, c]}]},
        "or-of-and": {"any": [{"all": [a, b]}, c]},
        "or-of-ands": {"any": [{"all": [a, b]}, {"all": [b, c]}]},
        "and-of-not": {"all": [a, {"not": c}]},
        "or-of-nor": {"any": [a, {"none": [b, c]}]},
        "unicode": {field: {"eq": "\u00e9\u4e2d \U0001f680"}},
        "empty-text": {field: {"eq": ""}},
    }


def thresholds() -> Iterator[tuple[str, dict[str, Any]]]:
    values = {"gt": 0.95, "gte": 1, "lt": -0.25, "lte": 1e-7}
    for (operator, value), aggregate in product(values.items(), (None, "min", "max", "mean")):
        window = {} if aggregate is None else {"aggregate": aggregate, "window": 5}
        yield (
            f"{operator}-{aggregate or 'latest'}",
            {"metric": "val/accuracy", **window, "threshold": {operator: value}},
        )
    for name, value in {"zero": 0, "large": 123456789, "small": 5e-324, "huge": 1.5e300}.items():
        yield f"value-{name}", {"metric": "loss", "threshold": {"gt": value}}
    yield "window-one", {"metric": "loss", "aggregate": "max", "window": 1, "threshold": {"gt": 2}}
    yield "metric-unicode", {"metric": "p\u00e9rte.\u4e2d \"x\"", "threshold": {"gt": 2}}


def changes() -> Iterator[tuple[str, dict[str, Any]]]:
    for direction, by, aggregate in product(
        ("increase", "decrease", "any"), (0.3, "5%"), (None, "min", "max", "mean")
    ):
        window = {} if aggregate is None else {"aggregate": aggregate, "window": 7}
        kind = "relative" if isinstance(by, str) else "absolute"
        yield (
            f"{direction}-{kind}-{aggregate or 'latest'}",
            {"metric": "loss", **window, "change": {"direction": direction, "by": by}},
        )
    for prior in (1, 50):
        yield (
            f"prior-{prior}",
            {
                "metric": "loss",
                "aggregate": "mean",
                "window": 10,
                "change": {"direction": "decrease", "by": "12.5%", "priorWindow": prior},
            },
        )


def zscores() -> Iterator[tuple[str, dict[str, Any]]]:
    for direction, threshold, window in product(("increase", "decrease", "any"), (2, 3.5), (30, 100)):
        zscore = {"threshold": threshold, "window": window, "direction": direction}
        yield f"{direction}-{threshold}-{window}", {"metric": "loss", "zscore": zscore}


STATES = (
    ["failed"],
    ["finished"],
    ["running"],
    ["failed", "finished"],
    ["failed", "running"],
    ["finished", "running"],
    ["failed", "finished", "running"],
)


def _bodies() -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Label, scope, `when` and `then` of every case."""
    for event, scope, action in product(ARTIFACT_EVENTS, SCOPES, ACTIONS):
        if event == "createArtifact" and "collection" not in SCOPES[scope]:
            continue
        yield f"{event} on {scope} {action}", scope, {event: {}}, ACTIONS[action]
    notification, webhook = ACTIONS["notification"], ACTIONS["webhook"]
    for label, filter_ in filters("alias").items():
        yield f"addArtifactAlias alias {label}", "collection", {"addArtifactAlias": {"filter": filter_}}, notification
        yield f"linkArtifact alias {label}", "registry", {"linkArtifact": {"filter": filter_}}, webhook
    for label, filter_ in filters("tag").items():
        yield f"addArtifactTag tag {label}", "project", {"addArtifactTag": {"filter": filter_}}, webhook
    both = {"any": [{"alias": {"eq": "prod"}}, {"tag": {"contains": "prod"}}]}
    yield "linkArtifact alias or tag", "project", {"linkArtifact": {"filter": both}}, webhook
    for conditions, kind in ((thresholds, "threshold"), (changes, "change"), (zscores, "zscore")):
        for label, condition in conditions():
            yield f"runMetric {kind} {label}", "project", {"runMetric": condition}, notification
    samples = {"threshold": thresholds, "change": changes, "zscore": zscores}
    for (kind, conditions), scope, action in product(samples.items(), RUN_SCOPES, ACTIONS):
        _, condition = list(conditions())[5]
        yield f"runMetric {kind} on {scope} {action}", scope, {"runMetric": condition}, ACTIONS[action]
    for states, scope in product(STATES, RUN_SCOPES):
        yield f"runState {'+'.join(states)} on {scope}", scope, {"runState": {"states": states}}, webhook
    for label, filter_ in filters("name").items():
        _, condition = list(thresholds())[0]
        yield f"runMetric runs {label}", "project", {"runMetric": {**condition, "runs": filter_}}, notification
        yield f"runState runs {label}", "project", {"runState": {"states": ["failed"], "runs": filter_}}, webhook
    for label, action in MORE_ACTIONS.items():
        yield f"action {label}", "collection", {"addArtifactAlias": {}}, action


DESCRIPTIONS = (None, "One line.", "Two\nlines, \u201cquoted\u201d & <b>bold</b>", None, "  indented [x] #1: - y")


def generate() -> list[dict[str, Any]]:
    """All cases. With and without descriptions, enabled and not, in turn."""
    cases = []
    for index, (label, scope, when, then) in enumerate(_bodies()):
        case = {"key": f"case-{index:03}", "name": label, "scope": SCOPES[scope], "when": when, "then": then}
        description = DESCRIPTIONS[index % len(DESCRIPTIONS)]
        if description is not None:
            case["description"] = description
        if index % 7 == 3:
            case["enabled"] = False
        cases.append(case)
    return cases
