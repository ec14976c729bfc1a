"""Drives a server with the official SDK, and wac beside it. One line for each case, then `N passed, M failed`.

`run.mjs` starts it, with the address, the key and the wac to run in the environment. Nothing of the SDK is patched.
"""

from __future__ import annotations

import sys

import wandb

import harness
import old_server
import stage_aria
import stage_calls
import stage_drift
import stage_export
import stage_history
import stage_make
import stage_manifests
import stage_refusals
import stage_runs
import stage_webhooks


def main(profile: str) -> int:
    api = wandb.Api()
    stage_aria.run(api, profile)
    if profile != "saas":
        old_server.run(api, profile)
        return harness.finish()
    stage_calls.run(api)
    made = stage_make.run(api)
    stage_make.read(api, made)
    stage_export.run(api, made)
    stage_manifests.run(api, made)
    stage_drift.run(api, made)
    stage_refusals.run(api)
    stage_webhooks.run(api)
    stage_history.run(api)
    stage_runs.run(api)
    return harness.finish()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
