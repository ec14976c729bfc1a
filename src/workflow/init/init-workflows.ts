/** The workflows that `wac init` writes for GitHub: the ones that docs/action.md explains, with the action filled in. */
import type { InitFile } from './init-files.ts';

export interface WorkflowOptions {
  /** The action with its commit or tag: `OWNER/wac@v1`. */
  readonly action: string;
  /** The manifest directory; workflows say it where it is not the action's default. */
  readonly directory: string;
}

/** The directory that the action reads when nothing is said. */
const ACTION_DIRECTORY = 'automations';

/** Plan on the pull request, apply on merge, drift at night. */
export function initWorkflows(options: WorkflowOptions): readonly InitFile[] {
  return [
    { path: '.github/workflows/wandb-plan.yaml', text: planWorkflow(options) },
    { path: '.github/workflows/wandb-apply.yaml', text: applyWorkflow(options) },
    { path: '.github/workflows/wandb-drift.yaml', text: driftWorkflow(options) },
  ];
}

/** Whether this names an action with what it is pinned to: `OWNER/REPOSITORY@REF`, a folder of the repository allowed. */
export function isActionReference(text: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)+@[\w./-]+$/.test(text);
}

function planWorkflow(options: WorkflowOptions): string {
  return `name: W&B automations plan
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: wandb-plan-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  plan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { fetch-depth: 2 }
${actionStep(options, { mode: 'plan', secret: 'WANDB_API_KEY_PLAN' })}`;
}

function applyWorkflow(options: WorkflowOptions): string {
  return `name: W&B automations apply
on:
  push: { branches: [main] }
  workflow_dispatch:
    inputs:
      unreviewed-changes: { type: choice, options: [fail, skip, apply], default: fail, description: Changes that no reviewed plan shows }
      allow-deletes: { description: Maximum number of removals }
      allow-silenced: { description: Maximum number of silenced automations }
      allow-redirected: { description: Maximum number of redirected automations }
      allow-altered: { description: Maximum number of protected automations whose event changes }
      allow-disjoint: { type: boolean, description: Allow a plan in which no manifest has the key of an owned automation }
      adopt: { type: boolean, description: Take over unmanaged automations }
      take-over: { description: Owner whose automations may be taken over }
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: wandb-apply
  cancel-in-progress: false
jobs:
  apply:
    runs-on: ubuntu-latest
    environment: wandb-apply
    steps:
      - uses: actions/checkout@v6
${actionStep(options, { mode: 'apply', secret: 'WANDB_API_KEY_APPLY' })}          # For runs that are started by hand:
          unreviewed-changes: \${{ inputs.unreviewed-changes || 'fail' }}
          allow-deletes: \${{ inputs.allow-deletes }}
          allow-silenced: \${{ inputs.allow-silenced }}
          allow-redirected: \${{ inputs.allow-redirected }}
          allow-altered: \${{ inputs.allow-altered }}
          allow-disjoint: \${{ inputs.allow-disjoint }}
          adopt: \${{ inputs.adopt }}
          take-over: \${{ inputs.take-over }}
`;
}

function driftWorkflow(options: WorkflowOptions): string {
  return `name: W&B automations drift
on:
  schedule: [{ cron: "17 5 * * *" }]
  workflow_dispatch:
permissions:
  contents: read
  issues: write
  pull-requests: read
concurrency: { group: wandb-drift, cancel-in-progress: false }
jobs:
  drift:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
${actionStep(options, { mode: 'drift', secret: 'WANDB_API_KEY_PLAN' })}`;
}

function actionStep(
  { action, directory }: WorkflowOptions,
  { mode, secret }: { readonly mode: string; readonly secret: string },
): string {
  const path = directory === ACTION_DIRECTORY ? '' : `          path: ${directory}\n`;
  return `      - uses: ${action}
        with:
          mode: ${mode}
${path}          wandb-api-key: \${{ secrets.${secret} }}
`;
}
