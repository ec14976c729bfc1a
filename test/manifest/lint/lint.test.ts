/** What the offline checks find, and what they must leave alone. */
import { describe, expect, it } from 'vitest';
import { load, loadOne, manifest } from '../load.ts';

function codes(...lines: string[]): readonly string[] {
  return loadOne(manifest(...lines)).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

const alias = (filter: string): string => `when: { addArtifactAlias: { filter: ${filter} } }`;
const payload = (text: string): string =>
  `then: { sendWebhook: { integration: hook, payload: ${text} } }`;

describe('filters', () => {
  const cases: readonly (readonly [filter: string, found: readonly string[]])[] = [
    ['{ alias: { regex: "prod[" } }', ['error regex/invalid']],
    ['{ alias: { regex: "(?<!a)b" } }', ['error regex/invalid']],
    [String.raw`{ alias: { regex: "(a)\\1" } }`, ['error regex/invalid']],
    ['{ alias: { regex: "a{1001}" } }', ['error regex/invalid']],
    ['{ not: { alias: { regex: "+" } } }', ['error regex/invalid']],
    ['{ mongo: { $or: [{ alias: { $regex: "(" } }] } }', ['error regex/invalid']],
    ['{ alias: { regex: "(?i)^prod-[a-z]+$" } }', []],
    ['{ alias: { regex: "^prod-" } }', []],
    ['{ tag: { regex: "a*" } }', ['warning regex/anything']],
    ['{ tag: { regex: "^" } }', ['warning regex/anything']],
    ['{ tag: { regex: "production" } }', ['warning regex/unanchored']],
    ['{ tag: { regex: "^production$" } }', ['info regex/literal']],
    ['{ tag: { contains: production } }', []],
    ['{ alias: latest }', ['info alias/matches-automatic']],
    ['{ alias: { regex: "^v[0-9]+$" } }', ['warning alias/matches-automatic']],
    ['{ alias: { contains: test } }', ['warning alias/matches-automatic']],
    ['{ not: { alias: { regex: "^v[0-9]+$" } } }', []],
    ['{ alias: "^production$" }', ['warning filter/looks-like-pattern']],
    ['{ alias: "staging-*" }', ['warning filter/looks-like-pattern']],
    ['{ mongo: { alias: { $eq: "(a|b)" } } }', ['warning filter/looks-like-pattern']],
    ['{ alias: v1.2.3 }', []],
    ['{ tag: "cost-$5" }', []],
    ['{ alias: "%*.*s" }', []],
    ['{ alias: "!@#$%^&*()" }', []],
    ['{ alias: ":*:" }', ['warning filter/impossible-name']],
    ['{ alias: "production:latest" }', ['warning filter/impossible-name']],
    ['{ alias: { contains: "/v" } }', ['warning filter/impossible-name']],
    ['{ alias: "Production " }', ['warning filter/impossible-name']],
    ['{ tag: { in: [ok, ""] } }', ['warning filter/impossible-name']],
    ['{ tag: { contains: " " } }', []],
    ['{ alias: { contains: "prod-*" } }', ['warning filter/looks-like-pattern']],
    ['{ alias: { contains: "^prod" } }', ['warning filter/looks-like-pattern']],
    ['{ alias: { ne: "prod-*" } }', ['warning filter/looks-like-pattern']],
    ['{ mongo: { alias: { $nin: ["prod-.*"] } } }', ['warning filter/looks-like-pattern']],
    ['{ alias: "/^prod$/i" }', ['warning filter/looks-like-pattern']],
    ['{ alias: "production|staging" }', ['warning filter/looks-like-pattern']],
    ['{ alias: "production, staging" }', ['warning filter/looks-like-pattern']],
    ['{ tag: "{prod,staging}" }', ['warning filter/looks-like-pattern']],
    ['{ tag: "prod (a, b)" }', []],
    ['{ tag: { regex: "/^prod$/i" } }', ['warning filter/never']],
    ['{ tag: { regex: "$prod^" } }', ['warning filter/never']],
    [String.raw`{ tag: { regex: "^prod$\n" } }`, ['warning filter/never']],
    ['{ tag: { regex: "a^b" } }', ['warning filter/never']],
    ['{ tag: { regex: "^(a$|b)c?$" } }', []],
    ['{ tag: { regex: "(^a)+$" } }', []],
    [String.raw`{ tag: { regex: "cost\\$[0-9]+" } }`, []],
    ['{ tag: { regex: "[$^]x" } }', []],
    ['{ tag: { regex: "x$$" } }', []],
    ['{ tag: { regex: "(?m)a$b" } }', []],
    ['{ tag: { regex: "prod*" } }', ['warning regex/glob']],
    ['{ tag: { regex: "^release-v*$" } }', ['warning regex/glob']],
    ['{ tag: { regex: "^release-[0-9]*$" } }', []],
    ['{ alias: CLOCK$ }', []],
    ['{ tag: { in: [] } }', ['warning filter/never']],
    ['{ all: [{ tag: a }, { tag: b }] }', ['warning filter/never']],
    ['{ any: [{ tag: a }, { tag: { ne: a } }] }', ['warning filter/always']],
    ['{ not: { all: [{ tag: a }, { tag: b }] } }', ['warning filter/always']],
    ['{}', []],
  ];
  it.each(cases)('%s', (filter, found) => {
    expect(codes(alias(filter))).toEqual(found);
  });

  it('points into the list and says what was meant', () => {
    const { diagnostics, problems } = loadOne(manifest(alias('{ alias: [a, "b-*"] }')));
    expect(problems[0]).toContain('filter/looks-like-pattern');
    expect(diagnostics[0]?.hint).toBe('Write alias: { regex: "^b-" } to match a pattern.');
  });

  it('leaves values of the configuration alone: they may hold any character', () => {
    expect(
      codes('when: { runState: { states: [failed], runs: { config.glob: "*.py" } } }'),
    ).toEqual(['warning filter/undocumented-field']);
  });
});

describe('template variables', () => {
  const cases: readonly (readonly [title: string, found: readonly string[]])[] = [
    ['${run_name} ${run_status} ${SECRET} ${event_type}', []],
    ['${runname}', ['warning payload/unknown-variable']],
    ['${artifact_metadata}', ['warning payload/unknown-variable']],
    ['${metric_name}', ['warning payload/blank-variable']],
    ['${artifact_metadata.a}', ['warning payload/blank-variable']],
    ['{{ run_name }} $(run_name) {run_name}', Array(3).fill('warning payload/wrong-brackets')],
    ['$run_name', ['warning payload/wrong-brackets']],
    ['{{ name }} costs $5, $HOME, {json}', []],
  ];
  it.each([
    ['${run_name} ${run_status}', []],
    ['Use ${API_TOKEN} for ${run_name}', ['warning payload/unknown-variable']],
    ['${runname}', ['warning payload/unknown-variable']],
  ])('in a prompt: %s', (prompt, found) => {
    expect(codes(`then: { sendPromptToAria: { prompt: '${prompt}' } }`)).toEqual(found);
  });

  it.each(cases)('%s', (title, found) => {
    expect(codes(`then: { sendNotification: { integration: alerts, title: '${title}' } }`)).toEqual(
      found,
    );
  });

  it('knows the variables of each event', () => {
    const event = 'when: { addArtifactAlias: {} }';
    expect(codes(event, payload('{ a: "${alias} ${artifact_metadata.k}" }'))).toEqual([]);
    expect(codes(event, payload('{ a: ["${tag}"] }'))).toEqual(['warning payload/blank-variable']);
    expect(codes(event, payload('{ a: "${artifact_metadata.k.l}" }'))).toEqual([
      'warning payload/nested-metadata',
    ]);
  });
});

describe('payloads', () => {
  const cases: readonly (readonly [text: string, message: string])[] = [
    [`'{"a": 1,}'`, 'line 1, column 9: a name in double quotes is expected, but found "}" here'],
    [`'[1 2]'`, 'line 1, column 4: "," or the closing bracket is expected, but found "2" here'],
    [`'{"a"'`, 'line 1, column 5: ":" is expected, but the text ends'],
    [`'{"a": }'`, 'line 1, column 7: a value is expected, but found "}" here'],
    [`'{} x'`, 'line 1, column 4: nothing more is expected, but found "x" here'],
    [String.raw`"{\n  'a': 1}"`, `line 2, column 3: a name in double quotes or "}" is expected`],
    [`'{"a": \${run_name}}'`, 'line 1, column 7: ${run_name} is outside quotes'],
  ];
  it.each(cases)('%s', (text, message) => {
    const [found] = loadOne(manifest(payload(text))).diagnostics;
    expect(found?.code).toBe('payload/not-json');
    expect(found?.message).toContain(message);
  });

  it.each(['[a]', '5', `'5'`, `'"text"'`, `'[]'`])('refuses %s at the top', (text) => {
    const { diagnostics } = loadOne(manifest(payload(text)));
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each(['{}', '{ a: [1] }', `'{"a": [1, true, null, -1.5e3, "x\\u00e9"]}'`])('%s', (text) => {
    expect(codes(payload(text))).toEqual([]);
  });

  it('checks the limits of a GitHub dispatch', () => {
    const keys = Array.from({ length: 11 }, (_, index) => `k${index}: 1`).join(', ');
    expect(codes(payload('{ client_payload: { a: 1 } }'))).toEqual([
      'warning payload/dispatch-shape',
    ]);
    expect(codes(payload(`{ event_type: e, client_payload: { ${keys} } }`))).toEqual([
      'warning payload/dispatch-shape',
    ]);
    expect(codes(payload('{ event_type: e, client_payload: { a: 1 } }'))).toEqual([]);
  });
});

describe('metrics', () => {
  const cases: readonly (readonly [condition: string, found: readonly string[]])[] = [
    ['zscore: { threshold: 3, window: 10 }', ['warning metric/zscore-unreachable']],
    ['zscore: { threshold: 3, window: 11 }', []],
    ['change: { direction: decrease, by: 150% }', ['warning metric/relative-drop-impossible']],
    ['change: { direction: increase, by: 150% }', []],
  ];
  it.each(cases)('%s', (condition, found) => {
    expect(codes(`when: { runMetric: { metric: loss, ${condition} } }`)).toEqual(found);
  });
});

describe('names of metrics', () => {
  const wrong = [
    ...[
      '"val/accuracy > 0.9"',
      '"loss>=1"',
      '"loss "',
      'avg(loss)',
      '"rate(loss[5m])"',
      '"loss[5m]"',
    ],
    ...[
      '"val/*"',
      '"^loss$"',
      '"gpu.[0-7].temp"',
      '"run.summary[\'loss\']"',
      'summary_metrics.loss',
    ],
    ...['"run.metric(\\"loss\\").mean(5)"', '"loss{project=\\"p\\"}"', 'avg_over_time(loss)'],
  ];
  it.each(wrong)('warns of %s', (metric) => {
    expect(codes(`when: { runMetric: { metric: ${metric}, threshold: { gt: 1 } } }`)).toEqual([
      'warning metric/looks-like-expression',
    ]);
  });

  const sound = [
    ...['loss', 'val/loss', '"metrics/mAP50(B)"', '"metrics/mAP50-95(B)"', 'system.gpu.0.gpu'],
    ...[
      '"Loss (train)"',
      '"top-5 acc"',
      '"f1@0.5"',
      '"perplexity <eos>"',
      '"a.b[0]"',
      '"损失"',
      'lr-$',
    ],
    ...['summary', 'max_loss', 'train_loss.min', '"accuracy [%]"', 'mean(iou)_val'],
  ];
  it.each(sound)('leaves %s alone', (metric) => {
    expect(codes(`when: { runMetric: { metric: ${metric}, threshold: { gt: 1 } } }`)).toEqual([]);
  });
});

it('says once what all copies of a matrix share', () => {
  const text = manifest(
    'matrix: { n: [1, 2, 3] }',
    'name: "n ${{ matrix.n }}"',
    alias('{ alias: { regex: "(" } }'),
  );
  expect(load({ 'a.yaml': text }).diagnostics).toHaveLength(1);
});
