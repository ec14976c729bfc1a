"""ARIA automations both ways: what the SDK creates, updates and deletes, and what wac does, each seen by the other.

A server without the feature refuses them, and so does wac before it writes.
"""

from __future__ import annotations

from typing import Any

import wandb

import wac
from harness import attempt, cannot, check, equal, refused, section
from look import differences, saved

# Multi-tenant servers only.
PROFILES_WITH_ARIA = ("saas", "forge")

PROMPTS = {
    "plain": "Look at the run and say why it failed.",
    "lines": "First line.\n\n- a list: \u201cquoted\u201d & <b>bold</b>\n- # no comment\nLast line.",
    "variables": "Compare ${run_name} in ${project_name} with its predecessor.",
    "longest": "\u00e9" * 2000,
}


def run(api: wandb.Api, profile: str) -> None:
    section("ARIA")
    if profile not in PROFILES_WITH_ARIA:
        _refused(api)
        return
    try:
        from wandb.automations import SendPromptToAria
    except ImportError:
        _hidden(api)
        return
    _made_by_sdk(api, SendPromptToAria)
    _made_by_wac(api, SendPromptToAria)


def _manifests(prompts: dict[str, str]) -> list[dict[str, Any]]:
    """On the scopes that ARIA is documented for: a project of a team, and a collection in one."""
    scopes = [{"project": "vision-team/detector"}, {"project": "vision-team/classifier", "collection": "weights"}]
    return [
        {
            "key": f"aria-{name}",
            "name": f"aria {name}",
            "scope": scopes[index % 2],
            "when": {"runMetric": {"metric": "loss", "threshold": {"gt": 1}}} if index % 2 == 0 else {"linkArtifact": {}},
            "then": {"sendPromptToAria": {"prompt": prompt}},
        }
        for index, (name, prompt) in enumerate(prompts.items())
    ]


def _new(api: wandb.Api, action: Any, manifest: dict[str, Any]) -> Any:
    from wandb.automations import OnLinkArtifact, OnRunMetric, RunEvent

    prompt = manifest["then"]["sendPromptToAria"]["prompt"]
    if "collection" in manifest["scope"]:
        scope = api.artifact_collection("model", "vision-team/classifier/weights")
        return OnLinkArtifact(scope=scope) >> action(prompt=prompt)
    scope = api.project("detector", entity="vision-team")
    return OnRunMetric(scope=scope, filter=RunEvent.metric("loss") > 1) >> action(prompt=prompt)


def _seen(api: wandb.Api) -> dict[str, Any]:
    return {item.name: item for item in api.automations("vision-team")}


def _prompts(api: wandb.Api) -> dict[str, str]:
    return {name: item.action.prompt for name, item in _seen(api).items()}


def _made_by_sdk(api: wandb.Api, action: Any) -> None:
    manifests = _manifests(PROMPTS)
    expected = {f"aria {name}": prompt for name, prompt in PROMPTS.items()}
    for manifest in manifests:
        name = manifest["name"]
        made = attempt(f"create {name}", lambda: api.create_automation(_new(api, action, manifest), name=name))
        equal(f"answer {name}", getattr(getattr(made, "action", None), "prompt", None), expected[name])
    equal("the SDK lists its ARIA automations", attempt("list", lambda: _prompts(api)), expected)
    looks = {name: saved(item) for name, item in _seen(api).items()}

    listed = wac.run("list", "--entity", "vision-team", "--format", "json")
    check("wac lists them", listed.code == 0, listed.why)
    exported = wac.run("export", "--entity", "vision-team", "--owner", "acme/aria", "--out", "aria-exported", "--format", "json")
    if not check("export", exported.code == 0, exported.why):
        return
    equal("export leaves nothing out", exported.json.get("left", []), [])
    plan = wac.run("plan", "aria-exported", "--format", "json")
    if check("plan of what was exported", plan.code == 0, plan.why):
        changes = {change["name"]: change for change in plan.json["changes"]}
        equal("plans all of them and nothing else", sorted(changes), sorted(expected))
        for name, change in changes.items():
            fields = [field for field in change["fields"] if field["path"] != "/description"]
            check(f"adopts and changes nothing else {name}", change["action"] == "adopt" and fields == [], fields)
    applied = wac.run("apply", "aria-exported", "--yes")
    check("apply of what was exported", applied.code == 0, applied.why)
    _expect_empty_plan("aria-exported")
    for name, item in _seen(api).items():
        difference = differences(saved(item), looks[name])
        check(f"as it was {name}", difference == "", difference)

    edited = attempt("find one", lambda: _seen(api)["aria plain"])
    attempt("update a prompt", lambda: api.update_automation(edited, action=action(prompt="Something else.")))
    equal("the SDK reads the new prompt", attempt("list", lambda: _prompts(api)["aria plain"]), "Something else.")
    attempt("switch one off", lambda: api.update_automation(_seen(api)["aria lines"], enabled=False))
    drift = wac.run("drift", "aria-exported", "--format", "json")
    if check("the edits are drift", drift.code == 2, drift.why):
        fields = {entry["name"]: [field["path"].strip("/").replace("/", ".") for field in entry["fields"]] for entry in drift.json["drift"]}
        named = {"aria plain": ["then.sendPromptToAria.prompt"], "aria lines": ["enabled"]}
        equal("drift names the fields", fields, named)
    repaired = wac.run("drift", "aria-exported", "--repair", "--yes")
    check("repair", repaired.code == 0, repaired.why)
    equal("the SDK reads the prompts again", attempt("list", lambda: _prompts(api)), expected)

    for name, item in _seen(api).items():
        check(f"delete {name}", attempt(f"delete_automation {name}", lambda: api.delete_automation(item)) is True)
    equal("the SDK sees none", attempt("list", lambda: _prompts(api)), {})
    plan = wac.run("plan", "aria-exported", "--format", "json")
    actions = sorted((change["name"], change["action"]) for change in plan.json["changes"]) if plan.code == 0 else plan.why
    equal("wac plans to create what the SDK deleted", actions, sorted((name, "create") for name in expected))


def _made_by_wac(api: wandb.Api, action: Any) -> None:
    manifests = _manifests(PROMPTS)
    expected = {f"aria {name}": prompt for name, prompt in PROMPTS.items()}
    applied = wac.run("apply", wac.write("aria", manifests, owner="acme/aria-made"), "--yes")
    check("apply of ARIA manifests", applied.code == 0, applied.why)
    _expect_empty_plan("aria")
    equal("the SDK sees what wac made", attempt("list", lambda: _prompts(api)), expected)
    looks = {name: saved(item) for name, item in _seen(api).items()}
    for manifest in manifests:
        name = manifest["name"]
        twin = attempt(f"create a twin of {name}", lambda: api.create_automation(_new(api, action, manifest), name=f"twin {name}"))
        if twin is not None:
            difference = differences({**saved(twin), "name": name}, looks[name])
            check(f"the same as the SDK's {name}", difference == "", difference)
            attempt(f"delete the twin of {name}", lambda: api.delete_automation(twin))

    manifests[0]["then"]["sendPromptToAria"]["prompt"] = "Edited in Git."
    manifests[1]["then"] = {"doNothing": {}}
    applied = wac.run("apply", wac.write("aria", manifests, owner="acme/aria-made"), "--yes")
    check("apply of the edited manifests", applied.code == 0, applied.why)
    _expect_empty_plan("aria")
    seen = attempt("list", lambda: _seen(api)) or {}
    equal("the SDK sees the edited prompt", getattr(getattr(seen.get("aria plain"), "action", None), "prompt", None), "Edited in Git.")
    equal("the SDK sees the other action", getattr(getattr(seen.get("aria lines"), "action", None), "action_type", None), "NO_OP")
    removed = wac.run("destroy", "aria", "--yes", "--allow-deletes", "4")
    check("wac removes them", removed.code == 0, removed.why)
    equal("the SDK sees none of them", attempt("list", lambda: _prompts(api)), {})


def _expect_empty_plan(directory: str) -> None:
    again = wac.run("plan", directory, "--detailed-exitcode")
    check("the plan after is empty", again.code == 0, again.why)


def _hidden(api: wandb.Api) -> None:
    """A release that cannot read ARIA automations is not shown any, so that its lists work."""
    cannot("ARIA automations made by the SDK", f"wandb {wandb.__version__} has no SendPromptToAria")
    applied = wac.run("apply", wac.write("aria", _manifests(PROMPTS), owner="acme/aria-made"), "--yes")
    check("apply of ARIA manifests", applied.code == 0, applied.why)
    _expect_empty_plan("aria")
    equal("the SDK's list works, without them", attempt("list", lambda: list(api.automations("vision-team"))), [])
    removed = wac.run("destroy", "aria", "--yes", "--allow-deletes", "4")
    check("wac removes them", removed.code == 0, removed.why)


def _refused(api: wandb.Api) -> None:
    manifest = _manifests({"plain": PROMPTS["plain"]})[0]
    plan = wac.run("plan", wac.write("aria", [manifest], owner="acme/aria-made"), "--format", "json")
    check("wac refuses the manifest", plan.code == 3, plan.why)
    messages = " ".join(entry["message"] for entry in plan.json["diagnostics"]) if plan.code == 3 else plan.why
    check("wac names the feature that is missing", "AUTOMATION_ACTION_ARIA" in messages, messages)
    try:
        from wandb.automations import SendPromptToAria
    except ImportError:
        cannot("ARIA automations made by the SDK", f"wandb {wandb.__version__} has no SendPromptToAria")
        return
    refused(
        "the SDK is refused",
        lambda: api.create_automation(_new(api, SendPromptToAria, manifest), name="aria"),
        "UnsupportedError",
        "CommError",
        "ValueError",
    )
