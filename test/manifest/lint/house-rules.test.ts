/** Rules that a team turns on in `wac.yaml`: off until then, and per environment. */
import { describe, expect, it } from 'vitest';
import { CONFIGURATION, loadOne, manifest } from '../load.ts';

function codes(rules: string, ...lines: string[]): readonly string[] {
  const configuration = `${CONFIGURATION}lint: { rules: { ${rules} } }\n`;
  return loadOne(manifest(...lines), { configuration }).problems.map((problem) =>
    problem.replace(/:(?= ).*$/, ''),
  );
}

const NOTIFY = 'then: { sendNotification: { integration: alerts, title: T } }';

describe('a rule', () => {
  it.each([
    ['namePattern: "^[A-Z]"', ['name: loss'], ['d/a.yaml:1:7 warning name/pattern']],
    ['namePattern: "^[A-Z]"', [], ['d/a.yaml:1:6 warning name/pattern']],
    ['namePattern: "^[A-Z]"', ['name: Loss'], []],
    ['requireDescription: true', [], ['d/a.yaml:1:6 warning description/missing']],
    [
      'requireDescription: true',
      ['description: " "'],
      ['d/a.yaml:1:14 warning description/missing'],
    ],
    ['requireDescription: true', ['description: Why.'], []],
    ['requireSeverity: true', [NOTIFY], ['d/a.yaml:1:9 warning severity/missing']],
    ['requireSeverity: true', [NOTIFY.replace('title', 'severity: INFO, title')], []],
    ['requireSeverity: true', [], []],
    ['requireRunFilter: true', [], ['d/a.yaml:3:9 warning filter/missing']],
    [
      'requireRunFilter: true',
      ['when: { runState: { states: [failed], runs: {} } }'],
      ['d/a.yaml:1:9 warning filter/missing'],
    ],
    [
      'requireRunFilter: true',
      ['when: { runState: { states: [failed], runs: { name: { regex: "^prod-" } } } }'],
      [],
    ],
    ['requireRunFilter: true', ['when: { addArtifactTag: {} }'], []],
    ['integrations: [hook]', [NOTIFY], ['d/a.yaml:1:42 warning integration/not-allowed']],
    ['integrations: []', [NOTIFY], ['d/a.yaml:1:42 warning integration/not-allowed']],
    ['integrations: [alerts]', [NOTIFY], []],
    ['integrations: [ml-alerts]', [NOTIFY], []],
    [
      'integrations: ["#ml-alerts"]',
      ['then: { sendNotification: { integration: { slack: { channel: ml-alerts } }, title: T } }'],
      [],
    ],
    ['integrations: []', [], []],
    [
      'metricBounds: { acc: { max: 1 } }',
      ['when: { runMetric: { metric: acc, threshold: { gt: 1 } } }'],
      ['d/a.yaml:1:46 warning metric/impossible-bound'],
    ],
    [
      'metricBounds: { acc: { min: 0, max: 1 } }',
      ['when: { runMetric: { metric: acc, threshold: { gte: 0 } } }'],
      ['d/a.yaml:1:46 warning metric/impossible-bound'],
    ],
    [
      'metricBounds: { acc: { min: 0, max: 1 } }',
      ['when: { runMetric: { metric: acc, aggregate: sum, window: 10, threshold: { gt: 9 } } }'],
      [],
    ],
    [
      'metricBounds: { acc: { min: 0, max: 1 } }',
      ['when: { runMetric: { metric: acc, aggregate: sum, window: 10, threshold: { gt: 10 } } }'],
      ['d/a.yaml:1:74 warning metric/impossible-bound'],
    ],
    [
      'metricBounds: { acc: { min: 0, max: 1 } }',
      ['when: { runMetric: { metric: acc, change: { by: 2 } } }'],
      ['d/a.yaml:1:43 warning metric/impossible-bound'],
    ],
    [
      'metricBounds: { other: { max: 1 } }',
      ['when: { runMetric: { metric: acc, threshold: { gt: 5 } } }'],
      [],
    ],
  ])('%s for %j', (rules, lines, expected) => {
    expect(codes(rules, ...lines)).toEqual(expected);
  });

  it('is off until it is configured', () => {
    expect(codes('', NOTIFY)).toEqual([]);
  });

  it('may be another in an environment', () => {
    const configuration = `${CONFIGURATION}lint: { rules: { requireDescription: true, integrations: [hook] } }\nenvironments: { prod: { lint: { rules: { integrations: [alerts] } } }, dev: {} }\n`;
    const inEnvironment = (environment: string): readonly string[] =>
      loadOne(manifest(NOTIFY), { configuration, environment }).diagnostics.map(({ code }) => code);
    expect(inEnvironment('prod')).toEqual(['description/missing']);
    expect(inEnvironment('dev').toSorted()).toEqual([
      'description/missing',
      'integration/not-allowed',
    ]);
  });

  it.each([
    ['lint: { rules: { namePattern: "(" } }', 'error regex/invalid'],
    [
      'lint: { rules: { metricBounds: { acc: { min: 2, max: 1 } } } }',
      'error schema/invalid-value',
    ],
    ['lint: { locked: [regex/anythin] }', 'warning schema/unknown-value'],
    ['lint: { rules: { namPattern: x } }', 'error schema/unknown-field'],
  ])('%s is a mistake', (line, expected) => {
    const { diagnostics } = loadOne(manifest(), { configuration: `${CONFIGURATION}${line}\n` });
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([expected]);
  });
});

describe('an action', () => {
  it.each([
    ['then: { sendNotification: { integration: alerts } }', ['info notify/empty']],
    ['then: { sendNotification: { integration: alerts, title: " " } }', ['info notify/empty']],
    [
      'then: { sendWebhook: { integration: { webhook: "ci.hook" } } }',
      ['warning integration/impossible-name'],
    ],
    [
      `then: { sendWebhook: { integration: { webhook: ${'x'.repeat(65)} } } }`,
      ['warning integration/impossible-name'],
    ],
    ['then: { sendWebhook: { integration: { webhook: "ci hook_1-x" } } }', []],
    ['enabled: false', ['info set/disabled-forever']],
    ['enabled: false # wac snooze 2999-01-01 set/disabled-forever: until the launch', []],
  ])('%s', (line, expected) => {
    const { diagnostics } = loadOne(manifest(line));
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected);
  });
});
