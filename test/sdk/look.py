"""What the SDK sees of an automation, as plain values that can be compared."""

from __future__ import annotations

import json
import re
from typing import Any

MARKER = re.compile(r"\n*[^\n]*\[wac:[^\]\n]*\][^\n]*$")


def plain(value: Any) -> Any:
    """A value of the SDK as JSON; what stands in JSON strings is read too, at every depth."""
    if hasattr(value, "model_dump"):
        return plain(value.model_dump(mode="json", by_alias=True))
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return plain(json.loads(value))
        except ValueError:
            return value
    return value


def saved(automation: Any) -> dict[str, Any]:
    """A saved automation without what the server alone decides, and without our marker."""
    action = plain(automation.action)
    return {
        "name": automation.name,
        "description": MARKER.sub("", automation.description or ""),
        "enabled": automation.enabled,
        "scope": plain(automation.scope),
        "event": automation.event.event_type.value,
        "filter": plain(automation.event.filter),
        "action": action,
    }


def asked(new: Any, case: dict[str, Any]) -> dict[str, Any]:
    """What an automation to be created asks for."""
    return {
        "name": case["name"],
        "description": case.get("description", ""),
        "enabled": case.get("enabled", True),
        "scope": plain(new.event.scope)["id"],
        "event": new.event.event_type.value,
        "filter": plain(new.event.filter),
    }


def answered(automation: Any) -> dict[str, Any]:
    """A saved automation in the words of `asked`: artifact filters come back in one more layer."""
    look = saved(automation)
    filter_ = look["filter"]
    if set(filter_) == {"filter"}:
        filter_ = filter_["filter"]
    return {**{key: look[key] for key in ("name", "description", "enabled", "event")},
            "scope": look["scope"]["id"], "filter": filter_}


def differences(actual: dict[str, Any], expected: dict[str, Any]) -> str:
    """The fields that differ, for a message."""
    return "; ".join(
        f"{key}: {actual.get(key)!r} is not {expected[key]!r}" for key in expected if actual.get(key) != expected[key]
    )


def meaning(value: Any) -> Any:
    """A look in which the order of what has none is gone, and nesting that says nothing."""
    if isinstance(value, dict):
        return _logic({key: meaning(item) for key, item in value.items()})
    return [meaning(item) for item in value] if isinstance(value, list) else value


def _logic(value: dict[str, Any]) -> dict[str, Any]:
    for join in ("$and", "$or"):
        if set(value) == {join}:
            parts = [inner for part in value[join] for inner in (part[join] if set(part) == {join} else [part])]
            return parts[0] if len(parts) == 1 else {join: _sorted(parts)}
    return {key: _sorted(item) if key in ("$in", "$nin", "$nor") else item for key, item in value.items()}


def _sorted(parts: list[Any]) -> list[Any]:
    return sorted(parts, key=lambda part: json.dumps(part, sort_keys=True))
