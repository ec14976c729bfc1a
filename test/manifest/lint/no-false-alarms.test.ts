// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** Sound manifests give no error and no warning of the offline checks: what is arguable is a note. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { LINT_CODES } from '../../../src/diagnostics/codes-lint.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SUPPRESSIBLE_CODES } from '../../../src/manifest/lint/comments/suppressions.ts';
import { declaredEnvironments, loadProject } from '../../../src/manifest/load-project.ts';
import { CONFIGURATION, load, loadOne } from '../load.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Doubts that rest on W&B's documentation and hold for sound manifests too. */
const DOUBTS: ReadonlySet<string> = new Set([
  'filter/undocumented-field',
  'event/run-scope',
  'event/equality',
  'event/crashed',
]);

/** Errors and warnings of the offline checks. */
function alarms(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ code, severity }) => severity !== 'info' && isLint(code))
    .map(({ code, message, range }) => `${range?.file}:${range?.start.line} ${code}: ${message}`);
}

function isLint(code: string): boolean {
  return (SUPPRESSIBLE_CODES.has(code) || Object.hasOwn(LINT_CODES, code)) && !DOUBTS.has(code);
}

const ARTIFACT_FILTERS: Readonly<Record<string, readonly string[]>> = {
  alias: [
    '{}',
    '{ alias: production }',
    '{ alias: [staging, production] }',
    '{ alias: { in: [champion, challenger] } }',
    '{ alias: { regex: "^(prod|production)$" } }',
    '{ alias: { regex: "^release-[0-9]+$" } }',
    '{ alias: { regex: "(?i)^prod-" } }',
    '{ alias: { contains: prod } }',
    '{ alias: { ne: latest } }',
    '{ not: { alias: { regex: "^v[0-9]+$" } } }',
    '{ alias: 2026-11-27 }',
    '{ alias: "v1.2.3" }',
    '{ alias: "prod (eu)" }',
    '{ alias: { regex: "-gpu$" } }',
  ],
  tag: [
    '{}',
    '{ tag: approved }',
    '{ tag: { in: [approved, audited] } }',
    '{ tag: { regex: "^reviewed-by-" } }',
    '{ any: [{ tag: approved }, { tag: { regex: "^qa-" } }] }',
    '{ none: [{ tag: draft }, { tag: deprecated }] }',
    '{ tag: "c++" }',
    '{ tag: "[wip]" }',
    '{ tag: "what?" }',
    '{ tag: "cost $5" }',
    '{ mongo: { tag: { $nin: [draft] } } }',
  ],
};

const EVENTS: Readonly<Record<string, string>> = {
  addArtifactAlias: 'alias',
  addArtifactTag: 'tag',
  removeArtifactTag: 'tag',
  addCollectionTag: 'tag',
  removeCollectionTag: 'tag',
  linkArtifact: 'alias',
};

const CONDITIONS: readonly string[] = [
  'threshold: { gt: 0.95 }',
  'threshold: { lt: 1e-5 }',
  'threshold: { gte: 0 }',
  'threshold: { lte: -3 }',
  'aggregate: mean, window: 5, threshold: { gt: 0.95 }',
  'aggregate: min, window: 20, threshold: { lt: 10 }',
  'aggregate: max, window: 2, threshold: { gte: 100 }',
  'aggregate: sum, window: 10, threshold: { gt: 5 }',
  'change: { by: 5% }',
  'change: { direction: decrease, by: 50% }',
  'change: { direction: decrease, by: 100% }',
  'change: { direction: increase, by: 400% }',
  'change: { direction: increase, by: 0.3 }',
  'aggregate: mean, window: 10, change: { direction: decrease, by: 20%, priorWindow: 50 }',
  'zscore: {}',
  'zscore: { threshold: 2, window: 10 }',
  'zscore: { threshold: 3, window: 11, direction: increase }',
];

const RUN_FILTERS: readonly string[] = [
  '',
  'name: { regex: "^prod-" }',
  'name: nightly',
  'name: "baseline (seed 3)"',
  'name: { contains: sweep }',
  'any: [{ name: { regex: "^prod-" } }, { name: { regex: "-final$" } }]',
  'not: { name: { contains: debug } }',
  'mongo: { display_name: { $regex: "^prod-" } }',
];

const STATES: readonly string[] = [
  '[failed]',
  '[finished]',
  '[running, finished]',
  '[failed, finished]',
];

const NOTES: readonly string[] = [
  'title: "Look at ${project_name}", severity: WARN',
  'message: "By ${event_author}: ${event_type} in ${entity_name}, {json} and {{ other }}, for $5 (50 %)"',
  'title: Check the data, message: "See https://wiki.example.com/runbooks/ml?id=1#top", severity: ERROR',
];

/** The bodies that well-known receivers ask for. */
const PAYLOADS: readonly string[] = [
  '{ event_type: deploy, client_payload: { project: "${project_name}", author: "${event_author}" } }',
  '{ routing_key: "${PAGERDUTY_KEY}", event_action: trigger, payload: { summary: "${event_type}", severity: error, source: wandb } }',
  '{ type: message, attachments: [{ contentType: application/vnd.microsoft.card.adaptive, content: { type: AdaptiveCard, version: "1.4" } }] }',
  '{ job_id: 912345678901234567, notebook_params: { entity: "${entity_name}" }, idempotency_token: "${event_type}" }',
  '{ token: "${GITLAB_TOKEN}", ref: main, variables: { MODEL: "${project_name}" } }',
  '{ content: "**${event_type}** by ${event_author}" }',
  '{ text: "A change in <https://wandb.ai/${entity_name}/${project_name}|${project_name}>" }',
  '{ image: "registry.example.com/serve:2026.11", imagePullSecret: registry-credentials, existingSecret: serving-secrets }',
  '{ tokenizer: { pad_token: "<pad>", eos_token: "<|endoftext|>" }, commit: 0123456789abcdef0123456789abcdef01234567 }',
  '{ auth: basic, signature: sha256, sso: false, keys: [a, b], maxTokens: 4096, token_count: 123456789 }',
  `'{"labels": ["wandb"], "body": "\${event_type}", "n": 1e-5}'`,
];

interface Trigger {
  readonly when: string;
  readonly isRun: boolean;
}

function triggers(): readonly Trigger[] {
  const artifacts = Object.entries(EVENTS).flatMap(([event, kind]) =>
    (ARTIFACT_FILTERS[kind] ?? []).map((filter) => ({
      when: `{ ${event}: { filter: ${filter} } }`,
      isRun: false,
    })),
  );
  const runs = (filter: string): string => (filter === '' ? '' : `, runs: { ${filter} }`);
  const metrics = CONDITIONS.flatMap((condition) =>
    RUN_FILTERS.map((filter) => ({
      when: `{ runMetric: { metric: val/loss, ${condition}${runs(filter)} } }`,
      isRun: true,
    })),
  );
  const states = STATES.flatMap((list) =>
    RUN_FILTERS.map((filter) => ({
      when: `{ runState: { states: ${list}${runs(filter)} } }`,
      isRun: true,
    })),
  );
  return [...artifacts, ...metrics, ...states];
}

/** Every trigger with two actions, each in a project of its own. */
function corpus(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const [index, { when }] of triggers().entries()) {
    const actions = [
      `{ sendNotification: { integration: alerts, ${NOTES[index % NOTES.length]} } }`,
      `{ sendWebhook: { integration: hook, payload: ${PAYLOADS[index % PAYLOADS.length]} } }`,
    ];
    for (const [at, action] of actions.entries()) {
      const key = `k${index}-${at}`;
      files[`${key}.yaml`] =
        `key: ${key}\nscope: { project: p${index} }\nwhen: ${when}\nthen: ${action}\n`;
    }
  }
  return files;
}

/** `severity code` of each, once. */
function kindsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.map(({ severity, code }) => `${severity} ${code}`))].sort();
}

describe('no alarm', () => {
  it('and no note either, so that none has to be justified', () => {
    expect(kindsOf(load(corpus()).diagnostics)).toEqual([]);
  });

  it('for any of the sound manifests', () => {
    const files = corpus();
    expect(Object.keys(files).length).toBeGreaterThan(416);
    const { declarations, diagnostics } = load(files);
    expect(alarms(diagnostics)).toEqual([]);
    expect(declarations).toHaveLength(Object.keys(files).length);
  });

  it('for the example project, in each of its environments', () => {
    const directory = join(ROOT, 'automations');
    const names = readdirSync(directory).filter((name) => name.endsWith('.yaml'));
    const read = (path: string): { readonly path: string; readonly text: string } => ({
      path,
      text: readFileSync(join(directory, path), 'utf8'),
    });
    const configuration = read('wac.yaml');
    const files = names
      .filter((name) => name !== 'wac.yaml' && !name.endsWith('.test.yaml'))
      .map(read);
    expect(files.length).toBeGreaterThan(5);
    const environments = declaredEnvironments(configuration).names;
    for (const environment of environments.length === 0 ? [undefined] : environments) {
      const { diagnostics } = loadProject({
        tree: { files, configuration },
        directory: 'automations',
        ...(environment === undefined ? {} : { environment }),
      });
      expect(kindsOf(diagnostics)).toEqual([]);
    }
  });

  it('for the manifests that the documents show', () => {
    const documents = [
      'README.md',
      ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const examples = documents.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].flatMap(
        ([, text = '']) => parseAllDocuments(text).map((document) => String(document)),
      ),
    );
    const manifests = examples.filter((text) => /^when:/m.test(text) && /^then:/m.test(text));
    expect(manifests.length).toBeGreaterThan(0);
    for (const text of manifests) {
      const { diagnostics } = loadOne(text, {
        configuration: `${CONFIGURATION}`.replace('entity: vision', 'entity: vision-team'),
      });
      expect([text, alarms(diagnostics)]).toEqual([text, []]);
    }
  });
});
