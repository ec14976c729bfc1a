"""Webhook integrations both ways: what wac creates and changes, and what the SDK's own operation creates.

The SDK has no public call that creates a webhook; its generated operation is sent with its own client.
"""

from __future__ import annotations

import json
from typing import Any

import wandb

import wac
from harness import attempt, cannot, check, equal, section

TEAM = "vision-team"
ADDRESS = "https://hooks.example.com/sdk"


def run(api: wandb.Api) -> None:
    section("Webhooks")
    _made_by_wac(api)
    _made_by_sdk(api)


def _webhook(name: str, url: str = ADDRESS, **more: Any) -> dict[str, Any]:
    return {"kind": "webhook", "key": name.lower().replace(" ", "-"), "team": TEAM, "name": name, "url": url, **more}


def _rule(key: str, webhook: str) -> dict[str, Any]:
    return {
        "key": key,
        "scope": {"project": f"{TEAM}/classifier"},
        "when": {"linkArtifact": {}},
        "then": {"sendWebhook": {"integration": {"webhook": webhook}, "payload": {"a": 1}}},
    }


def _seen(api: wandb.Api) -> dict[str, Any]:
    return {item.name: item for item in api.webhook_integrations(TEAM)}


def _listed(*arguments: str) -> dict[str, Any]:
    """What `wac integrations` shows, by name."""
    listed = wac.run("integrations", "--entity", TEAM, "--kind", "webhook", "--format", "json", *arguments)
    if not check("wac integrations", listed.code == 0, listed.why):
        return {}
    return {item["name"]: item for entity in listed.json["entities"] for item in entity["integrations"]}


def _made_by_wac(api: wandb.Api) -> None:
    for name in ("SDK_TOKEN", "SDK_KEY"):
        done = wac.run("sandbox", "secret", "set", TEAM, name, text="canary-of-the-sdk")
        check(f"wac sandbox secret set {name}", done.code == 0, done.why)
    secrets = {"accessToken": "SDK_TOKEN", "secret": "SDK_KEY"}
    manifests = [_webhook("sdk plain"), _webhook("sdk secret", **secrets), _rule("p", "sdk plain"), _rule("s", "sdk secret")]
    owner = {"owner": "acme/sdk-webhooks"}
    directory = wac.write("webhooks", manifests, **owner)
    applied = wac.run("apply", directory, "--yes")
    if not check("wac creates webhooks and automations", applied.code == 0, applied.why):
        return
    before = _seen(api)
    for name in ("sdk plain", "sdk secret"):
        item = before.get(name)
        if check(f"the SDK sees {name}", item is not None):
            equal(f"the SDK sees the type of {name}", type(item).__name__, "WebhookIntegration")
            equal(f"the SDK sees the address of {name}", item.url_endpoint, ADDRESS)
            equal(f"wac and the SDK see the same {name}", _listed().get(name, {}).get("id"), item.id)
    actions = {item.name: item.action.integration for item in api.automations(TEAM) if item.name in ("p", "s")}
    used = {key: item.id for key, item in actions.items()}
    equal("the SDK sees what the automations use", used, {"p": before["sdk plain"].id, "s": before["sdk secret"].id})

    moved = [_webhook("sdk moved", f"{ADDRESS}/moved") | {"key": "sdk-plain"}, manifests[1], _rule("p", "sdk moved"), manifests[3]]
    applied = wac.run("apply", wac.write("webhooks", moved, **owner), "--yes")
    check("wac renames a webhook and moves it", applied.code == 0, applied.why)
    after = _seen(api)
    equal("the SDK no longer sees the old name", "sdk plain" in after, False)
    equal("the SDK sees the new address", getattr(after.get("sdk moved"), "url_endpoint", None), f"{ADDRESS}/moved")
    equal("it is the same webhook", getattr(after.get("sdk moved"), "id", None), getattr(before.get("sdk plain"), "id", ""))

    _used_by_sdk(api, after["sdk moved"])
    emptied = wac.run("apply", wac.write("webhooks", [manifests[1], manifests[3]], **owner), "--yes")
    check("wac removes an automation", emptied.code == 0, emptied.why)
    equal("the SDK still sees a webhook that an automation of the SDK uses", "sdk moved" in _seen(api), True)
    attempt("delete the automation of the SDK", lambda: api.delete_automation(api.automation(entity=TEAM, name="by the SDK")))
    leak = json.dumps([item.model_dump(mode="json") for item in _seen(api).values()])
    equal("no value of a secret is shown", "canary-of-the-sdk" in leak, False)


def _used_by_sdk(api: wandb.Api, webhook: Any) -> None:
    from wandb.automations import OnLinkArtifact, SendWebhook

    scope = api.project("classifier", entity=TEAM)
    rule = OnLinkArtifact(scope=scope) >> SendWebhook.from_integration(webhook, payload={"b": 2})
    attempt("the SDK uses a webhook that wac made", lambda: api.create_automation(rule, name="by the SDK"))
    usage = _listed("--shared").get(webhook.name, {})
    equal("wac integrations shows it as shared", usage.get("shared"), True)
    names = sorted((user["name"], user["state"]) for user in usage.get("users", []))
    equal("wac integrations names the automation of the SDK", names, [("by the SDK", "unmanaged"), ("p", "managed")])


def _create(api: wandb.Api, values: dict[str, Any]) -> None:
    """Sends the SDK's own operation with its own client."""
    from wandb.automations._generated import CREATE_GENERIC_WEBHOOK_INTEGRATION_GQL as document

    if hasattr(api, "_service_api"):
        api._service_api.execute_graphql(document, {"input": values})
        return
    from wandb_gql import gql

    api.client.execute(gql(document), variable_values={"input": values})


def _made_by_sdk(api: wandb.Api) -> None:
    try:
        from wandb.automations._generated import CREATE_GENERIC_WEBHOOK_INTEGRATION_GQL  # noqa: F401
    except ImportError:
        cannot("webhooks made by the SDK", "this release has no operation that creates one")
        return
    values = {"entityName": TEAM, "name": "made by the SDK", "urlEndpoint": f"{ADDRESS}/theirs", "accessTokenRef": "SDK_TOKEN"}
    attempt("the SDK's operation creates a webhook", lambda: _create(api, values))
    made = _seen(api).get("made by the SDK")
    if not check("the SDK sees its webhook", made is not None):
        return
    listed = _listed("--unused").get("made by the SDK", {})
    equal("wac integrations shows it, unused", [listed.get("id"), listed.get("url")], [made.id, made.url_endpoint])

    exported = wac.run("export", "--entity", TEAM, "--owner", "acme/sdk-export", "--out", "webhooks-exported", "--format", "json")
    if check("wac exports webhooks", exported.code == 0, exported.why):
        webhooks = {item["name"]: item["id"] for item in exported.json.get("webhooks", [])}
        equal("wac exports the webhook of the SDK", webhooks.get("made by the SDK"), made.id)

    theirs = _webhook("made by the SDK", f"{ADDRESS}/theirs", accessToken="SDK_TOKEN", lifecycle={"adopt": True})
    directory = wac.write("webhooks-theirs", [theirs, _rule("t", "made by the SDK")], owner="acme/sdk-theirs")
    applied = wac.run("apply", directory, "--yes")
    check("wac adopts the webhook of the SDK", applied.code == 0, applied.why)
    again = wac.run("plan", directory, "--detailed-exitcode")
    check("the next plan is empty", again.code == 0, again.why)
    now = _seen(api).get("made by the SDK")
    equal("the SDK sees the same webhook", [getattr(now, "id", None), getattr(now, "url_endpoint", None)], [made.id, made.url_endpoint])
    managers = _listed().get("made by the SDK", {}).get("managedBy")
    equal("wac integrations shows who manages it", managers, [{"owner": "acme/sdk-theirs", "key": "made-by-the-sdk"}])
