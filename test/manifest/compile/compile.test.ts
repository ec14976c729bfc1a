import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../../src/model/automation.ts';
import { loadOne, manifest } from '../load.ts';

function compiled(...lines: string[]): Declaration {
  const { declarations, diagnostics } = loadOne(manifest(...lines));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [declaration] = declarations;
  if (declaration === undefined) throw new Error('nothing was compiled');
  return declaration;
}

describe('a metric condition', () => {
  const cases: readonly (readonly [condition: string, compiled: object])[] = [
    [
      'threshold: { gt: 0.95 }',
      { kind: 'threshold', metric: 'm', window: 1, operator: '$gt', threshold: 0.95 },
    ],
    [
      'threshold: { "<=": 1e-3 }',
      { kind: 'threshold', metric: 'm', window: 1, operator: '$lte', threshold: 0.001 },
    ],
    [
      'threshold: { ne: -0.5 }',
      { kind: 'threshold', metric: 'm', window: 1, operator: '$ne', threshold: -0.5 },
    ],
    [
      'aggregate: mean, window: 5, threshold: { gte: 2 }',
      {
        kind: 'threshold',
        metric: 'm',
        aggregate: 'AVERAGE',
        window: 5,
        operator: '$gte',
        threshold: 2,
      },
    ],
    [
      'aggregate: MIN, window: 5, threshold: { lt: 2 }',
      {
        kind: 'threshold',
        metric: 'm',
        aggregate: 'MIN',
        window: 5,
        operator: '$lt',
        threshold: 2,
      },
    ],
    [
      'aggregate: sum, window: 4, threshold: { gt: 10 }',
      {
        kind: 'threshold',
        metric: 'm',
        aggregate: 'AVERAGE',
        window: 4,
        operator: '$gt',
        threshold: 2.5,
      },
    ],
    [
      'change: { by: 0.3 }',
      {
        kind: 'change',
        metric: 'm',
        window: 1,
        priorWindow: 1,
        amountType: 'ABSOLUTE',
        amount: 0.3,
        direction: 'ANY',
      },
    ],
    [
      'change: { by: 29%, direction: decrease }',
      {
        kind: 'change',
        metric: 'm',
        window: 1,
        priorWindow: 1,
        amountType: 'RELATIVE',
        amount: 0.29,
        direction: 'DECREASE',
      },
    ],
    [
      'change: { by: 0.1 % }',
      {
        kind: 'change',
        metric: 'm',
        window: 1,
        priorWindow: 1,
        amountType: 'RELATIVE',
        amount: 0.001,
        direction: 'ANY',
      },
    ],
    [
      'aggregate: max, window: 10, change: { by: 1, priorWindow: 50 }',
      {
        kind: 'change',
        metric: 'm',
        aggregate: 'MAX',
        window: 10,
        priorWindow: 50,
        amountType: 'ABSOLUTE',
        amount: 1,
        direction: 'ANY',
      },
    ],
    [
      'aggregate: sum, window: 10, change: { by: 5 }',
      {
        kind: 'change',
        metric: 'm',
        aggregate: 'AVERAGE',
        window: 10,
        priorWindow: 10,
        amountType: 'ABSOLUTE',
        amount: 0.5,
        direction: 'ANY',
      },
    ],
    [
      'aggregate: sum, window: 10, change: { by: 5% }',
      {
        kind: 'change',
        metric: 'm',
        aggregate: 'AVERAGE',
        window: 10,
        priorWindow: 10,
        amountType: 'RELATIVE',
        amount: 0.05,
        direction: 'ANY',
      },
    ],
    ['zscore: {}', { kind: 'zscore', metric: 'm', window: 30, threshold: 3, direction: 'ANY' }],
    [
      'zscore: { threshold: 2.5, window: 60, direction: Increase }',
      { kind: 'zscore', metric: 'm', window: 60, threshold: 2.5, direction: 'INCREASE' },
    ],
  ];
  for (const [condition, expected] of cases) {
    test(condition, () => {
      const { event } = compiled(`when: { runMetric: { metric: m, ${condition} } }`);
      expect(event).toEqual({ kind: 'runMetric', condition: expected, runs: { $and: [] } });
    });
  }
});

describe('a filter', () => {
  const cases: readonly (readonly [filter: string, compiled: object])[] = [
    ['{}', { $and: [] }],
    ['{ alias: prod }', { alias: { $eq: 'prod' } }],
    ['{ tag: 2024 }', { tag: { $eq: '2024' } }],
    ['{ alias: [a, 1] }', { alias: { $in: ['a', '1'] } }],
    ['{ alias: { regex: "^prod" } }', { alias: { $regex: '^prod' } }],
    [
      '{ alias: { contains: x, nin: [a] } }',
      { $and: [{ alias: { $contains: 'x' } }, { alias: { $nin: ['a'] } }] },
    ],
    ['{ alias: { not: { regex: x } } }', { alias: { $not: { $regex: 'x' } } }],
    [
      '{ alias: { exists: false }, tag: t }',
      { $and: [{ alias: { $exists: false } }, { tag: { $eq: 't' } }] },
    ],
    [
      '{ any: [{ alias: a }, { alias: b, tag: c }] }',
      {
        $or: [{ alias: { $eq: 'a' } }, { $and: [{ alias: { $eq: 'b' } }, { tag: { $eq: 'c' } }] }],
      },
    ],
    ['{ all: [] }', { $and: [] }],
    ['{ not: { alias: a } }', { $not: { alias: { $eq: 'a' } } }],
    ['{ none: [{ alias: a }] }', { $nor: [{ alias: { $eq: 'a' } }] }],
    ['{ mongo: { alias: { $size: 2 } } }', { alias: { $size: 2 } }],
    [
      '{ mongo: { $or: [{ alias: a }] }, tag: t }',
      { $and: [{ $or: [{ alias: 'a' }] }, { tag: { $eq: 't' } }] },
    ],
  ];
  for (const [filter, expected] of cases) {
    test(filter, () => {
      expect(compiled(`when: { addArtifactAlias: { filter: ${filter} } }`).event).toEqual({
        kind: 'addArtifactAlias',
        filter: expected,
      });
    });
  }

  test('of runs has the names of the server', () => {
    const { event } = compiled(
      'when: { runState: { states: [failed], runs: { name: n, id: i, user: u, state: s, tags: t, config.lr: { gt: 0.1 }, summary.loss: 1 } } }',
    );
    expect(event).toMatchObject({
      runs: {
        $and: [
          { display_name: { $eq: 'n' } },
          { name: { $eq: 'i' } },
          { username: { $eq: 'u' } },
          { state: { $eq: 's' } },
          { tags: { $eq: 't' } },
          { 'config.lr': { $gt: 0.1 } },
          { 'summary_metrics.loss': { $eq: 1 } },
        ],
      },
    });
  });
});

describe('a scope', () => {
  const cases: readonly (readonly [scope: string, compiled: object])[] = [
    ['{ project: nlp/p }', { kind: 'project', entity: 'nlp', project: 'p' }],
    ['{ project: p }', { kind: 'project', entity: 'vision', project: 'p' }],
    [
      '{ project: p, collection: c/d }',
      { kind: 'project', entity: 'vision', project: 'p', collection: 'c/d' },
    ],
    ['{ project: 7 }', { kind: 'project', entity: 'vision', project: '7' }],
    ['{ registry: acme/models }', { kind: 'registry', organization: 'acme', registry: 'models' }],
    [
      '{ registry: wandb-registry-models, collection: c }',
      { kind: 'registry', organization: 'acme', registry: 'models', collection: 'c' },
    ],
    ['{ team: nlp }', { kind: 'team', entity: 'nlp' }],
    ['{ organization: acme }', { kind: 'organization', organization: 'acme' }],
  ];
  for (const [scope, expected] of cases) {
    test(scope, () => {
      expect(compiled(`scope: ${scope}`, 'when: { linkArtifact: {} }').scope).toEqual(expected);
    });
  }
});

describe('an event', () => {
  const scopes = {
    project: '{ project: p }',
    collection: '{ project: p, collection: c }',
    registry: '{ registry: r }',
    'registry collection': '{ registry: r, collection: c }',
    team: '{ team: vision }',
    organization: '{ organization: acme }',
  };
  const artifact = [
    'linkArtifact',
    'unlinkArtifact',
    'addArtifactAlias',
    'addArtifactTag',
    'removeArtifactTag',
    'addCollectionTag',
    'removeCollectionTag',
  ];
  const events: Readonly<Record<string, { when: string; allowed: readonly string[] }>> = {
    ...Object.fromEntries(
      artifact.map((kind) => [kind, { when: '{}', allowed: Object.keys(scopes) }]),
    ),
    createArtifact: { when: '{}', allowed: ['collection', 'registry collection'] },
    runMetric: {
      when: '{ metric: m, threshold: { gt: 1 } }',
      allowed: ['project', 'team', 'organization'],
    },
    runState: { when: '{ states: [failed] }', allowed: ['project', 'team', 'organization'] },
  };
  for (const [kind, { when, allowed }] of Object.entries(events)) {
    test(`${kind} stands on ${allowed.join(', ')}`, () => {
      const accepting = Object.entries(scopes).filter(([, scope]) => {
        const { diagnostics } = loadOne(manifest(`scope: ${scope}`, `when: { ${kind}: ${when} }`));
        return diagnostics.every(({ code }) => code !== 'event/scope');
      });
      expect(accepting.map(([name]) => name)).toEqual(allowed);
    });
  }

  test('states are folded and ordered', () => {
    expect(
      compiled('when: { runState: { states: [running, CRASHED, failed] } }').event,
    ).toMatchObject({ states: ['FAILED', 'RUNNING'] });
  });
});

describe('an action', () => {
  test('fills in what a notification leaves out', () => {
    expect(compiled('then: { sendNotification: { integration: alerts } }').action).toEqual({
      kind: 'sendNotification',
      integration: { kind: 'slack', entity: 'vision', channel: '#ml-alerts' },
      title: '',
      message: '',
      severity: 'INFO',
    });
  });

  test('belongs to the team of its scope, or to the one that is named', () => {
    const owner = (...lines: string[]): unknown => {
      const { action } = compiled(...lines);
      return 'integration' in action ? action.integration.entity : undefined;
    };
    const then = 'then: { sendWebhook: { integration: hook } }';
    expect(owner('scope: { project: nlp/p }', then)).toBe('nlp');
    expect(owner('scope: { registry: r }', 'when: { linkArtifact: {} }', then)).toBe('vision');
    expect(owner('scope: { team: nlp }', then)).toBe('nlp');
    expect(owner('then: { sendWebhook: { integration: { id: x, entity: other } } }')).toBe('other');
  });

  const payloads: readonly (readonly [payload: string, text: string])[] = [
    [
      '{ a: 1.0, b: 12345678901234567890, c: 1e3, d: .5, e: +1 }',
      '{"a":1.0,"b":12345678901234567890,"c":1e3,"d":0.5,"e":1}',
    ],
    [
      '{ z: null, a: [true, "${run_name}", { b: "ü\\"" }] }',
      '{"z":null,"a":[true,"${run_name}",{"b":"ü\\""}]}',
    ],
    [
      '{ floor: "${{ vars.floor }}", of: "${{ vars.words }}", t: "$${{ x }}" }',
      '{"floor":0.92,"of":["x","y"],"t":"${{ x }}"}',
    ],
    ['{}', '{}'],
    [`'{ "raw":  "\${run_name}" }'`, '{ "raw":  "${run_name}" }'],
    [
      '{ token: "${SECRET_NAME}", tokens: 12345678 }',
      '{"token":"${SECRET_NAME}","tokens":12345678}',
    ],
  ];
  for (const [payload, text] of payloads) {
    test(`payload ${payload}`, () => {
      expect(
        compiled(`then: { sendWebhook: { integration: hook, payload: ${payload} } }`).action,
      ).toMatchObject({ payload: text });
    });
  }
});

test('a declaration has the location and the text of each of its fields', () => {
  const { source, document } = compiled(
    'name: N',
    'when:',
    '  runMetric: { metric: m, aggregate: sum, window: 2, threshold: { gt: 1 } }',
  );
  const location = (path: string): string | undefined => {
    const start = source.ranges.get(path)?.start;
    return start === undefined ? undefined : `${start.line}:${start.column}`;
  };
  expect([
    location('name'),
    location('when.runMetric.aggregate'),
    location('when.runMetric.threshold.gt'),
    location('enabled'),
  ]).toEqual(['1:7', '3:38', '3:71', undefined]);
  expect(document).toMatchObject({ when: { runMetric: { aggregate: 'sum' } } });
});

test('lifecycle and its defaults', () => {
  expect(compiled().lifecycle).toEqual({
    protect: false,
    adopt: false,
    onRemove: 'delete',
    ignoreChanges: [],
  });
  expect(
    compiled(
      'lifecycle: { protect: true, adopt: true, onRemove: keep, ignoreChanges: [enabled, then.doNothing] }',
    ).lifecycle,
  ).toEqual({
    protect: true,
    adopt: true,
    onRemove: 'keep',
    ignoreChanges: ['enabled', 'then.doNothing'],
  });
});
