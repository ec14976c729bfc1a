"""Says a case in the SDK's own words: its public classes and operators only."""

from __future__ import annotations

from functools import reduce
from operator import and_, or_
from typing import Any

import wandb
from wandb import automations


class CannotSay(Exception):
    """The SDK release has no words for the case."""


EVENT_CLASSES = {
    "createArtifact": "OnCreateArtifact",
    "linkArtifact": "OnLinkArtifact",
    "unlinkArtifact": "OnUnlinkArtifact",
    "addArtifactAlias": "OnAddArtifactAlias",
    "addArtifactTag": "OnAddArtifactTag",
    "removeArtifactTag": "OnRemoveArtifactTag",
    "addCollectionTag": "OnAddCollectionTag",
    "removeCollectionTag": "OnRemoveCollectionTag",
    "runMetric": "OnRunMetric",
    "runState": "OnRunState",
}
METHODS = {"in": "in_", "nin": "not_in", "regex": "matches_regex"}


class Builder:
    """Makes SDK objects of cases. Scopes and integrations are asked for once."""

    def __init__(self, api: wandb.Api) -> None:
        self.api = api
        self._scopes: dict[str, Any] = {}
        self.slack = {item.channel_name.lstrip("#"): item for item in api.slack_integrations(entity="vision-team")}
        self.webhooks = {item.name: item for item in api.webhook_integrations(entity="vision-team")}

    def automation(self, case: dict[str, Any]) -> Any:
        """`event >> action`, as the SDK's documentation writes it."""
        return self.event(case) >> self.action(case["then"])

    def scope(self, scope: dict[str, str]) -> Any:
        name = repr(scope)
        if name not in self._scopes:
            self._scopes[name] = self._find_scope(scope)
        return self._scopes[name]

    def _find_scope(self, scope: dict[str, str]) -> Any:
        api = self.api
        collection = scope.get("collection")
        if "team" in scope or "organization" in scope:
            if not hasattr(automations, "EntityScope") and not hasattr(automations.scopes, "EntityScope"):
                raise CannotSay("has no entity scopes")
            return api.team(scope["team"]) if "team" in scope else api.organization(scope["organization"])
        if "registry" in scope:
            organization, name = scope["registry"].split("/")
            registry = api.registry(name, organization=organization)
            if collection is not None:
                return api.artifact_collection("model", f"{registry.entity}/{registry.full_name}/{collection}")
            if not hasattr(automations.scopes, "RegistryScope"):
                # A registry is a project, and so it was before there was a class for its scope.
                return api.project(registry.full_name, entity=registry.entity)
            return registry
        entity, project = scope["project"].split("/")
        if collection is not None:
            return api.artifact_collection("model", f"{entity}/{project}/{collection}")
        return api.project(project, entity=entity)

    def event(self, case: dict[str, Any]) -> Any:
        [(kind, body)] = case["when"].items()
        make = getattr(automations, EVENT_CLASSES[kind], None)
        if make is None:
            raise CannotSay(f"has no {EVENT_CLASSES[kind]}")
        scope = self.scope(case["scope"])
        if kind == "runMetric":
            return make(scope=scope, filter=self._with_runs(self._condition(body), body))
        if kind == "runState":
            return make(scope=scope, filter=self._with_runs(automations.RunEvent.state.in_(body["states"]), body))
        if "filter" in body:
            return make(scope=scope, filter=self._filter(body["filter"], automations.ArtifactEvent))
        return make(scope=scope)

    def _with_runs(self, condition: Any, body: dict[str, Any]) -> Any:
        if "runs" not in body:
            return condition
        return condition & self._filter(body["runs"], automations.RunEvent)

    def _condition(self, body: dict[str, Any]) -> Any:
        metric = automations.RunEvent.metric(body["metric"])
        if "zscore" in body:
            return self._zscore(metric, body["zscore"])
        if "aggregate" in body:
            metric = getattr(metric, body["aggregate"])(body["window"])
        if "threshold" in body:
            [(operator, value)] = body["threshold"].items()
            return getattr(metric, operator)(value)
        change = body["change"]
        by = change["by"]
        amount = {"frac": float(by[:-1]) / 100} if isinstance(by, str) else {"diff": by}
        verb = {"increase": "increases_by", "decrease": "decreases_by", "any": "changes_by"}
        built = getattr(metric, verb[change["direction"]])(**amount)
        if "priorWindow" in change:
            # The fluent form has no word for the window before; the filter's own field has.
            built.prior_window = change["priorWindow"]
        return built

    def _zscore(self, metric: Any, zscore: dict[str, Any]) -> Any:
        if not hasattr(metric, "zscore"):
            raise CannotSay("has no z-score condition")
        score = metric.zscore(zscore["window"])
        if zscore["direction"] == "decrease":
            return score < -zscore["threshold"]
        return (abs(score) if zscore["direction"] == "any" else score) > zscore["threshold"]

    def _filter(self, filter_: dict[str, Any], fields: Any) -> Any:
        [(key, value)] = filter_.items()
        if key in ("all", "any", "none"):
            parts = [self._filter(part, fields) for part in value]
            if key == "all":
                return reduce(and_, parts)
            joined = reduce(or_, parts)
            return joined if key == "any" else ~joined
        if key == "not":
            return ~self._filter(value, fields)
        field = getattr(fields, key, None)
        if field is None:
            raise CannotSay(f"has no filter field {key}")
        [(operator, operand)] = value.items()
        method = getattr(field, METHODS.get(operator, operator), None)
        if method is None:
            raise CannotSay(f"has no filter operator {operator}")
        return method(operand)

    def action(self, then: dict[str, Any]) -> Any:
        [(kind, body)] = then.items()
        if kind == "doNothing":
            return automations.DoNothing()
        integration = body["integration"]
        if kind == "sendWebhook":
            payload = {"payload": body["payload"]} if "payload" in body else {}
            return automations.SendWebhook.from_integration(self.webhooks[integration["webhook"]], **payload)
        words = {"title": "title", "message": "text", "severity": "level"}
        given = {words[key]: value for key, value in body.items() if key in words}
        channel = integration["slack"]["channel"].lstrip("#")
        return automations.SendNotification.from_integration(self.slack[channel], **given)
