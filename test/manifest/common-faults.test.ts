// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** Faults that people bring from other tools and from memory: each is found, with its location and a fix. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';
import { findCollidingEnvironments } from '../../src/manifest/compile/check-environments.ts';
import { formatManifest } from '../../src/manifest/edit/format-manifest.ts';
import { canonicalPayload } from '../../src/model/canonical/canonical-payload.ts';
import { load, loadOne, manifest } from './load.ts';

const webhook = (payload: string): string =>
  `then: { sendWebhook: { integration: hook, payload: ${payload} } }`;

interface Fault {
  readonly title: string;
  readonly lines: readonly string[];
  /** `severity code`, in the order of the file. */
  readonly found: readonly string[];
  /** Part of the message or the hint of the first. */
  readonly says: string;
}

const FAULTS: readonly Fault[] = [
  {
    title: 'a run filter with a group that is not closed',
    lines: ['when: { runState: { states: [failed], runs: { name: { regex: "(nightly" } } } }'],
    found: ['error regex/invalid'],
    says: 'missing closing )',
  },
  {
    title: 'a look-behind',
    lines: ['when: { addArtifactTag: { filter: { tag: { regex: "(?<!pre)release" } } } }'],
    found: ['error regex/invalid'],
    says: 'no look-ahead or look-behind',
  },
  {
    title: 'JSON with a comment',
    lines: [
      'then:\n  sendWebhook:\n    integration: hook\n    payload: |\n      {\n        // who\n        "by": "${event_author}"\n      }',
    ],
    found: ['error payload/not-json'],
    says: 'line 2, column 3',
  },
  {
    title: 'a variable outside quotes',
    lines: [webhook(`'{"value": \${run_name}}'`)],
    found: ['error payload/not-json'],
    says: '${run_name} is outside quotes',
  },
  {
    title: 'a string as the whole payload',
    lines: [webhook(`'"done"'`)],
    found: ['error payload/not-object'],
    says: 'must be a mapping at the top',
  },
  {
    title: 'a password in JSON text',
    lines: [webhook(`'{"auth": {"password": "hunter2-hunter2"}, "lr": 1e-5}'`)],
    found: ['error manifest/secret'],
    says: 'password',
  },
  {
    title: 'a variable of artifacts on a run event',
    lines: [webhook('{ model: "${artifact_collection_name}" }')],
    found: ['warning payload/blank-variable'],
    says: 'runState does not fill it in',
  },
  {
    title: 'a variable with a letter too few',
    lines: [webhook('{ project: "${projct_name}" }')],
    found: ['warning payload/unknown-variable'],
    says: 'Did you mean ${project_name}?',
  },
  {
    title: 'a tag that is a glob',
    lines: ['when: { addArtifactTag: { filter: { tag: "release-*" } } }'],
    found: ['warning filter/looks-like-pattern'],
    says: '{ regex: "^release-" }',
  },
  {
    title: 'a secret of GitHub Actions',
    lines: [webhook('{ slot: "${{ secrets.SLACK_TOKEN }}" }')],
    found: ['error expression/unknown-name'],
    says: '${SLACK_TOKEN}',
  },
  {
    title: 'a context of GitHub Actions',
    lines: [webhook('{ actor: "${{ github.actor }}" }')],
    found: ['error expression/unknown-name'],
    says: '--var',
  },
  {
    title: 'an event without a value',
    lines: ['when:\n  createArtifact:', 'scope: { project: p, collection: c }'],
    found: ['error schema/wrong-type'],
    says: 'createArtifact: {}',
  },
];

describe('a fault', () => {
  it.each(FAULTS)('$title', ({ lines, found, says }) => {
    const { diagnostics } = loadOne(manifest(...lines));
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(found);
    expect(`${diagnostics[0]?.message} ${diagnostics[0]?.hint}`).toContain(says);
    expect(diagnostics[0]?.range?.start.line).toBeGreaterThan(0);
  });

  it('an alias to an anchor of another document is one error', () => {
    const first = manifest('key: one', 'when: &w { runState: { states: [failed] } }');
    const { diagnostics } = load({
      'a.yaml': `${first}---\n${manifest('key: two', 'when: *w')}`,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml/unsupported']);
    expect(diagnostics[0]?.message).toContain('anchors end at "---"');
  });

  it('two environments that want one name on the server are reported with both ways out', () => {
    const configuration =
      'version: 1\nowner: acme/ml\nonRemove: delete\nentity: vision\nenvironments: { live: {}, trial: {} }\n';
    const projects = new Map(
      ['live', 'trial'].flatMap((environment) => {
        const files = { 'a.yaml': manifest('name: Spike') };
        const { project } = load(files, { configuration, environment });
        return project === undefined ? [] : [[environment, project] as const];
      }),
    );
    const [found, ...others] = findCollidingEnvironments(projects);
    expect(others).toEqual([]);
    expect(found?.message).toContain('live and trial have the same name "Spike"');
    expect(found?.hint).toMatch(/"nameSuffix".*a project of its own|"nameSuffix".*its own project/);
  });

  it('a variable of the command line keeps the type of wac.yaml', () => {
    const configuration =
      'version: 1\nowner: acme/ml\nonRemove: delete\nentity: vision\nvars: { build: "7e3", list: [a] }\n' +
      'integrations: { hook: { webhook: h } }\n';
    const text = manifest(webhook('{ build: "${{ vars.build }}" }'));
    const kept = load({ 'a.yaml': text }, { configuration, vars: { build: '12e4' } });
    expect(kept.declarations[0]?.action).toMatchObject({ payload: '{"build":"12e4"}' });
    const replaced = load({ 'a.yaml': text }, { configuration, vars: { list: 'b' } });
    expect(replaced.diagnostics.map(({ code }) => code)).toEqual(['schema/wrong-type']);
  });
});

describe('what is no fault', () => {
  const sound: readonly string[] = [
    '{ secretName: tls-serving, existingSecret: registry, unk_token: "<unk>" }',
    '{ token: "${GITLAB_TOKEN}", tokens_per_second: 1200 }',
    `'{"lr": 1e-05, "version": 1.10}'`,
  ];
  it.each(sound)('%s', (payload) => {
    expect(loadOne(manifest(webhook(payload))).problems).toEqual([]);
  });
});

it('numbers of a payload are compared by value, strings by their characters', () => {
  const canonical = (payload: string): string => JSON.stringify(canonicalPayload(payload));
  expect(canonical('{"a": 2.50, "b": 3E2, "c": 1e-6}')).toBe(
    canonical('{"a": 2.5, "b": 300.0, "c": 0.000001}'),
  );
  expect(canonical('{"a": "2.50"}')).not.toBe(canonical('{"a": "2.5"}'));
  expect(canonical('{"a": 9007199254740993}')).not.toBe(canonical('{"a": 9007199254740992}'));
});

describe('fmt', () => {
  it('keeps digits, and what validate refuses stays refused', () => {
    const text = 'name: N\nkey: k\nthen: { x: [18446744073709551617, 0.30000000000000000004] }\n';
    const { value } = formatManifest(text);
    expect(value).toContain('18446744073709551617');
    expect(value).toContain('0.30000000000000000004');
    expect(value.indexOf('key:')).toBeLessThan(value.indexOf('name:'));
    expect(loadOne(value).diagnostics.map(({ code }) => code)).toContain('yaml/number');
  });

  it('keeps anchors and aliases, in flow and in block style', () => {
    for (const text of [
      'name: N\nkey: k\nthen: { sendWebhook: { payload: { a: &a [1], b: *a } } }\n',
      'name: &n N\nkey: k\ndescription: *n\n',
    ]) {
      const { value, diagnostics } = formatManifest(text);
      expect(diagnostics).toEqual([]);
      expect(value).not.toBe(text);
      expect(value.match(/[&*]\w/g)).toEqual(text.match(/[&*]\w/g));
    }
  });
});

/** The rows of the planned catalog that need nothing but the manifests. */
const ROWS =
  `name/missing name/duplicate name/too-long name/pattern owner/missing description/missing event/legacy
  event/not-roundtrip scope/event-mismatch scope/app-hidden state/never-reported state/crashed-alias
  metric/window-default metric/impossible-bound metric/zscore-unreachable metric/relative-drop-impossible
  metric/system-cadence filter/never filter/always filter/unknown-operator filter/name-is-id regex/invalid
  regex/unanchored regex/literal regex/anything regex/redos alias/matches-automatic notify/empty
  notify/severity-default payload/not-object payload/unknown-variable payload/blank-variable payload/run-anonymous
  payload/nested-metadata payload/secret-limit payload/secret-literal payload/dispatch-shape payload/event-type-name
  set/duplicate set/subsumed set/fan-out set/orphaned-reference set/disabled-forever test/none test/one-sided
  test/orphan test/vacuous test/assumption`.split(/\s+/);

describe('the catalog of offline checks', () => {
  const record = readFileSync(
    new URL('../../docs/decisions/0035-equal-diagnostics-are-one.md', import.meta.url),
    'utf8',
  );
  const rows = record.split('\n').flatMap((line) => {
    const [, left, right] = /^\| (`.*`) \| (.*) \|$/.exec(line) ?? [];
    if (left === undefined || right === undefined) return [];
    return [...left.matchAll(/`([^`]+)`/g)].map(([, id = '']) => ({ id, right }));
  });

  it.each(ROWS)('%s is a diagnostic, or the record says why it is none', (id) => {
    const row = rows.find((each) => each.id === id);
    expect(row).toBeDefined();
    const named = (row?.right ?? '').match(/[a-z]+\/[a-z-]+/g) ?? [];
    const isSame = /\bthe same\b/.test(row?.right ?? '');
    for (const code of isSame ? [id] : named) expect(DIAGNOSTIC_CODES).toHaveProperty([code]);
    if (!isSame && named.length === 0) expect((row?.right ?? '').length).toBeGreaterThan(15);
  });
});
