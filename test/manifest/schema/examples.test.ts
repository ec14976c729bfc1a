/** Every example that `wac explain` shows is valid: as a part of a whole manifest or configuration, it loads without errors. */
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/lib/json.ts';
import { renderNew } from '../../../src/manifest/edit/yaml-text.ts';
import { explainField, listFields } from '../../../src/manifest/schema/explain-field.ts';
import { load } from '../load.ts';

const CONFIGURATION: JsonObject = {
  version: 1,
  owner: 'acme/ml-platform',
  entity: 'vision-team',
  entities: ['vision-team', 'nlp-team'],
  organizations: ['acme'],
  onRemove: 'delete',
  vars: { fleet: { classifier: { project: 'classifier' }, detector: { project: 'detector' } } },
  integrations: { alerts: { slack: { channel: '#ml-alerts' } } },
};

const MANIFEST: JsonObject = {
  key: 'accuracy-alert',
  scope: { project: 'vision-team/classifier' },
  when: { runState: { states: ['failed'] } },
  then: { doNothing: {} },
};

/** For examples that name a field of a notification. */
const NOTIFYING: JsonObject = {
  ...MANIFEST,
  then: { sendNotification: { integration: 'alerts', title: 'x', severity: 'WARN' } },
};

/** For overrides, which must match: their examples name `accuracy-*` and `accuracy/detector`. */
const OVERRIDDEN: readonly string[] = ['accuracy-alert'];

const OVERRIDDEN_MATRIX: JsonObject = {
  ...MANIFEST,
  key: 'accuracy',
  matrix: { model: ['detector'] },
  scope: { project: 'vision-team/${{ matrix.model }}' },
  when: { runMetric: { metric: 'val/accuracy', threshold: { lt: 0.9 } } },
};

/** What an event or an action cannot do without, beside the field that is shown. */
const NEEDED: Readonly<Record<string, JsonObject>> = {
  'when.runMetric': { metric: 'val/accuracy', threshold: { gt: 1 }, aggregate: 'mean', window: 5 },
  'when.runState': { states: ['failed'] },
  'then.sendNotification': { integration: { slack: { channel: '#ml-alerts' } }, title: 'x' },
  'then.sendWebhook': { integration: { webhook: 'gh-dispatch' }, payload: { a: 1 } },
  'then.sendPromptToAria': { prompt: 'Why?' },
};

/** Fields of which there is one at most, where a shown one takes the place of the usual. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['threshold', 'change', 'zscore'],
  ['slack', 'webhook', 'id'],
  ['prompt', 'promptFile'],
  ['set', 'patch'],
  ['gt', 'gte', 'lt', 'lte', 'eq', 'ne'],
];

function merge(base: JsonValue | undefined, over: JsonValue): JsonValue {
  if (!isJsonObject(base) || !isJsonObject(over)) return over;
  const replaced = EXCLUSIVE.filter((group) => group.some((name) => name in over)).flat();
  const kept = Object.entries(base).filter(([name]) => !replaced.includes(name) || name in over);
  const merged: Record<string, JsonValue> = Object.fromEntries(kept);
  for (const [name, value] of Object.entries(over)) merged[name] = merge(merged[name], value);
  return merged;
}

function completed(path: string, shown: JsonObject): JsonObject {
  const [root = '', kind = ''] = path.split('.');
  if (path === '') return shown;
  if (root === 'scope') return { ...withScope(shown), when: { addArtifactAlias: {} } };
  if (root !== 'when' && root !== 'then') {
    const base = path.endsWith('ignoreChanges') ? NOTIFYING : MANIFEST;
    const whole = merge(base, shown) as JsonObject;
    return root === 'matrix' ? withMatrix(whole) : whole;
  }
  const [name] = Object.keys((shown[root] ?? {}) as JsonObject);
  const needed = { [root]: { [name ?? kind]: NEEDED[`${root}.${name ?? kind}`] ?? {} } };
  const whole = withoutAggregate({ ...MANIFEST, ...(merge(needed, shown) as JsonObject) });
  if (name !== 'createArtifact') return whole;
  return { ...whole, scope: { project: 'vision-team/data', collection: 'images' } };
}

/** A z-score has a window of its own. */
function withoutAggregate(whole: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(whole, (_, value: JsonValue) => {
      if (!isJsonObject(value) || !('zscore' in value)) return value;
      const { aggregate: _aggregate, window: _window, ...rest } = value;
      return rest;
    }),
  ) as JsonObject;
}

function withScope(shown: JsonObject): JsonObject {
  const scope = shown['scope'] as JsonObject;
  const keys = Object.keys(scope);
  const isPart = keys.length === 1 && keys[0] === 'collection';
  return { ...MANIFEST, scope: isPart ? { project: 'vision-team/data', ...scope } : scope };
}

/** Each axis makes the names differ. */
function withMatrix(whole: JsonObject): JsonObject {
  const matrix = merge(
    { model: '${{ vars.fleet }}', level: ['WARN', 'ERROR'] },
    whole['matrix'] ?? {},
  );
  return {
    ...whole,
    matrix,
    scope: { project: '${{ matrix.model.project }}' },
    name: 'Accuracy ${{ matrix.level }}',
  };
}

const CASES = [
  { document: 'manifest', path: '' } as const,
  ...listFields(),
  { document: 'configuration', path: 'removed.key' } as const,
  { document: 'configuration', path: 'overrides.patch.op' } as const,
  { document: 'configuration', path: 'environments.prod.vars' } as const,
].flatMap(({ document, path }) => {
  const asked = document === 'manifest' ? path : `wac.yaml:${path}`;
  const explained = explainField(asked);
  if (explained.status === 'unknown') throw new Error(`There is no field "${asked}"`);
  return explained.documents.map((shown) => ({ document, asked, path, shown }));
});

describe('the examples of wac explain', () => {
  it('are there for nearly every field', () => {
    const without = listFields()
      .map(({ document, path }) => (document === 'manifest' ? path : `wac.yaml:${path}`))
      .filter((asked) => {
        const explained = explainField(asked);
        return explained.status === 'found' && explained.documents.length === 0;
      });
    expect(without).toMatchInlineSnapshot(`
      [
        "then.sendNotification.integration.webhook",
        "then.sendWebhook.integration.slack",
        "then.sendWebhook.integration.slack.channel",
        "then.sendWebhook.integration.slack.workspace",
      ]
    `);
    expect(CASES.length).toBeGreaterThan(300);
  });

  it.each(CASES)('$document $path: $shown', ({ document, path, shown }) => {
    const { files, configuration } =
      document === 'manifest' ? inManifest(path, shown) : inConfiguration(path, shown);
    const texts = Object.fromEntries(
      files.map((file, index) => [`${index}.yaml`, renderNew(file)] as const),
    );
    const environments = Object.keys((configuration['environments'] ?? {}) as JsonObject);
    const loaded = load(texts, {
      configuration: stringify(configuration),
      texts: { 'prompts/triage.md': 'Why did it fail?' },
      ...(environments[0] === undefined ? {} : { environment: environments[0] }),
    });
    expect(loaded.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

interface Input {
  readonly files: readonly JsonObject[];
  readonly configuration: JsonObject;
}

function inManifest(path: string, shown: JsonObject): Input {
  const environments = path === 'environments' ? { environments: { prod: {} } } : {};
  return { files: [completed(path, shown)], configuration: { ...CONFIGURATION, ...environments } };
}

function inConfiguration(path: string, shown: JsonObject): Input {
  const environments = path === 'defaultEnvironment' ? { environments: { prod: {} } } : {};
  const configuration = merge({ ...CONFIGURATION, ...environments }, shown) as JsonObject;
  if (!path.includes('overrides')) return { files: [MANIFEST], configuration };
  const files = OVERRIDDEN.map((key, index) => ({
    ...NOTIFYING,
    key,
    name: `Accuracy ${index}`,
  }));
  return { files: [...files, OVERRIDDEN_MATRIX], configuration };
}
