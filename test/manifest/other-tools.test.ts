// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of several languages
/** Manifests and configurations as users of Terraform and GitHub Actions write them from memory: each hint leads on. */
import { describe, expect, it } from 'vitest';
import { CONFIGURATION, load, manifest } from './load.ts';

type Case = readonly [title: string, text: string, code: string, hint: string];

const PROD = 'environments:\n  prod: {}\n  staging: { nameSuffix: " (staging)" }\n';

const threshold = (value: string): string =>
  `when: { runMetric: { metric: acc, threshold: { lt: '${value}' } } }`;

const MODELS = 'matrix: { model: [a, b] }';

const MANIFESTS: readonly Case[] = [
  ['a matrix that is a list', 'matrix: [a, b]', 'schema/wrong-type', 'matrix: { NAME: [a, b] }'],
  ['a matrix of mappings', 'matrix:\n  - project: p', 'schema/wrong-type', '${{ matrix.NAME }}'],
  [
    'include in a matrix',
    'matrix:\n  include:\n    - { project: a }',
    'matrix/invalid',
    'mapping of ids to items',
  ],
  ['strategy', 'strategy:\n  matrix: { a: [b] }', 'schema/unknown-field', 'without "strategy"'],
  ['count', 'count: 3', 'schema/unknown-field', 'matrix: { NAME: [a, b] }'],
  ['for_each', 'for_each: [a, b]', 'schema/unknown-field', 'matrix: { NAME: [a, b] }'],
  ['if', 'if: prod', 'schema/unknown-field', 'environments: [NAME]'],
  ['vars in a manifest', 'vars: { a: 1 }', 'schema/unknown-field', 'Variables are in wac.yaml'],
  ['env in a manifest', 'env: { A: x }', 'schema/unknown-field', 'Variables are in wac.yaml'],
  ['depends_on', 'depends_on: [b]', 'schema/unknown-field', 'do not depend'],
  ['import', 'import: { id: x }', 'schema/unknown-field', 'lifecycle: { adopt: true }'],
  ['prevent_destroy', 'prevent_destroy: true', 'schema/unknown-field', 'protect: true'],
  [
    'prevent_destroy in lifecycle',
    'lifecycle: { prevent_destroy: true }',
    'schema/unknown-field',
    '"protect"',
  ],
  [
    'ignore_changes',
    'lifecycle: { ignore_changes: [enabled] }',
    'schema/unknown-field',
    '"ignoreChanges"',
  ],
  [
    'create_before_destroy',
    'lifecycle: { create_before_destroy: true }',
    'schema/unknown-field',
    'in place',
  ],
  [
    'ignoreChanges: all',
    'lifecycle: { ignoreChanges: all }',
    'schema/wrong-type',
    'ignoreChanges: [enabled, then]',
  ],
  [
    'a field of the action',
    'then: { sendNotification: { integration: alerts, title: t } }\nlifecycle: { ignoreChanges: [title] }',
    'manifest/ignore-changes',
    'Write then.sendNotification.title.',
  ],
  ['onRemove: retain', 'lifecycle: { onRemove: retain }', 'schema/unknown-value', '"keep"'],
  ['adopt: yes', 'lifecycle: { adopt: yes }', 'schema/invalid-value', 'adopt: true'],
  ['deletionPolicy', 'deletionPolicy: Retain', 'schema/unknown-field', 'onRemove: keep'],
  [
    'a variable of Terraform',
    threshold('${var.floor}'),
    'schema/wrong-type',
    '"${{ vars.floor }}"',
  ],
  ['var. in an expression', threshold('${{ var.floor }}'), 'expression/unknown-name', 'vars.floor'],
  ['local.', threshold('${{ local.floor }}'), 'expression/unknown-name', 'Write vars.floor.'],
  ['inputs.', threshold('${{ inputs.floor }}'), 'expression/unknown-name', '--var'],
  ['||', threshold('${{ vars.flor || 1 }}'), 'expression/syntax', '"??"'],
  ['arithmetic', threshold('${{ vars.floor * 2 }}'), 'expression/syntax', 'no arithmetic'],
  ['a function', "description: ${{ format('x') }}", 'expression/syntax', 'no functions'],
  ['fromJSON', 'matrix: { m: "${{ fromJSON(vars.words) }}" }', 'expression/syntax', 'vars.words'],
  ['an index', `name: "\${{ matrix['model'] }}"\n${MODELS}`, 'expression/syntax', 'matrix.model'],
  ['each.value', `name: \${{ each.value }}\n${MODELS}`, 'expression/unknown-name', 'matrix.AXIS'],
  ['the environment', 'name: ${{ terraform.workspace }}', 'expression/unknown-name', 'stage: prod'],
  [
    'a key with an expression',
    `key: a-\${{ matrix.model }}\n${MODELS}`,
    'schema/invalid-value',
    'each copy',
  ],
  [
    'Jinja',
    `name: N {{ matrix.model }}\n${MODELS}`,
    'payload/wrong-brackets',
    '${{ matrix.model }}',
  ],
  [
    'Terraform in a name',
    `name: N \${each.key}\n${MODELS}`,
    'payload/wrong-brackets',
    'matrix.AXIS',
  ],
  [
    'Terraform in a title',
    'then: { sendNotification: { integration: alerts, title: "${var.x}" } }',
    'payload/unknown-variable',
    '${{ vars.x }}',
  ],
  [
    'an environment that is not declared',
    'environments: [prod]',
    'config/unknown-environment',
    'Declare it',
  ],
];

/** As in workflows, where a word or nothing is enough. */
const SHORT: readonly Case[] = [
  [
    'a threshold without a value',
    'when:\n  runMetric:\n    metric: m\n    threshold:',
    'schema/wrong-type',
    'threshold: { gt: 1 }',
  ],
  ['no event', 'when:', 'schema/wrong-type', 'when: { runState'],
  [
    'a channel',
    'then: { sendNotification: "#x" }',
    'schema/wrong-type',
    '{ slack: { channel: "#x" } }',
  ],
  [
    'an alias',
    'then: { sendNotification: alerts }',
    'schema/wrong-type',
    '{ integration: alerts }',
  ],
];

const CONFIGURATIONS: readonly Case[] = [
  ['variables', 'variables: { a: 1 }', 'schema/unknown-field', '"vars"'],
  ['locals', 'locals: { a: 1 }', 'schema/unknown-field', '"vars"'],
  ['env', 'env: { A: 1 }', 'schema/unknown-field', '"vars"'],
  ['backend', 'backend: { s3: {} }', 'schema/unknown-field', 'no state file'],
  ['provider', 'provider: { wandb: {} }', 'schema/unknown-field', 'WANDB_API_KEY'],
  ['workspace', 'workspace: prod', 'schema/unknown-field', '--env'],
  ['moved', 'moved: [{ from: a, to: b }]', 'schema/unknown-field', 'is recognized'],
  ['imports', 'imports: [{ id: x }]', 'schema/unknown-field', 'adopt: true'],
  ['default', `${PROD}default: prod`, 'schema/unknown-field', '"defaultEnvironment"'],
  ['removed by name', 'removed: [a-key]', 'schema/wrong-type', '{ key: a-key, until: YYYY-MM-DD }'],
  ['a guard that is a number', 'guard: 5', 'schema/wrong-type', 'guard: { maxDeletes: 5 }'],
  ['a guard in percent', 'guard: { maxDeletePercent: "25%" }', 'schema/wrong-type', ': 25.'],
  ['drift: true', 'drift: true', 'schema/wrong-type', 'repair, report'],
  ['drift: ignore', 'drift: ignore', 'schema/unknown-value', '"report"'],
  [
    'a project per environment',
    'environments: { prod: { project: p } }',
    'schema/unknown-field',
    '${{ vars.project }}',
  ],
  [
    'protect per environment',
    'environments: { prod: { protect: true } }',
    'schema/unknown-field',
    'lifecycle.protect: true',
  ],
  [
    'variables per environment',
    'environments: { prod: { variables: {} } }',
    'schema/unknown-field',
    '"vars"',
  ],
  ['dryRun', 'environments: { prod: { dryRun: true } }', 'schema/unknown-field', '"shadow"'],
  ['secrets', 'environments: { prod: { secrets: {} } }', 'schema/unknown-field', 'secret manager'],
  [
    'environments as a list',
    'environments: [prod, staging]',
    'schema/wrong-type',
    '{ prod: {}, staging: {} }',
  ],
  [
    'overrides by key',
    'overrides: { a: { enabled: false } }',
    'schema/wrong-type',
    '[{ match: KEY',
  ],
  [
    'an override with key',
    'overrides: [{ key: a, set: { enabled: false } }]',
    'schema/unknown-field',
    '"match"',
  ],
  [
    'an override without set',
    'overrides: [{ match: a, enabled: false }]',
    'schema/unknown-field',
    'set: { enabled: false }',
  ],
  [
    'an override of a list of keys',
    'overrides: [{ match: [a], set: { enabled: false } }]',
    'schema/wrong-type',
    'one override for each',
  ],
  [
    'a regular expression in match',
    'overrides: [{ match: "^a$", set: { enabled: false } }]',
    'config/override',
    'no regular expression',
  ],
  [
    'a path with slashes',
    'overrides: [{ match: a, set: { when/runState/states: [failed] } }]',
    'schema/unknown-field',
    'when.runState.states',
  ],
  [
    'an item of a list',
    'overrides: [{ match: a, set: { when.runState.states.0: finished } }]',
    'config/override',
    'the whole list',
  ],
  [
    'a merge patch',
    'overrides: [{ match: a, patch: { enabled: false } }]',
    'schema/wrong-type',
    'Use "set"',
  ],
  [
    'a patch with dots',
    'overrides: [{ match: a, patch: [{ op: replace, path: when.runState, value: 1 }] }]',
    'config/override',
    '/when/runState',
  ],
  [
    'a replacement of nothing',
    'overrides: [{ match: a, patch: [{ op: replace, path: /enabled, value: false }] }]',
    'config/override',
    'use "add"',
  ],
];

/** The hints of the diagnostics with a code. */
function hintsOf(code: string, { diagnostics }: ReturnType<typeof load>): readonly string[] {
  return diagnostics.filter((each) => each.code === code).map(({ hint }) => hint ?? '');
}

describe('what other tools have', () => {
  it.each([...MANIFESTS, ...SHORT])('%s, in a manifest', (_, text, code, hint) => {
    const hints = hintsOf(code, load({ 'a.yaml': manifest(...text.split('\n')) }));
    expect(hints.join('\n')).toContain(hint);
  });

  it.each(CONFIGURATIONS)('%s, in the configuration', (_, text, code, hint) => {
    const environment = text.startsWith('environments:\n') ? { environment: 'prod' } : {};
    const loaded = load(
      { 'a.yaml': manifest() },
      { configuration: `${CONFIGURATION}${text}\n`, ...environment },
    );
    expect(hintsOf(code, loaded).join('\n')).toContain(hint);
  });

  it.each([
    [
      'a matrix with exclude',
      `name: N \${{ matrix.model }}\nscope: { project: "\${{ matrix.model }}" }\nmatrix: { model: [a, b], exclude: [{ model: a }] }`,
    ],
    ['a fallback', threshold('${{ vars.flor ?? 0.9 }}')],
    ['an ignored field', 'lifecycle: { protect: true, ignoreChanges: [enabled], onRemove: keep }'],
    [
      'braces of the receiver',
      'then: { sendWebhook: { integration: hook, payload: { text: "{{ vars.x }}" } } }',
    ],
  ])('%s is right', (_, text) => {
    expect(load({ 'a.yaml': manifest(...text.split('\n')) }).problems).toEqual([]);
  });
});
