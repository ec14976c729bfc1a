/** Fields of Terraform and GitHub Actions that people write from memory, and what to write here instead. */
import type { JsonValue } from '../../lib/json.ts';

/** The mappings in which such fields are written. */
type Mapping = 'manifest' | 'configuration' | 'environment' | 'lifecycle' | 'override';

/** A hint, or how to make one of the value. Undefined: the value does not fit, and other advice is given. */
type ForeignHint = string | ((value: JsonValue | undefined) => string | undefined);

const MATRIX =
  'Write matrix: { NAME: [a, b] } in the manifest, and ${{ matrix.NAME }} in its name and scope.';
const VARIABLES =
  'Variables are in wac.yaml: vars: { NAME: value }, also in each environment. Write ${{ vars.NAME }} here.';
const ADOPT =
  'Write lifecycle: { adopt: true } in the manifest: the first apply takes over the automation of its name and scope.';
const NO_ORDER = 'Remove it: automations do not depend on each other.';
const WITHOUT_REPLACEMENT = 'Remove it: wac changes automations in place.';
const NO_STATE =
  'Remove it: wac has no state file. A line in the description of each automation names its owner.';
const NO_SECRETS = "Keep secrets in W&B's secret manager, and write ${NAME} in the payload.";

/** By the name in lower case without separators. */
const HINTS: Readonly<Record<Mapping, Readonly<Record<string, ForeignHint>>>> = {
  manifest: {
    if: (value) =>
      typeof value === 'object'
        ? undefined
        : 'A manifest has no condition. Write environments: [NAME] to limit it to environments, or enabled: false.',
    count: MATRIX,
    foreach: MATRIX,
    strategy: 'Write "matrix" at the top of the manifest, without "strategy".',
    vars: VARIABLES,
    var: VARIABLES,
    variables: VARIABLES,
    locals: VARIABLES,
    env: (value) => (isFlatMapping(value) ? VARIABLES : undefined),
    secrets: NO_SECRETS,
    dependson: NO_ORDER,
    needs: NO_ORDER,
    import: ADOPT,
    preventdestroy: 'Write lifecycle: { protect: true }.',
    deletionpolicy:
      'Write lifecycle: { onRemove: keep }; the values are delete, disable, keep and release.',
  },
  configuration: {
    env: (value) => (isFlatMapping(value) ? 'Here the name is "vars".' : undefined),
    secrets: NO_SECRETS,
    backend: NO_STATE,
    state: NO_STATE,
    provider: '"server" is the server and "entity" the team; the API key is in WANDB_API_KEY.',
    providers: '"server" is the server and "entity" the team; the API key is in WANDB_API_KEY.',
    workspace: 'Declare environments: { prod: {}, staging: {} }, and choose one with --env.',
    workspaces: 'Declare environments: { prod: {}, staging: {} }, and choose one with --env.',
    default: 'Here the name is "defaultEnvironment".',
    moved:
      'Remove it: an automation whose key alone changes is recognized. Change other fields in a later apply.',
    import: ADOPT,
    imports: ADOPT,
    lifecycle: 'It belongs in a manifest.',
    defaults: 'wac.yaml has no default for a field: write overrides: [{ match: "*", set: { … } }].',
  },
  environment: {
    secrets: NO_SECRETS,
    project:
      'Write vars: { project: NAME } here, and scope: { project: "${{ vars.project }}" } in the manifest.',
    protect: 'Write overrides: [{ match: "*", set: { lifecycle.protect: true } }].',
    lifecycle: 'Write overrides: [{ match: "*", set: { lifecycle.protect: true } }].',
    enabled: 'Write overrides: [{ match: "*", set: { enabled: false } }].',
  },
  lifecycle: {
    createbeforedestroy: WITHOUT_REPLACEMENT,
    replacetriggeredby: WITHOUT_REPLACEMENT,
    import: 'Write adopt: true.',
  },
  override: {
    with: 'Here the name is "set".',
  },
};

/** The hint for a field that comes from another tool; undefined where it does not. */
export function adviseForeignField(
  field: string,
  path: readonly string[],
  allowed: readonly string[],
  value: JsonValue | undefined,
): string | undefined {
  const mapping = mappingOf(path, allowed);
  if (mapping === undefined) return undefined;
  const word = field.toLowerCase().replace(/[-_ ]/g, '');
  const hint = Object.hasOwn(HINTS[mapping], word) ? HINTS[mapping][word] : undefined;
  return typeof hint === 'function' ? hint(value) : hint;
}

function mappingOf(path: readonly string[], allowed: readonly string[]): Mapping | undefined {
  if (path.length === 0) return allowed.includes('onRemove') ? 'configuration' : 'manifest';
  if (path.length === 2 && path[0] === 'environments') return 'environment';
  if (path.length === 1 && path[0] === 'lifecycle') return 'lifecycle';
  return path.at(-2) === 'overrides' ? 'override' : undefined;
}

/** Whether a value is a mapping of names to single values, as variables are. */
function isFlatMapping(value: JsonValue | undefined): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const items = Object.values(value);
  return items.length > 0 && items.every((item) => typeof item !== 'object');
}
