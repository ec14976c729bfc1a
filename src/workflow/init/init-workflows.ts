/** The workflows that `wac init` writes for GitHub: the ones that docs/action.md explains, with the action filled in. */
import { DEFAULT_SERVER } from '../../model/deployment.ts';
import type { InitFile } from './init-files.ts';

export interface WorkflowOptions {
  /** The action with its commit or tag: `OWNER/wac@v1`. */
  readonly action: string;
  /** The manifest directory, relative to the repository; workflows say it where it is not the action's default. */
  readonly directory: string;
  /** Pushes to this branch are applied. Absent: `main`. */
  readonly branch?: string;
  /** The only server that the workflows send a key to. Absent: W&B's multi-tenant cloud. */
  readonly server?: string;
  /** Distinguishes workflows of several directories: a part of file names, names and concurrency groups. */
  readonly suffix?: string;
}

/** The directory that the action reads when nothing is said. */
export const ACTION_DIRECTORY = 'automations';

const FOLDER = '.github/workflows';

/** Version 6.0.2. The first step of every workflow that the pages show and `wac init` writes. */
const CHECKOUT = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';

/** Plan on the pull request, apply on merge, drift at night. */
export function initWorkflows(options: WorkflowOptions): readonly InitFile[] {
  return [
    { path: workflowPath('plan', options.suffix), text: planWorkflow(options) },
    { path: workflowPath('apply', options.suffix), text: applyWorkflow(options) },
    { path: workflowPath('drift', options.suffix), text: driftWorkflow(options) },
  ];
}

/** The path of the workflow, relative to the repository. */
export function workflowPath(mode: 'plan' | 'apply' | 'drift', suffix: string | undefined): string {
  return `${FOLDER}/${withSuffix(`wandb-${mode}`, suffix)}.yaml`;
}

/**
 * What distinguishes the workflows of a directory from those that are there.
 *
 * @param directory relative to the repository.
 * @param planned the directories that the repository's `wandb-plan.yaml` plans; undefined when there is no such file.
 * @returns undefined for the repository's first directory, and for the one that the file plans already.
 */
export function workflowSuffix(
  directory: string,
  planned: readonly string[] | undefined,
): string | undefined {
  if (planned === undefined || planned.includes(directory)) return undefined;
  const parts = directory.split('/');
  const named = parts.length > 1 && parts.at(-1) === ACTION_DIRECTORY ? parts.slice(0, -1) : parts;
  // Only the repository's own folder, ".", has nothing left.
  return (
    named
      .join('-')
      .replaceAll(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'root'
  );
}

/** Whether this names an action with what it is pinned to: `OWNER/REPOSITORY@REF`, a folder of the repository allowed. */
export function isActionReference(text: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)+@[\w./-]+$/.test(text);
}

/** Whether an action is pinned to a commit, which nobody can move. */
export function isPinnedToCommit(action: string): boolean {
  return /@[0-9a-f]{40}$/.test(action);
}

function planWorkflow(options: WorkflowOptions): string {
  return `name: ${workflowName('plan', options)}
on:
  pull_request:
permissions: {}
concurrency:
  group: ${withSuffix('wandb-plan', options.suffix)}-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  plan:
    name: Plan
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read         # the manifests
      pull-requests: write   # the comment with the plan
    steps:
      - uses: ${CHECKOUT}
        with: { fetch-depth: 2, persist-credentials: false }
${actionStep(options, { mode: 'plan', secret: 'WANDB_API_KEY_PLAN' })}`;
}

function applyWorkflow(options: WorkflowOptions): string {
  return `name: ${workflowName('apply', options)}
on:
  push: { branches: [${yamlText(options.branch ?? 'main')}] }
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
      shadow: { type: boolean, description: Replace every action by doing nothing }
      env: { description: Environment in wac.yaml }
permissions: {}
concurrency:
  group: ${withSuffix('wandb-apply', options.suffix)}
  cancel-in-progress: false
jobs:
  apply:
    name: Apply
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment: wandb-apply
    permissions:
      contents: read         # the manifests
      pull-requests: write   # the result, in the comment of the merged pull request
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
${actionStep(options, { mode: 'apply', secret: 'WANDB_API_KEY_APPLY' })}          # For runs that are started by hand:
          unreviewed-changes: \${{ inputs.unreviewed-changes || 'fail' }}
          allow-deletes: \${{ inputs.allow-deletes }}
          allow-silenced: \${{ inputs.allow-silenced }}
          allow-redirected: \${{ inputs.allow-redirected }}
          allow-altered: \${{ inputs.allow-altered }}
          allow-disjoint: \${{ inputs.allow-disjoint }}
          adopt: \${{ inputs.adopt }}
          take-over: \${{ inputs.take-over }}
          shadow: \${{ inputs.shadow }}
          env: \${{ inputs.env }}
`;
}

function driftWorkflow(options: WorkflowOptions): string {
  return `name: ${workflowName('drift', options)}
on:
  schedule: [{ cron: "17 5 * * *" }]
  workflow_dispatch:
permissions: {}
concurrency: { group: ${withSuffix('wandb-drift', options.suffix)}, cancel-in-progress: false }
jobs:
  drift:
    name: Drift
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read        # the manifests
      issues: write         # the issue that lists the drift
      pull-requests: read   # which changes are merged and not applied yet
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
${actionStep(options, { mode: 'drift', secret: 'WANDB_API_KEY_PLAN' })}`;
}

function actionStep(
  { action, directory, server }: WorkflowOptions,
  { mode, secret }: { readonly mode: string; readonly secret: string },
): string {
  const path = directory === ACTION_DIRECTORY ? '' : `          path: ${yamlText(directory)}\n`;
  return `      - uses: ${action}
        with:
          mode: ${mode}
${path}          wandb-base-url: ${yamlText(server ?? DEFAULT_SERVER)}
          wandb-api-key: \${{ secrets.${secret} }}
`;
}

function workflowName(mode: string, { suffix }: WorkflowOptions): string {
  return `W&B automations ${mode}${suffix === undefined ? '' : ` (${suffix})`}`;
}

function withSuffix(name: string, suffix: string | undefined): string {
  return suffix === undefined ? name : `${name}-${suffix}`;
}

/** A value as YAML on one line; names with only safe characters stay bare. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w./:-]*$/.test(text) && !text.endsWith(':') ? text : JSON.stringify(text);
}
