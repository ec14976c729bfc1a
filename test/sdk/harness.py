"""Counts cases: one line for each, and a summary. Nothing here knows wandb."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

passed = 0
failures: list[str] = []
impossible: list[str] = []


def section(title: str) -> None:
    print(f"## {title}", flush=True)


def ok(name: str) -> None:
    global passed
    passed += 1
    print(f"ok    {name}", flush=True)


def fail(name: str, why: str) -> None:
    failures.append(name)
    print(f"FAIL  {name}: {' '.join(str(why).split())[:600]}", flush=True)


def cannot(name: str, why: str) -> None:
    """What the SDK release, or the server that the sandbox poses as, has no words for: listed, never silent."""
    impossible.append(name)
    print(f"n/a   {name}: {why}", flush=True)


def check(name: str, condition: bool, why: object = "does not hold") -> bool:
    if condition:
        ok(name)
    else:
        fail(name, str(why))
    return condition


def equal(name: str, actual: Any, expected: Any) -> bool:
    return check(name, actual == expected, f"{actual!r} is not {expected!r}")


def attempt(name: str, work: Callable[[], Any]) -> Any:
    """Does one thing that has to work; gives its value, or None after a failure."""
    try:
        value = work()
    except Exception as error:  # noqa: BLE001 - whatever the SDK raises is the finding
        fail(name, f"{type(error).__name__}: {error}")
        return None
    ok(name)
    return value


def refused(name: str, work: Callable[[], Any], *kinds: str, says: str = "") -> None:
    """Does one thing that has to be refused, with an error of one of these classes and a message."""
    try:
        value = work()
    except Exception as error:  # noqa: BLE001
        names = [kind.__name__ for kind in type(error).__mro__]
        text = str(error)
        if not any(kind in names for kind in kinds):
            fail(name, f"raised {names[0]} ({text}), not {' or '.join(kinds)}")
        elif text.strip() == "" or says.lower() not in text.lower():
            fail(name, f"the message is {text!r}, without {says!r}")
        else:
            ok(name)
        return
    fail(name, f"was not refused: {value!r}")


def finish() -> int:
    """Prints the summary; gives the exit code."""
    print(f"{len(impossible)} cannot be said", flush=True)
    print(f"{passed} passed, {len(failures)} failed", flush=True)
    return 1 if failures else 0
