// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** One test for each reading of what the server's documentation and the format leave open, by its id. */
import { describe, expect, it } from 'vitest';
import { renderTestReportJson } from '../../src/report/rule-tests/render-test-report-json.ts';
import { evaluateArtifactEvent } from '../../src/simulate/event/evaluate-artifact-event.ts';
import { evaluateStates, RUN_STATE_WORDS } from '../../src/simulate/event/evaluate-states.ts';
import { matchesScope } from '../../src/simulate/event/matches-scope.ts';
import { evaluateSeries } from '../../src/simulate/scan/evaluate-series.ts';
import {
  CONFIGURATION,
  eventManifest,
  METRIC_MANIFEST,
  metricManifest,
  problemsOf,
  run,
  runCase,
  runCases,
} from './rule-test/rule-test-support.ts';
import { ALWAYS, change, metricRule, rowsOf, threshold, zscore } from './support.ts';

const DAY_ROWS = 'start: "2026-01-01T00:00:00Z", every: 12h';
const WEBHOOK = (payload: string) => `{ sendWebhook: { integration: ci, payload: ${payload} } }`;
const ALIAS = (then: string) => eventManifest('{ addArtifactAlias: {} }', then);
const mean = (window: number, limit = '{ gt: 2.5 }') =>
  metricManifest(`aggregate: mean, window: ${window}, threshold: ${limit}`);

async function statuses(manifest: string, cases: readonly string[]): Promise<string[]> {
  return (await runCases(manifest, cases)).map(({ status }) => status);
}

describe('marks and reports', () => {
  it('R02 a pass that depends on an assumption or is on the boundary is a pass', async () => {
    const report = await run({
      manifests: { 'rule.yaml': mean(5) },
      tests: {
        'rule.test.yaml': `automation: rule
tests:
  - { name: short, given: { series: { m: "3*3" } }, expect: { fires: false } }
  - { name: edge, given: { series: { m: "2.5*5" } }, expect: { fires: false } }
`,
      },
    });
    expect(report.cases.map(({ status, boundary }) => [status, boundary])).toEqual([
      ['assumption-dependent', false],
      ['passed', true],
    ]);
    expect(report.ok).toBe(true);
  });

  it('R03 the JSON document has a summary and a case for each row', async () => {
    const report = await run({
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: {
        'rule.test.yaml': `automation: rule
tests:
  - name: levels
    table:
      columns: [given.series.m, expect.fires]
      rows: [["3", true], ["2", true], ["2", false]]
  - { name: absent, given: { series: { n: "3" } }, expect: { fires: false } }
`,
      },
    });
    const json = renderTestReportJson(report);
    expect(json['formatVersion']).toBe('1.0');
    expect(json['summary']).toEqual({
      cases: 4,
      passed: 2,
      failed: 2,
      assumptionDependent: 0,
      vacuous: 1,
    });
    expect(json['cases']).toMatchObject([
      {
        automation: 'rule',
        name: 'levels',
        row: 1,
        file: 'automations/rule.test.yaml',
        line: 6,
        status: 'passed',
        reason: 'fired',
      },
      {
        row: 2,
        status: 'failed',
        reason: 'condition-false',
        expected: { fires: true },
        actual: { fires: false },
      },
      { row: 3, status: 'passed', reason: 'condition-false' },
      { name: 'absent', line: 7, status: 'failed', reason: 'metric-absent', vacuous: true },
    ]);
    expect(json['cases']).not.toHaveProperty('3.row');
  });

  it('R04 a warning of a manifest does not fail its tests', async () => {
    const manifest = metricManifest('threshold: { eq: 3 }');
    const report = await run({
      manifests: { 'rule.yaml': manifest },
      tests: {
        'rule.test.yaml':
          'automation: rule\ntests: [{ name: a, given: { series: { m: "3" } }, expect: { fires: 1 } }]\n',
      },
    });
    expect(report.ok).toBe(true);
  });

  it('R06 tests stand in files of their own', async () => {
    await expect(
      run({ manifests: { 'rule.yaml': `${METRIC_MANIFEST}tests: []\n` }, tests: {} }),
    ).rejects.toThrow(/tests/);
  });
});

describe('series', () => {
  it('R07 row i holds the i-th token of every series, and a shorter one has gaps at its end', async () => {
    const result = await runCase(
      METRIC_MANIFEST,
      'given: { series: { m: "1 _ 3", other: "1*9" } }, expect: { at: { step: 2 } }',
    );
    expect(result).toMatchObject({ status: 'passed', reason: 'fired' });
    expect(
      (
        await runCase(
          METRIC_MANIFEST,
          'given: { series: { m: "1", other: "1*9" } }, expect: { fires: false }',
        )
      ).status,
    ).toBe('passed');
  });

  it('R08 a list holds numbers, and gaps and special values as words', async () => {
    expect(
      await statuses(METRIC_MANIFEST, [
        'given: { series: { m: [1, _, 3] } }, expect: { at: { step: 2 } }',
        'given: { series: { m: [1, nan, 3] } }, expect: { at: { step: 2 } }',
        'given: { series: { m: [1, inf] } }, expect: { at: { step: 1 } }',
        'given: { series: { m: [-inf, nan] } }, expect: { fires: false }',
      ]),
    ).toEqual(['passed', 'passed', 'assumption-dependent', 'passed']);
    const bad = await problemsOf({
      manifests: { 'rule.yaml': METRIC_MANIFEST },
      tests: {
        'rule.test.yaml':
          'automation: rule\ntests: [{ name: a, given: { series: { m: [1, "2*3", x] } } }]\n',
      },
    });
    expect(bad).toEqual([
      expect.stringContaining('test/bad-series 2:46'),
      expect.stringContaining('test/bad-series 2:53'),
    ]);
  });

  it('R10 at and value speak of the first firing', async () => {
    const body = `given: { series: { m: "3 1 4" }, ${DAY_ROWS} }, expect: { fires: 2, at: { step: 0 }, value: 3 }`;
    expect((await runCase(METRIC_MANIFEST, body)).status).toBe('passed');
  });

  it('R11 the value of a sum is the sum', async () => {
    const manifest = metricManifest('aggregate: sum, window: 4, threshold: { gt: 10 }');
    const result = await runCase(
      manifest,
      'given: { series: { m: "1 2 3 5" } }, expect: { fires: 1, value: 11 }',
    );
    expect(result).toMatchObject({ status: 'passed', explanation: 'step 3, sum 11 > 10' });
  });

  it('R12 the value of an absolute change is the signed change', async () => {
    const manifest = metricManifest('change: { by: 2 }');
    expect(
      (await runCase(manifest, 'given: { series: { m: "5 2" } }, expect: { fires: 1, value: -3 }'))
        .status,
    ).toBe('passed');
  });

  it('R13 the value of a z-score is signed', async () => {
    const manifest = metricManifest('zscore: { threshold: 1.5, window: 5, direction: any }');
    const result = await runCase(
      manifest,
      'given: { series: { m: "1 1 1 1 -9" } }, expect: { fires: 1, value: -1.789 }',
    );
    expect(result.mismatches).toEqual([]);
  });

  it('R10 a range of steps holds both its ends and nothing beyond', async () => {
    const at = (range: string) =>
      `given: { series: { m: "1 1 3" } }, expect: { at: { step: { between: ${range} } } }`;
    expect(
      await statuses(METRIC_MANIFEST, ['[2, 4]', '[0, 2]', '[0, 1]', '[3, 4]'].map(at)),
    ).toEqual(['passed', 'passed', 'failed', 'failed']);
  });

  it('R41 a history has steps, a clock and metrics; empty cells are gaps', async () => {
    const csv =
      '_step,_timestamp,m\n10,0,3\n20,10,1\n30,20,\n45,86400,4\n50,86401,text\n60,86402,NaN\n70,86403,Infinity\n';
    const results = await runCases(
      METRIC_MANIFEST,
      [
        'given: { history: fixtures/a.csv }, expect: { fires: 2, suppressed: 1, at: { step: 10 } }',
        'given: { history: fixtures/b.jsonl }, expect: { fires: 1, at: { step: 7 } }',
      ],
      {
        fixtures: {
          'fixtures/a.csv': csv,
          'fixtures/b.jsonl': '{"_step":5,"m":null}\n{"_step":6}\n{"_step":7,"m":"Infinity"}\n',
        },
      },
    );
    expect(results.map(({ mismatches }) => mismatches)).toEqual([[], []]);
  });

  it('R41 without a clock of its own a history takes that of the case, and empty columns are absent', async () => {
    const over = {
      fixtures: {
        'a.csv': '_step,m,n\n1,3,\n2,1,\n3,3,\n',
        'b.csv': '_step,m\n1,\n2,\n',
      },
    };
    const results = await runCases(
      METRIC_MANIFEST,
      [
        'given: { history: a.csv, every: 12h }, expect: { fires: 2 }',
        'given: { history: a.csv, every: 11h }, expect: { fires: 1, suppressed: 1 }',
        'given: { history: b.csv }, expect: { fires: false, because: metric-absent }',
      ],
      over,
    );
    expect(results.map(({ mismatches }) => mismatches)).toEqual([[], [], []]);
  });

  it('R46 the shorthand takes signs, decimals and exponents, and repeats single tokens', async () => {
    expect(
      await statuses(METRIC_MANIFEST, [
        'given: { series: { m: "-1.5e-3*2 +3" } }, expect: { at: { step: 2 } }',
        'given: { series: { m: "nan*3 _*4 inf*2" } }, expect: { at: { step: 7 } }',
        'given: { series: { m: "-1e0..4.5e0/2" } }, expect: { at: { step: 1 }, value: 4.5 }',
        'given: { series: { m: ".5 2.75" } }, expect: { at: { step: 1 }, value: 2.75 }',
      ]),
    ).toEqual(['passed', 'assumption-dependent', 'passed', 'passed']);
    for (const bad of [
      '1..2/1',
      '1..2/3*2',
      '1*0',
      '1*',
      'NaN',
      '1,5',
      '1..2',
      '1.',
      '1e',
      '3*-2',
    ]) {
      const problems = await problemsOf({
        manifests: { 'rule.yaml': METRIC_MANIFEST },
        tests: {
          'rule.test.yaml': `automation: rule\ntests: [{ name: a, given: { series: { m: "${bad}" } } }]\n`,
        },
      });
      expect(problems, bad).toEqual([expect.stringContaining('test/bad-series 2:')]);
    }
  });
});

describe('reasons', () => {
  const scope = { kind: 'project', entity: 'acme', project: 'p' } as const;
  const filtered = { ...metricRule(threshold(), { display_name: 'x' }) };

  it('R14 the first reason that applies wins', () => {
    const reason = (
      rule: Parameters<typeof evaluateSeries>[0],
      values: Parameters<typeof rowsOf>[0],
    ) => evaluateSeries(rule, { name: 'y' }, rowsOf(values)).reason;
    const windowed = metricRule(threshold({ aggregate: 'AVERAGE', window: 3 }));
    const relative = metricRule(change({ amountType: 'RELATIVE', amount: 0.5 }));
    expect(reason({ ...filtered, enabled: false }, [9])).toBe('disabled');
    expect(reason({ enabled: true, event: { kind: 'linkArtifact', filter: ALWAYS } }, [9])).toBe(
      'event-mismatch',
    );
    expect(reason(filtered, [])).toBe('run-filtered');
    expect(reason(metricRule(threshold(), { display_name: { $odd: 1 } }), [])).toBe(
      'unknown-operator',
    );
    expect(reason(windowed, [undefined, null])).toBe('metric-absent');
    expect(reason(windowed, ['text', true])).toBe('non-numeric');
    expect(reason(windowed, ['text', 9, 9])).toBe('window-not-full');
    expect(reason(windowed, [1, 1, 1])).toBe('condition-false');
    expect(reason(relative, [0, 1])).toBe('undefined-change');
    expect(reason(relative, ['Infinity', 1])).toBe('undefined-change');
    expect(reason(relative, [0, 1, 1])).toBe('condition-false');
    expect(reason(metricRule(zscore()), [1, 1, 1, 1, 1])).toBe('zero-deviation');
    expect(reason(metricRule(zscore()), [1, 1, 1, 1, 1, 2, 1])).toBe('fired');
    const artifact = {
      enabled: true,
      scope,
      event: { kind: 'addArtifactAlias', filter: { alias: 'x' } },
    } as const;
    expect(
      evaluateArtifactEvent(artifact, { kind: 'addArtifactAlias', project: 'q', alias: 'y' })
        .reason,
    ).toBe('scope-mismatch');
    expect(evaluateArtifactEvent(artifact, { kind: 'addArtifactAlias', alias: 'y' }).reason).toBe(
      'filter-false',
    );
    const failed = {
      enabled: true,
      event: { kind: 'runState', states: ['FAILED'], runs: ALWAYS },
    } as const;
    const states = (...words: (typeof RUN_STATE_WORDS)[number][]) =>
      evaluateStates(
        failed,
        {},
        words.map((state, time) => ({ state, time })),
      ).reason;
    expect(states('pending', 'killed')).toBe('state-not-reported');
    expect(states('pending', 'running')).toBe('condition-false');
    expect(states('running', 'failed')).toBe('fired');
  });

  it('R26 NaN poisons every aggregate, and nothing is true of it', () => {
    for (const aggregate of ['MIN', 'MAX', 'AVERAGE'] as const) {
      for (const operator of ['$gt', '$gte', '$lt', '$lte', '$eq', '$ne'] as const) {
        const rule = metricRule(threshold({ aggregate, operator, window: 2 }));
        const verdict = evaluateSeries(rule, {}, rowsOf([Number.NaN, 9, Number.NaN]));
        expect([verdict.fires, verdict.reason], `${aggregate} ${operator}`).toEqual([
          0,
          'condition-false',
        ]);
      }
    }
    expect(
      evaluateSeries(metricRule(threshold({ operator: '$ne' })), {}, rowsOf(['NaN'])).fires,
    ).toBe(0);
  });

  it('R40 an unknown operator passes only when it is named', async () => {
    const manifest = eventManifest(
      '{ addArtifactAlias: { filter: { mongo: { alias: { $size: 1, $odd: 2 } } } } }',
    );
    const given = 'given: { event: { addArtifactAlias: { alias: a } } }';
    const results = await runCases(manifest, [
      `${given}, expect: { fires: false }`,
      `${given}, expect: { fires: false, because: unknown-operator }`,
      `${given}, expect: { fires: true }`,
      given,
    ]);
    expect(results.map(({ status, reason }) => [status, reason])).toEqual([
      ['failed', 'unknown-operator'],
      ['passed', 'unknown-operator'],
      ['failed', 'unknown-operator'],
      ['failed', 'unknown-operator'],
    ]);
  });

  it('R51 nothing is required, what is named is checked, and a vacuous case that does not fire fails', async () => {
    expect(
      await statuses(METRIC_MANIFEST, [
        'given: { series: { m: "3" } }',
        'given: { series: { m: "1" } }',
        'given: { series: { m: "3" } }, expect: { because: fired }',
        'given: { series: { m: "1" } }, expect: { because: fired }',
        'given: { series: { n: "1" } }',
        'given: { series: { n: "1" } }, expect: { because: metric-absent }',
        'given: { series: { n: "1" } }, expect: { fires: false, because: non-numeric }',
      ]),
    ).toEqual(['passed', 'passed', 'passed', 'failed', 'failed', 'passed', 'failed']);
  });
});

describe('windows, changes and thresholds', () => {
  it('R22 an evaluation without a result ends what was true', () => {
    const level = metricRule(threshold());
    expect(evaluateSeries(level, {}, rowsOf([3, Number.NaN, 3])).suppressed).toHaveLength(1);
    expect(evaluateSeries(level, {}, rowsOf([3, undefined, 3])).suppressed).toHaveLength(0);
    const relative = metricRule(change({ amountType: 'RELATIVE', amount: 0.5 }));
    expect(
      evaluateSeries(relative, {}, rowsOf([1, 0, 5, 10])).suppressed.map(({ step }) => step),
    ).toEqual([3]);
    const z = metricRule(zscore({ window: 3, threshold: 1.1 }));
    expect(evaluateSeries(z, {}, rowsOf([1, 1, 5, 5, 5, 9])).suppressed).toHaveLength(1);
  });

  it('R24 the current value is inside its window, the deviation is the sample deviation, and zero is no score', () => {
    const rule = metricRule(zscore({ window: 3, threshold: 1.1 }));
    const verdict = evaluateSeries(rule, {}, rowsOf([1, 1, 4]));
    expect(verdict.triggers[0]).toMatchObject({ step: 2, value: 2 / Math.sqrt(3) });
    expect(evaluateSeries(rule, {}, rowsOf([0.1, 0.1, 0.1])).reason).toBe('zero-deviation');
    expect(evaluateSeries(rule, {}, rowsOf([1, 4])).reason).toBe('window-not-full');
  });

  it('R27 a change without an aggregate compares the latest value with the one before it', async () => {
    const manifest = metricManifest('change: { by: 2, direction: increase }');
    expect(
      await statuses(manifest, [
        'given: { series: { m: "1 _ 3" } }, expect: { at: { step: 2 } }',
        'given: { series: { m: "1 2 3" } }, expect: { fires: false }',
      ]),
    ).toEqual(['passed', 'passed']);
    await expect(
      runCase(metricManifest('change: { by: 2, priorWindow: 3 }'), 'given: { series: { m: "1" } }'),
    ).rejects.toThrow(/priorWindow/);
  });

  it('R44 a value on the threshold is marked; gt and lt are strict, the others inclusive', () => {
    const fires = (rule: ReturnType<typeof metricRule>, values: number[]) => {
      const verdict = evaluateSeries(rule, {}, rowsOf(values));
      return [verdict.fires, verdict.boundary.length > 0];
    };
    expect(fires(metricRule(threshold({ operator: '$gt' })), [2.5])).toEqual([0, true]);
    expect(fires(metricRule(threshold({ operator: '$lt' })), [2.5])).toEqual([0, true]);
    expect(fires(metricRule(threshold({ operator: '$gte' })), [2.5])).toEqual([1, true]);
    expect(fires(metricRule(threshold({ operator: '$lte' })), [2.5])).toEqual([1, true]);
    expect(fires(metricRule(threshold({ operator: '$eq' })), [2.5])).toEqual([1, true]);
    expect(fires(metricRule(threshold({ operator: '$ne' })), [2.5])).toEqual([0, true]);
    expect(fires(metricRule(threshold()), [2.5 + 9e-10])).toEqual([1, true]);
    expect(fires(metricRule(threshold()), [2.5 + 2e-9])).toEqual([1, false]);
    expect(fires(metricRule(change({ amount: 2 })), [1, 3])).toEqual([1, true]);
    expect(
      fires(metricRule(zscore({ window: 3, threshold: 2 / Math.sqrt(3) })), [1, 1, 4]),
    ).toEqual([1, true]);
  });

  it('R47 the value of a relative change is the signed fraction', async () => {
    const manifest = metricManifest('change: { by: 40%, direction: decrease }');
    const result = await runCase(
      manifest,
      'given: { series: { m: "8 4" } }, expect: { fires: 1, value: -0.5 }',
    );
    expect(result).toMatchObject({
      status: 'passed',
      explanation: 'step 1, change -50%, decrease of at least 40%',
    });
  });

  it('R52 a value is compared with as many decimals as it is written with', async () => {
    const value = (text: string) => `given: { series: { m: "2.504" } }, expect: { value: ${text} }`;
    expect(
      await statuses(
        METRIC_MANIFEST,
        ['2.50', '2.5', '3', '2.504', '2.51', '2.500', '2.5e0', '0.2504e1', '25e-1'].map(value),
      ),
    ).toEqual([
      'passed',
      'passed',
      'passed',
      'passed',
      'failed',
      'failed',
      'passed',
      'passed',
      'passed',
    ]);
  });
});

describe('the 24 hours', () => {
  const fires = (values: readonly number[], every: number) => {
    const verdict = evaluateSeries(metricRule(threshold()), {}, rowsOf(values, every));
    return [verdict.triggers.map(({ step }) => step), verdict.suppressed.map(({ step }) => step)];
  };
  const HOUR = 60 * 60 * 1000;

  it('R19 every row advances the clock, gaps too, from the start that is given', async () => {
    const fired = (series: string, every: string) =>
      runCase(METRIC_MANIFEST, `given: { series: { m: "${series}" }, every: ${every} }`);
    expect((await fired('3 1 _ 3', '8h')).explanation).toContain('fires 2 times');
    expect((await fired('3 1 _ 3', '7h')).explanation).toContain('1 more suppressed');
    expect((await fired('3 1 3', '720m')).explanation).toContain('fires 2 times');
    expect((await fired('3 1 3', '43200s')).explanation).toContain('fires 2 times');
    expect((await fired('3 1 3', '1d')).explanation).toContain('fires 2 times');
    for (const bad of ['5', '5w', '0s', '-1h', 'h']) {
      await expect(fired('3', `"${bad}"`), bad).rejects.toThrow(
        /"every\\" must be a number with a unit/,
      );
    }
  });

  it('R20 a crossing exactly 24 hours after the last action fires', () => {
    expect(fires([3, 1, 3], 12 * HOUR)).toEqual([[0, 2], []]);
    expect(fires([3, 1, 3], 12 * HOUR - 1)).toEqual([[0], [2]]);
  });

  it('R21 a suppressed crossing does not begin new hours', () => {
    expect(fires([3, 1, 3, 1, 3], 6 * HOUR)).toEqual([[0, 4], [2]]);
  });

  it('R23 the hours hold for run states; the first state is a report, the same again is none', () => {
    const rule = {
      enabled: true,
      event: { kind: 'runState', states: ['FAILED', 'RUNNING'], runs: ALWAYS },
    } as const;
    const report = (every: number, ...words: (typeof RUN_STATE_WORDS)[number][]) => {
      const verdict = evaluateStates(
        rule,
        {},
        words.map((state, index) => ({ state, time: index * every })),
      );
      return [
        verdict.triggers.map(({ index }) => index),
        verdict.suppressed.map(({ index }) => index),
      ];
    };
    expect(report(HOUR, 'running', 'running', 'failed')).toEqual([[0], [2]]);
    expect(report(24 * HOUR, 'running', 'running', 'failed')).toEqual([[0, 2], []]);
    expect(report(HOUR, 'finished')).toEqual([[], []]);
  });
});

describe('run states and scopes', () => {
  it('R28 crashed counts as failed, and some states are never reported', async () => {
    const manifest = eventManifest('{ runState: { states: [failed, finished, running] } }');
    const cases = RUN_STATE_WORDS.map((word) => `given: { states: [${word}] }`);
    const results = await runCases(manifest, cases);
    expect(
      Object.fromEntries(results.map(({ reason }, index) => [RUN_STATE_WORDS[index], reason])),
    ).toEqual({
      running: 'fired',
      finished: 'fired',
      failed: 'fired',
      crashed: 'fired',
      killed: 'state-not-reported',
      pending: 'state-not-reported',
      preempting: 'state-not-reported',
      preempted: 'state-not-reported',
    });
  });

  it('R30 what an event does not say is in scope, what it says and differs is outside', async () => {
    const manifest = eventManifest(
      '{ linkArtifact: {} }',
      undefined,
      '{ project: acme/p, collection: c }',
    );
    const cases = [
      '',
      'project: p',
      'project: q',
      'entity: acme',
      'entity: other',
      'artifact: { collection: c }',
      'artifact: { collection: d }',
    ];
    const results = await runCases(
      manifest,
      cases.map((location) => `given: { event: { linkArtifact: {}, ${location} } }`),
    );
    expect(results.map(({ reason }) => reason)).toEqual([
      'fired',
      'fired',
      'scope-mismatch',
      'fired',
      'scope-mismatch',
      'fired',
      'scope-mismatch',
    ]);
  });

  it('R31 registries go by either spelling and either name of the organization; any entity is in an organization', () => {
    const registry = { kind: 'registry', organization: 'Acme Inc', registry: 'models' } as const;
    const organizations = ['Acme Inc', 'acme-org'];
    expect(matchesScope(registry, { project: 'models', entity: 'Acme Inc' })).toBe(true);
    expect(matchesScope(registry, { project: 'wandb-registry-models' })).toBe(true);
    expect(matchesScope(registry, { project: 'other' })).toBe(false);
    expect(matchesScope(registry, { entity: 'acme-org', organizations })).toBe(true);
    expect(matchesScope(registry, { entity: 'someone' })).toBe(false);
    const organization = { kind: 'organization', organization: 'acme-org' } as const;
    expect(matchesScope(organization, { entity: 'any-team' })).toBe(true);
    expect(matchesScope(organization, { entity: 'any-team', organizations })).toBe(true);
    expect(matchesScope(organization, { entity: 'any-team', organizations: ['other'] })).toBe(
      false,
    );
    expect(matchesScope({ kind: 'team', entity: 'acme' }, { entity: 'other', project: 'p' })).toBe(
      false,
    );
    expect(matchesScope({ kind: 'team', entity: 'acme' }, { entity: 'acme', project: 'p' })).toBe(
      true,
    );
    expect(matchesScope({ kind: 'other', type: 'Galaxy' }, {})).toBe(false);
  });
});

describe('registries without a server', () => {
  it("R31 a name that nobody lists may be the organization's other one; a team or another organization is not it", async () => {
    const reasons = async (scope: string, locations: readonly string[]) => {
      const results = await runCases(
        eventManifest('{ linkArtifact: {} }', undefined, scope),
        locations.map((location) => `given: { event: { linkArtifact: {}, ${location} } }`),
        {
          configuration: CONFIGURATION.replace('[acme-org]', '[acme-org, globex]').replace(
            'entities: [acme]',
            'entities: [acme, nlp]',
          ),
        },
      );
      return results.map(({ reason }) => reason);
    };
    const registry = '{ registry: acme-org/models }';
    expect(
      await reasons(registry, [
        'entity: acme-org',
        'entity: Acme Inc',
        'entity: nlp',
        'entity: globex',
      ]),
    ).toEqual(['fired', 'fired', 'scope-mismatch', 'scope-mismatch']);
    expect(
      await reasons(registry, [
        'project: models',
        'project: wandb-registry-models, entity: Acme Inc',
        'project: datasets, entity: Acme Inc',
      ]),
    ).toEqual(['fired', 'fired', 'scope-mismatch']);
    expect(
      await reasons('{ registry: acme-org/models, collection: churn }', [
        'entity: Acme Inc, artifact: { collection: churn }',
        'entity: Acme Inc, artifact: { collection: other }',
      ]),
    ).toEqual(['fired', 'scope-mismatch']);
    expect(
      await reasons('{ organization: acme-org }', ['entity: nlp', 'entity: anyone, project: p']),
    ).toEqual(['fired', 'fired']);
  });
});

describe('actions', () => {
  const event = (inner: string) =>
    `given: { event: { ${inner}, artifact: { collection: c, version: v3, metadata: { auc: 0.91, big: 1.0e3, quote: 'say "hi" \\', deep: { a: [1] }, nothing: null } }, author: ada } }`;

  it('R15 exact means no other keys at any depth', async () => {
    const then = WEBHOOK('{ a: { b: 1, c: 2 }, d: 3 }');
    const expectation = (payload: string, exact: boolean) =>
      `${event('addArtifactAlias: { alias: x }')}, expect: { exact: ${exact}, payload: ${payload} }`;
    expect(
      await statuses(ALIAS(then), [
        expectation('{ a: { b: 1 } }', false),
        expectation('{ a: { b: 1 } }', true),
        expectation('{ a: { b: 1 }, d: 3 }', true),
        expectation('{ a: { b: 1, c: 2 }, d: 3 }', true),
      ]),
    ).toEqual(['passed', 'failed', 'failed', 'passed']);
  });

  it('R17 an integration goes by its alias, its name or its channel', async () => {
    const integration = (name: string) =>
      `${event('addArtifactAlias: { alias: x }')}, expect: { integration: "${name}" }`;
    expect(
      await statuses(
        ALIAS(WEBHOOK('{}')),
        ['ci', 'gh-dispatch', 'alerts', 'other'].map(integration),
      ),
    ).toEqual(['passed', 'passed', 'failed', 'failed']);
    const slack = ALIAS(
      '{ sendNotification: { integration: { slack: { channel: "#ml-alerts" } } } }',
    );
    expect(
      await statuses(slack, ['alerts', '#ml-alerts', 'ml-alerts', 'ci'].map(integration)),
    ).toEqual(['passed', 'passed', 'passed', 'failed']);
  });

  it('R18 lists match element by element at equal length, each element as a subset', async () => {
    const then = WEBHOOK('{ list: [{ a: 1, b: 2 }, 3] }');
    const payload = (list: string) =>
      `${event('addArtifactAlias: { alias: x }')}, expect: { payload: { list: ${list} } }`;
    expect(
      await statuses(
        ALIAS(then),
        ['[{ a: 1 }, 3]', '[{ a: 1 }]', '[3, { a: 1 }]', '[{ a: 2 }, 3]'].map(payload),
      ),
    ).toEqual(['passed', 'failed', 'failed', 'failed']);
  });

  const rendered = async (
    template: string,
    given: string,
    when = '{ addArtifactAlias: {} }',
    scope?: string,
  ) => {
    const manifest = eventManifest(when, WEBHOOK(`{ v: "${template}" }`), scope);
    const result = await runCase(
      manifest,
      `${given}, expect: { payload: { v: { present: true } } }`,
    );
    return (result.actual['payload'] as { v: string }).v;
  };

  it('R32 the version string ends in the alias on alias events, else in the version', async () => {
    const template = '${artifact_version_string}';
    expect(await rendered(template, event('addArtifactAlias: { alias: best }'))).toBe(
      'acme/p/c:best',
    );
    expect(
      await rendered(template, event('linkArtifact: { alias: best }'), '{ linkArtifact: {} }'),
    ).toBe('acme/p/c:v3');
    expect(
      await rendered(
        template,
        event('linkArtifact: {}'),
        '{ linkArtifact: {} }',
        '{ registry: acme-org/models }',
      ),
    ).toBe('acme-org/wandb-registry-models/c:v3');
  });

  it('R33 run events know the run, the metric and the status', async () => {
    const template =
      '${run_name}|${metric_name}|${run_status}|${entity_name}/${project_name}|${event_type}|${event_author}|${automation_name}';
    const metric = metricManifest('threshold: { gt: 1 }', WEBHOOK(`{ v: "${template}" }`));
    const value = async (manifest: string, given: string) => {
      const result = await runCase(
        manifest,
        `given: { run: { name: prod-1, id: abc, user: ada }, ${given} }, expect: { payload: { v: { present: true } } }`,
      );
      return (result.actual['payload'] as { v: string }).v;
    };
    expect(await value(metric, 'series: { m: "2" }')).toBe('prod-1|m||acme/p|RUN_METRIC|ada|rule');
    const state = eventManifest(
      '{ runState: { states: [failed] } }',
      WEBHOOK(`{ v: "${template}" }`),
    );
    expect(await value(state, 'states: [crashed]')).toBe(
      'prod-1||crashed|acme/p|RUN_STATE|ada|rule',
    );
  });

  it('R34 what does not apply renders as nothing', async () => {
    expect(
      await rendered(
        '[${tag}${run_name}${artifact_metadata.none}${no_such}]',
        event('addArtifactAlias: { alias: x }'),
      ),
    ).toBe('[]');
    expect(
      await rendered(
        '[${alias}${tag}]',
        event('linkArtifact: { alias: x, tag: y }'),
        '{ linkArtifact: {} }',
      ),
    ).toBe('[]');
  });

  it('R35 metadata becomes text, numbers in their shortest form, and the body stays JSON', async () => {
    const given = event('addArtifactAlias: { alias: x }');
    expect(await rendered('${artifact_metadata.auc}', given)).toBe('0.91');
    expect(await rendered('${artifact_metadata.big}', given)).toBe('1000');
    expect(await rendered('${artifact_metadata.quote}', given)).toBe('say "hi" \\');
    expect(await rendered('${artifact_metadata.deep}', given)).toBe('{"a":[1]}');
    expect(await rendered('${artifact_metadata.nothing}', given)).toBe('null');
    expect(await rendered('${artifact_metadata.deep.a}', given)).toBe('');
  });

  it('R50 titles and messages are rendered, and take matchers', async () => {
    const then =
      '{ sendNotification: { integration: alerts, title: "New ${alias}", message: "by ${event_author} \\"x\\"" } }';
    expect(
      await statuses(ALIAS(then), [
        `${event('addArtifactAlias: { alias: best }')}, expect: { action: sendNotification, title: New best, message: { matches: "^by ada" } }`,
        `${event('addArtifactAlias: { alias: best }')}, expect: { message: 'by ada "x"' }`,
        `${event('addArtifactAlias: { alias: best }')}, expect: { title: New worst }`,
      ]),
    ).toEqual(['passed', 'passed', 'failed']);
  });
});

describe('filters', () => {
  const runs = (filter: string) => metricManifest(`threshold: { gt: 0 }, runs: ${filter}`);
  const outcome = async (filter: string, given: string) =>
    (await runCase(runs(filter), `given: { run: ${given}, series: { m: "1" } }, expect: {}`))
      .reason;

  it('R36 other artifact events carry alias and tag, and miss them when they do not say', async () => {
    const reasons = async (filter: string) => {
      const manifest = eventManifest(`{ linkArtifact: { filter: { alias: ${filter} } } }`);
      const results = await runCases(
        manifest,
        ['{ alias: best, tag: t }', '{}'].map(
          (detail) => `given: { event: { linkArtifact: ${detail} } }`,
        ),
      );
      return results.map(({ reason }) => reason);
    };
    const both = ['fired', 'filter-false'];
    const tagged = eventManifest('{ linkArtifact: { filter: { tag: t } } }');
    const [with_, without] = await runCases(
      tagged,
      ['{ tag: t }', '{ alias: t }'].map(
        (detail) => `given: { event: { linkArtifact: ${detail} } }`,
      ),
    );
    expect([with_?.reason, without?.reason]).toEqual(both);
    expect(await reasons('best')).toEqual(both);
    expect(await reasons('{ in: [best] }')).toEqual(both);
    expect(await reasons('{ regex: est }')).toEqual(both);
    expect(await reasons('{ contains: es }')).toEqual(both);
    expect(await reasons('{ exists: true }')).toEqual(both);
    expect(await reasons('{ exists: false }')).toEqual(['filter-false', 'fired']);
    expect(await reasons('{ ne: best }')).toEqual(['filter-false', 'fired']);
    expect(await reasons('{ nin: [best] }')).toEqual(['filter-false', 'fired']);
  });

  it('R38 ne, nin and not hold for a field that the run does not have', async () => {
    for (const filter of [
      '{ user: { ne: ada } }',
      '{ user: { nin: [ada] } }',
      '{ not: { user: ada } }',
      '{ config.lr: { ne: 1 } }',
    ]) {
      expect(await outcome(filter, '{ name: x }'), filter).toBe('fired');
    }
    expect(await outcome('{ user: ada }', '{ name: x }')).toBe('run-filtered');
  });

  it('R39 on a list eq, in and regex want any element, ne and nin none, contains an equal one', async () => {
    const tags = '{ tags: [prod, nightly] }';
    const table: readonly (readonly [string, boolean])[] = [
      ['prod', true],
      ['dev', false],
      ['{ in: [dev, nightly] }', true],
      ['{ regex: "^ni" }', true],
      ['{ regex: "^x" }', false],
      ['{ ne: prod }', false],
      ['{ ne: dev }', true],
      ['{ nin: [dev, prod] }', false],
      ['{ nin: [dev] }', true],
      ['{ contains: prod }', true],
      ['{ contains: pro }', false],
    ];
    for (const [filter, holds] of table) {
      expect(await outcome(`{ tags: ${filter} }`, tags), filter).toBe(
        holds ? 'fired' : 'run-filtered',
      );
    }
  });

  it('R45 a mongo filter sees the run under the names of the server', async () => {
    const given =
      '{ name: shown, id: abc, user: ada, state: Running, tags: [t], config: { lr: 0.1, opt.name: adam }, summary: { loss: 2 } }';
    for (const filter of [
      '{ display_name: shown }',
      '{ name: abc }',
      '{ username: ada }',
      '{ state: running }',
      '{ tags: t }',
      '{ config.lr: { $lt: 1 } }',
      '{ config.opt.name: adam }',
      '{ summary_metrics.loss: 2 }',
    ]) {
      expect(await outcome(`{ mongo: ${filter} }`, given), filter).toBe('fired');
    }
    expect(await outcome('{ mongo: { name: shown } }', given)).toBe('run-filtered');
    expect(
      await outcome('{ name: shown, id: abc, user: ada, summary.loss: { gt: 1 } }', given),
    ).toBe('fired');
  });
});

describe('cases', () => {
  const suite = (text: string, manifest = METRIC_MANIFEST) =>
    run({
      manifests: { 'rule.yaml': manifest },
      tests: { 'rule.test.yaml': `automation: rule\n${text}` },
    });

  it('R42 defaults, then the case, then the row', async () => {
    const report = await suite(
      `defaults: { given: { run: { name: a, user: u }, every: 12h }, expect: { fires: 1 } }
tests:
  - name: rows
    given: { run: { name: b } }
    table:
      columns: [given.series.m, given.run.name, expect.fires]
      rows:
        - ["3", c, 1]
        - ["3 1 3", d, 2]
        - [[1, 3], e, true]
`,
      metricManifest('threshold: { gt: 2.5 }, runs: { user: u, name: { in: [c, d, e] } }'),
    );
    expect(report.diagnostics).toEqual([]);
    expect(report.cases.map(({ status, row, line }) => [status, row, line])).toEqual([
      ['passed', 1, 9],
      ['passed', 2, 10],
      ['passed', 3, 11],
    ]);
  });

  it('R42 the path of a column ends in the whole name of a metric', async () => {
    const report = await suite(
      `tests: [{ name: n, table: { columns: [given.series.val.loss/x, expect.fires], rows: [["3", 1], ["1", 0]] } }]\n`,
      METRIC_MANIFEST.replace('metric: m', 'metric: val.loss/x'),
    );
    expect(report.cases.map(({ reason }) => reason)).toEqual(['fired', 'condition-false']);
  });

  it('R43 a reading that is chosen is the only one', async () => {
    const results = await runCases(mean(5), [
      'given: { series: { m: "3*3" } }, assume: { A1: evaluate_early }, expect: { fires: 1, at: { step: 0 } }',
      'given: { series: { m: "3*3" } }, assume: { A1: full_window }, expect: { fires: false }',
      'given: { series: { m: "3*3" } }, expect: { fires: false }',
    ]);
    expect(results.map(({ status, assumptions }) => [status, assumptions])).toEqual([
      ['passed', []],
      ['passed', []],
      ['assumption-dependent', ['A1']],
    ]);
  });

  it("R48 a case's event key replaces the one of the defaults", async () => {
    const report = await suite(
      `defaults: { given: { event: { linkArtifact: { alias: a }, author: ada } } }
tests:
  - { name: own, given: { event: { addArtifactAlias: { alias: b } } }, expect: { fires: true } }
  - { name: default, expect: { fires: false, because: event-mismatch } }
  - name: rows
    table: { columns: [given.event.addArtifactAlias.alias, expect.fires], rows: [[b, true], [c, false]] }
`,
      eventManifest('{ addArtifactAlias: { filter: { alias: b } } }'),
    );
    expect(report.diagnostics).toEqual([]);
    expect(report.cases.map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      'passed',
      'passed',
    ]);
  });

  it('R49 expect is merged under each case as given is', async () => {
    const report = await suite(`defaults: { expect: { fires: true, at: { step: 1 } } }
tests:
  - { name: a, given: { series: { m: "1 3" } } }
  - { name: b, given: { series: { m: "3" } }, expect: { at: { step: 0 } } }
  - { name: c, given: { series: { m: "3" } } }
  - { name: d, given: { series: { m: "1" } }, expect: { fires: false } }
`);
    expect(report.cases.map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      'failed',
      'passed',
    ]);
  });
});
