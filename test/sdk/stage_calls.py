"""Every call that leads to automations, once, before there are any."""

from __future__ import annotations

from collections.abc import Callable

import wandb

from harness import attempt, cannot, check, equal, section


def run(api: wandb.Api) -> None:
    section("Calls")
    project = attempt("project", lambda: api.project("classifier", entity="vision-team"))
    check("project has an id", bool(project and project.id))
    attempt("create_project", lambda: api.create_project("made-by-sdk", entity="vision-team"))
    made = attempt("project that was created", lambda: api.project("made-by-sdk", entity="vision-team"))
    check("a created project has an id", bool(made and made.id))
    names = attempt("projects", lambda: {item.name for item in api.projects("vision-team")})
    equal("projects are all there", names, {"classifier", "detector", "made-by-sdk"})
    team = attempt("team", lambda: api.team("vision-team"))
    equal("team has its name", getattr(team, "name", None), "vision-team")
    if hasattr(api, "organization"):
        organization = attempt("organization", lambda: api.organization("acme"))
        equal("organization has its name", getattr(organization, "name", None), "acme")
    else:
        cannot("organization", f"wandb {wandb.__version__} has no Api.organization")
    registry = attempt("registry", lambda: api.registry("models", organization="acme"))
    equal("registry has its name", getattr(registry, "name", None), "models")
    created = attempt(
        "create_registry",
        lambda: api.create_registry("made-by-sdk", organization="acme", visibility="organization"),
    )
    equal("a created registry has its name", getattr(created, "name", None), "made-by-sdk")
    listed = attempt("registries", lambda: {item.name for item in api.registries(organization="acme")})
    equal("registries are all there", listed, {"models", "made-by-sdk"})
    _registries(api)
    weights = attempt(
        "artifact_collection", lambda: api.artifact_collection("model", "vision-team/classifier/weights")
    )
    check("a project's collection is a sequence", bool(weights and weights.is_sequence()))
    if registry is not None:
        path = f"{registry.entity}/{registry.full_name}/production"
        linked = attempt("artifact_collection of a registry", lambda: api.artifact_collection("model", path))
        check("a registry's collection is a portfolio", bool(linked and not linked.is_sequence()))
    _integrations(api)
    equal("automations of an entity without any", attempt("automations", lambda: list(api.automations("vision-team"))), [])
    equal("automations without any", attempt("automations of the viewer", lambda: list(api.automations())), [])


def _registries(api: wandb.Api) -> None:
    """Orders, collections, renaming and deleting, with a registry of its own."""
    release = tuple(int(part) for part in wandb.__version__.split(".")[:2])
    collections = attempt("registry.collections", lambda: {item.name for item in api.registry("models", organization="acme").collections()})
    check("a registry has its collection", bool(collections and "production" in collections))
    if release < (0, 28):
        cannot("registries in an order", f"wandb {wandb.__version__} has no order of registries")
    else:
        for order, expected in (("name", ["made-by-sdk", "models"]), ("-name", ["models", "made-by-sdk"])):
            names = attempt(f"registries by {order}", lambda: [item.name for item in api.registries(organization="acme", order=order)])
            equal(f"registries are in the order {order}", names, expected)
    attempt("registry to be renamed", lambda: api.create_registry("passing", organization="acme", visibility="organization"))

    def rename() -> str:
        registry = api.registry("passing", organization="acme")
        registry.name = "passed"
        registry.save()
        return api.registry("passed", organization="acme").name

    equal("a renamed registry has its name", attempt("rename a registry", rename), "passed")
    attempt("delete a registry", lambda: api.registry("passed", organization="acme").delete())
    left = attempt("registries after", lambda: {item.name for item in api.registries(organization="acme")})
    equal("a deleted registry is gone", left, {"models", "made-by-sdk"})


def _integrations(api: wandb.Api) -> None:
    for size in (1, 2, 50):
        found = attempt(f"integrations by {size}", lambda: list(api.integrations("vision-team", per_page=size)))
        equal(f"integrations by {size} are all there", len(found or []), 4)
        _kind(
            f"slack_integrations by {size}",
            lambda: [item.channel_name.lstrip("#") for item in api.slack_integrations(entity="vision-team", per_page=size)],
            ["ml-alerts", "ml-reports"],
            size,
        )
        _kind(
            f"webhook_integrations by {size}",
            lambda: [item.name for item in api.webhook_integrations("vision-team", per_page=size)],
            ["ci", "deploy"],
            size,
        )


def _kind(name: str, work: Callable[[], list[str]], expected: list[str], size: int) -> None:
    names = attempt(name, work)
    if names is not None and size < 4 and sorted(names) != expected:
        cannot(f"{name} are all there", "the SDK ends at the first page that has none of the kind it looks for")
    else:
        equal(f"{name} are all there", sorted(names or []), expected)
