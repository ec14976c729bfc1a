/** What the offline checks find, and what they must leave alone. */
import { describe, expect, it } from 'vitest';
import { load, loadOne, manifest } from '../load.ts';

function codes(...lines: string[]): readonly string[] {
  return loadOne(manifest(...lines)).diagnostics.map(({ code, severity }) => `${severity} ${code}`);
}

/** With the event that has the field that the filter is about. */
const alias = (filter: string): string => {
  const event = /\btag\b/.test(filter) ? 'addArtifactTag' : 'addArtifactAlias';
  return `when: { ${event}: { filter: ${filter} } }`;
};
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
    ['${run_name} ${run_status} ${event_type}', []],
    ['${SECRET}', ['warning payload/unknown-variable']],
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

describe('rules as a new user writes them', () => {
  const runs = (filter: string): string =>
    `when: { runMetric: { metric: loss, threshold: { gt: 1 }, runs: ${filter} } }`;
  const states = (list: string, filter: string): string =>
    `when: { runState: { states: ${list}, runs: ${filter} } }`;
  const scope = (text: string, event = 'linkArtifact: {}'): string =>
    `scope: ${text}\nwhen: { ${event} }`;
  const title = (text: string): string =>
    `then: { sendNotification: { integration: alerts, title: "${text}" } }`;
  /** A rule, what is found, and a part of the message and hint of the last. */
  const RULES: readonly (readonly [rule: string, found: readonly string[], says?: string])[] = [
    // The state of the run in the filter and in the event
    [
      states('[failed]', '{ mongo: { state: finished } }'),
      ['warning filter/never'],
      'another state',
    ],
    [states('[finished]', '{ mongo: { state: { $ne: finished } } }'), ['warning filter/never']],
    [
      states('[failed]', '{ mongo: { $and: [{ state: { $in: [running, finished] } }] } }'),
      ['warning filter/never'],
    ],
    [states('[failed]', '{ mongo: { state: crashed } }'), []],
    [states('[failed, running]', '{ mongo: { state: running } }'), []],
    [states('[running]', '{ mongo: { $or: [{ state: failed }, { display_name: x }] } }'), []],
    // Values that no run has
    [runs('{ mongo: { state: success } }'), ['warning filter/impossible-name'], 'Write finished.'],
    [runs('{ mongo: { state: Running } }'), ['warning filter/impossible-name'], 'Write running.'],
    [runs('{ mongo: { state: { $in: [running, preempted] } } }'), []],
    [
      runs('{ mongo: { username: ada@example.com } }'),
      ['warning filter/impossible-name'],
      'e-mail',
    ],
    // Numbers as text
    [runs('{ mongo: { config.lr: { $gt: "0.1" } } }'), ['warning filter/number-as-text'], ': 0.1.'],
    [runs('{ mongo: { config.lr.value: { $lt: "1e-3" } } }'), ['warning filter/number-as-text']],
    [runs('{ mongo: { summary_metrics.acc: { $eq: "0.9" } } }'), ['warning filter/number-as-text']],
    [runs('{ mongo: { config.precision: "16" } }'), ['info filter/number-as-text']],
    [
      runs('{ mongo: { config.lr: { $in: [0.1, "0.2"] } } }'),
      ['info filter/number-as-text'],
      '0.2',
    ],
    [runs('{ mongo: { config.lr: { $gt: 0.1 } } }'), []],
    [runs('{ mongo: { config.model: { $gt: resnet } } }'), []],
    [runs('{ mongo: { display_name: { $gt: "7" } } }'), []],
    // Fields of another event
    [
      'when: { addArtifactAlias: { filter: { tag: prod } } }',
      ['warning filter/other-event'],
      'addArtifactTag',
    ],
    [
      'when: { removeArtifactTag: { filter: { any: [{ tag: a }, { alias: b }] } } }',
      ['warning filter/other-event'],
    ],
    ['when: { linkArtifact: { filter: { alias: prod } } }', []],
    ['when: { linkArtifact: { filter: { tag: prod } } }', []],
    // Patterns and conditions in one value
    [alias('{ alias: "prod?" }'), ['warning filter/looks-like-pattern'], '"^prod.$"'],
    [alias('{ alias: "v?.0" }'), ['warning filter/looks-like-pattern'], String.raw`"^v.\.0$"`],
    [alias('{ tag: "release-?" }'), ['warning filter/looks-like-pattern'], '"^release-.$"'],
    [alias('{ tag: "ready?" }'), []],
    [runs('{ name: "is this it?" }'), []],
    [runs('{ name: "prod-?" }'), ['warning filter/looks-like-pattern'], '"^prod-.$"'],
    [alias('{ alias: "!staging" }'), ['warning filter/looks-like-pattern'], '{ ne: staging }'],
    [alias('{ alias: "== prod" }'), ['warning filter/looks-like-pattern'], 'alias: prod.'],
    [alias('{ alias: ">=v3" }'), ['warning filter/looks-like-pattern'], 'no order'],
    [
      alias('{ alias: "prod OR staging" }'),
      ['warning filter/looks-like-pattern'],
      '[prod, staging]',
    ],
    [
      alias('{ mongo: { alias: "prod || staging" } }'),
      ['warning filter/looks-like-pattern'],
      '$in',
    ],
    // Regular expressions
    [alias('{ tag: { regex: "release-*" } }'), ['warning regex/glob'], '"^release-"'],
    [
      alias('{ tag: { regex: "prod|staging" } }'),
      ['warning regex/unanchored'],
      '"^(prod|staging)$"',
    ],
    [alias('{ tag: { regex: "^prod|staging$" } }'), ['warning regex/unanchored'], '"prestaging"'],
    [alias('{ tag: { regex: "(?i)PROD" } }'), ['warning regex/unanchored'], '"(?i)^PROD$"'],
    [alias('{ tag: { regex: "^prod$|^staging$" } }'), []],
    [alias('{ tag: { regex: "^prod|^staging" } }'), []],
    [alias('{ tag: { regex: "-a$|-b$" } }'), []],
    // The form of `mongo`
    [runs('{ mongo: { $where: "this.x" } }'), ['warning filter/malformed'], '"$where"'],
    [
      runs('{ mongo: { $and: { display_name: x } } }'),
      ['warning filter/malformed'],
      'takes a list',
    ],
    [runs('{ mongo: { $or: [a, b] } }'), ['warning filter/malformed', 'warning filter/malformed']],
    [
      runs('{ mongo: { display_name: { contains: "x" } } }'),
      ['warning filter/malformed'],
      'Write $contains.',
    ],
    [
      runs('{ mongo: { display_name: { $in: "prod" } } }'),
      ['warning filter/malformed'],
      '$in: ["prod"]',
    ],
    [runs('{ mongo: { display_name: { $regex: 5 } } }'), ['warning filter/malformed'], 'a string'],
    [runs('{ not: { mongo: { config.a: { $exists: "yes" } } } }'), ['warning filter/malformed']],
    [runs('{ mongo: { $nor: [{ display_name: { $not: { $in: [a] } } }] } }'), []],
    // Scopes
    [scope('{ project: "p-*" }'), ['warning scope/impossible-name'], 'matrix'],
    [scope('{ project: p, collection: "mod*" }'), ['warning scope/impossible-name'], 'matrix'],
    [scope('{ registry: "acme/*" }'), ['warning scope/impossible-name'], 'matrix'],
    [scope('{ project: p, collection: "model:v3" }'), ['warning scope/impossible-name'], 'alone'],
    [scope('{ project: "what?" }'), ['warning scope/impossible-name'], 'refuses'],
    [scope('{ project: Vision Classifier, collection: a b }'), []],
    // Template variables
    [title('${ project_name }'), ['warning payload/wrong-brackets'], 'Write ${project_name}.'],
    [title('Run <run_name> failed'), ['warning payload/wrong-brackets'], 'Write ${run_name}.'],
    [title('Run %(run_name)s failed'), ['warning payload/wrong-brackets']],
    [title('Run %run_name% failed'), ['warning payload/wrong-brackets']],
    [title('<https://x.example/a_b> 50 % of <b>'), []],
    [payload('{ v: "${RUN_NAME}" }'), ['warning payload/unknown-variable'], '${run_name}'],
    [title('${ACCESS_TOKEN}'), ['warning payload/unknown-variable'], 'only webhooks have secrets'],
    [payload('{ v: "${ACCESS_TOKEN}" }'), []],
    // Forms that the schema refuses, with a hint that leads to the right one
    [
      'when: { runMetric: { metric: loss, change: { increase: 10 } } }',
      ['error schema/unknown-field'],
      '{ direction: increase, by: 10 }',
    ],
    [
      'when: { runMetric: { metric: loss, threshold: { gt: "95%" } } }',
      ['error schema/wrong-type'],
      '0.95',
    ],
    [
      'when: { runMetric: { metric: loss, aggregate: mean, window: 5m, threshold: { gt: 1 } } }',
      ['error schema/wrong-type'],
      'counts values',
    ],
    ['when: "loss > 0.5"', ['error schema/wrong-type'], 'runMetric'],
    [runs('{ mongo: "{}" }'), ['error schema/wrong-type'], 'YAML mapping'],
    [
      'when: { addArtifactAlias: { alias: prod } }',
      ['error schema/unknown-field'],
      'filter: { alias: prod }',
    ],
    [
      'then: { sendWebhook: { url: "https://x.example", payload: { a: 1 } } }',
      ['error schema/unknown-field'],
      '{ webhook: NAME }',
    ],
    ['then: { sendEmail: { to: a } }', ['error schema/unknown-field'], 'sendWebhook'],
    [
      'then: { sendNotification: { integration: "#ml", title: x } }',
      ['error integration/unknown-alias'],
      '{ slack: { channel: "#ml" } }',
    ],
    [
      'scope: { project: "https://wandb.ai/vision/classifier" }',
      ['error scope/incomplete'],
      '{ project: vision/classifier }',
    ],
  ];

  it.each(RULES.map(([rule, found, says = '']) => ({ rule, found, says })))(
    '$rule',
    ({ rule, found, says }) => {
      const { diagnostics } = loadOne(manifest(rule));
      const shown = diagnostics.filter(({ code }) => code !== 'filter/undocumented-field');
      expect(shown.map(({ code, severity }) => `${severity} ${code}`)).toEqual(found);
      const last = shown.at(-1);
      expect(`${last?.message ?? ''} | ${last?.hint ?? ''}`).toContain(says);
    },
  );
});
