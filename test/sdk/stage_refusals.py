"""What the real server refuses is refused, in the way that makes the SDK raise what it raises there."""

from __future__ import annotations

import wandb
from wandb.automations import DoNothing, OnCreateArtifact, OnRunMetric, RunEvent, SendNotification

from harness import attempt, check, equal, refused, section


def run(api: wandb.Api) -> None:
    section("Refused")
    # Releases of 0.22 trip over a response of null instead of naming what is not there.
    odd = ("TypeError",) if wandb.__version__.startswith("0.22.") else ()
    project = api.project("detector", entity="vision-team")
    collection = api.artifact_collection("model", "vision-team/classifier/weights")
    condition = RunEvent.metric("loss").gt(1)
    new = OnRunMetric(scope=project, filter=condition) >> DoNothing()
    first = attempt("create", lambda: api.create_automation(new, name="refusals"))
    refused("a taken name", lambda: api.create_automation(new, name="refusals"), "ValueError", "CommError", says="refusals")
    same = attempt("fetch_existing", lambda: api.create_automation(new, name="refusals", fetch_existing=True))
    equal("fetch_existing gives the one that is there", getattr(same, "id", None), getattr(first, "id", ""))
    other = attempt("the same name elsewhere", lambda: api.create_automation(
        OnRunMetric(scope=api.project("classifier", entity="vision-team"), filter=condition) >> DoNothing(), name="refusals"
    ))
    refused("a name that two have", lambda: api.automation("refusals", entity="vision-team"), "ValueError")
    refused("a name that none has", lambda: api.automation("nobody", entity="vision-team"), "ValueError")
    refused("a rename to a taken name", lambda: _rename(api, project, condition), "CommError", "ValueError", "WandbApiFailedError")
    refused("an empty name", lambda: api.create_automation(new, name=""), "CommError", "ValueError")
    refused("a name of 256 characters", lambda: api.create_automation(new, name="x" * 256), "CommError", "ValueError")
    refused("a run's event on a collection", lambda: _create(api, OnRunMetric, collection, filter=condition), "ValueError", "CommError")
    refused("an artifact's creation on a project", lambda: _create(api, OnCreateArtifact, project), "ValueError", "CommError")
    if first is not None:
        refused("a run's automation moved to a collection", lambda: api.update_automation(first, scope=collection), "CommError", "ValueError")
    foreign = next(iter(api.slack_integrations(entity="nlp-team")))
    refused(
        "another team's integration",
        lambda: api.create_automation(
            OnRunMetric(scope=project, filter=condition) >> SendNotification.from_integration(foreign), name="foreign"
        ),
        "CommError",
        "ValueError",
    )
    if other is not None:
        check("delete_automation by id", attempt("delete by id", lambda: api.delete_automation(other.id)) is True)
        refused("delete of what is gone", lambda: api.delete_automation(other), "CommError", "ValueError")
        refused("update of what is gone", lambda: api.update_automation(other, enabled=False), "ValueError", "CommError", says="not found")
    refused("delete of an id that never was", lambda: api.delete_automation("VHJpZ2dlcjo5OTk5OTk="), "CommError", "ValueError")
    refused("delete of what is no id", lambda: api.delete_automation("no id"), "CommError", "ValueError")
    refused("a project that is not there", lambda: api.project("nowhere", entity="vision-team").id, "CommError", "ValueError", *odd)
    refused("an entity that is not there", lambda: list(api.automations("no-such-team")), "CommError", "ValueError", *odd)
    refused("a collection that is not there", lambda: api.artifact_collection("model", "vision-team/classifier/none"), "CommError", "ValueError")
    refused("a registry that is there", lambda: api.create_registry("models", organization="acme", visibility="organization"), "CommError", "ValueError")
    if first is not None:
        attempt("delete of the last", lambda: api.delete_automation(first))
    refused("a wrong key", lambda: wandb.Api(api_key="0" * 40).viewer, "AuthenticationError", "CommError", "UsageError")
    refused("a wrong key, listing", lambda: list(wandb.Api(api_key="1" * 40).automations("vision-team")), "AuthenticationError", "CommError", "UsageError")


def _create(api, event, scope, **words):
    """Releases differ in who refuses: the newer checks the scope itself, the older leaves it to the server."""
    return api.create_automation(event(scope=scope, **words) >> DoNothing(), name="wrong-scope")


def _rename(api, project, condition):
    second = api.create_automation(OnRunMetric(scope=project, filter=condition) >> DoNothing(), name="second")
    try:
        return api.update_automation(second, name="refusals")
    finally:
        api.delete_automation(second)

