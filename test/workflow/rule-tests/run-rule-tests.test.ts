// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** Environments, copies of a matrix, histories, coverage and the forms of the report. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderTestReportText } from '../../../src/report/rule-tests/render-test-report-text.ts';
import { readHistory } from '../../../src/simulate/history/read-history.ts';
import { NUMBER, TEXT } from '../../../src/simulate/metric/run-table.ts';
import {
  CONFIGURATION,
  eventManifest,
  METRIC_MANIFEST,
  metricManifest,
  run,
  runCase,
} from '../../simulate/rule-test/rule-test-support.ts';

const MATRIX = `key: rule
matrix: { level: { low: { floor: 1 }, high: { floor: 5 } } }
scope: { project: acme/p }
name: "rule \${{ matrix.level.floor }}"
when: { runMetric: { metric: m, threshold: { gt: "\${{ matrix.level.floor }}" } } }
then: { doNothing: {} }
`;

const CASE = 'tests: [{ name: n, given: { series: { m: "3" } }, expect: { fires: true } }]';

describe('runRuleTests', () => {
  it('takes the bare key of a matrix for every copy, and a full key for one', async () => {
    const report = await run({
      manifests: { 'rule.yaml': MATRIX },
      tests: {
        'a.test.yaml': `automation: rule\n${CASE}\n`,
        'b.test.yaml': `automation: rule/low\n${CASE}\n`,
      },
    });
    expect(report.cases.map(({ automation, status }) => [automation, status])).toEqual([
      ['rule/high', 'failed'],
      ['rule/low', 'passed'],
      ['rule/low', 'passed'],
    ]);
  });

  it('runs in every environment that has the automation, or in the one that is named', async () => {
    const configuration = `${CONFIGURATION}vars: { floor: 1 }\nenvironments:\n  prod: { vars: { floor: 5 } }\n  staging: {}\n`;
    const manifest = metricManifest('threshold: { gt: "${{ vars.floor }}" }');
    const inventory = { configuration, environments: ['prod', 'staging'] };
    const everywhere = await run({
      ...inventory,
      manifests: { 'rule.yaml': manifest },
      tests: { 'a.test.yaml': `automation: rule\n${CASE}\n` },
    });
    expect(everywhere.cases.map(({ environment, status }) => [environment, status])).toEqual([
      ['prod', 'failed'],
      ['staging', 'passed'],
    ]);
    const one = await run({
      ...inventory,
      manifests: { 'rule.yaml': manifest },
      tests: { 'a.test.yaml': `automation: rule\nenv: staging\n${CASE}\n` },
    });
    expect(one.cases.map(({ environment, status }) => [environment, status])).toEqual([
      ['staging', 'passed'],
    ]);
    expect(one.coverage.automations).toEqual({ covered: 1, total: 1 });
    const only = await run({
      ...inventory,
      manifests: { 'rule.yaml': `${manifest}environments: [staging]\n` },
      tests: { 'a.test.yaml': `automation: rule\n${CASE}\n` },
    });
    expect(only.cases.map(({ environment }) => environment)).toEqual(['staging']);
    expect(renderTestReportText(everywhere, { color: false, width: 100 })).toContain(
      'rule (prod) › n',
    );
  });

  it('takes interpretations for all cases, and those of a case first', async () => {
    const manifest = metricManifest('aggregate: mean, window: 5, threshold: { gt: 2.5 }');
    const tests = {
      'a.test.yaml':
        'automation: rule\ntests:\n  - { name: a, given: { series: { m: "3" } } }\n  - { name: b, given: { series: { m: "3" } }, assume: { A1: full_window } }\n',
    };
    const report = await run({
      manifests: { 'rule.yaml': manifest },
      tests,
      assume: { A1: 'evaluate_early' },
    });
    expect(report.cases.map(({ reason }) => reason)).toEqual(['fired', 'window-not-full']);
  });

  it('reads Parquet, with its gaps, its clock and its whole numbers', async () => {
    const bytes = readFileSync(new URL('../../simulate/fixtures/run.parquet', import.meta.url));
    const over = { fixtures: { 'fixtures/run.parquet': bytes } };
    const history = 'given: { history: fixtures/run.parquet }';
    expect(
      await runCase(
        METRIC_MANIFEST,
        `${history}, expect: { fires: 1, at: { step: 300 }, value: 3 }`,
        over,
      ),
    ).toMatchObject({ status: 'passed' });
    const whole = METRIC_MANIFEST.replace('metric: m', 'metric: count').replace(
      'gt: 2.5',
      'eq: 20',
    );
    expect(
      await runCase(whole, `${history}, expect: { fires: 1, at: { step: 20 } }`, over),
    ).toMatchObject({ status: 'passed' });
    const text = METRIC_MANIFEST.replace('metric: m', 'metric: label');
    expect(await runCase(text, `${history}, expect: { fires: false }`, over)).toMatchObject({
      status: 'failed',
      reason: 'non-numeric',
      vacuous: true,
    });
  });

  it.each(['none', 'snappy', 'gzip', 'zstd', 'zstd-pages-v1', 'brotli', 'lz4'])(
    'reads Parquet as Apache Arrow writes it: %s',
    async (name) => {
      const bytes = readFileSync(
        new URL(`../../simulate/fixtures/${name}.parquet`, import.meta.url),
      );
      const read = await readHistory('a.parquet', bytes, { clock: { start: 0, every: 1 } });
      const [history] = 'histories' in read ? read.histories : [];
      const loss = history?.table.series('train/loss', 'as-logged');
      expect(history?.table.length).toBe(120);
      const rows = [58, 59, 60, 61, 62, 63].map((row) => [
        loss?.steps[row],
        loss?.kinds[row] === NUMBER ? loss.values[row] : null,
      ]);
      expect(rows).toEqual([
        [116, 0.9],
        [118, 0.9],
        [120, null],
        [122, null],
        [124, 4],
        [126, 5],
      ]);
      expect(loss?.values.slice(-2)).toEqual(
        new Float64Array([Number.NaN, Number.POSITIVE_INFINITY]),
      );
      expect(loss?.times[119]).toBe((1_700_000_000 + 119 * 60) * 1000);
      expect(history?.table.series('count', 'as-logged').values[7]).toBe(7);
      expect(history?.table.series('note', 'as-logged').kinds[7]).toBe(TEXT);
    },
  );

  it('says of a Parquet file whose pages are damaged that it cannot be read', async () => {
    for (const name of ['gzip', 'zstd', 'brotli', 'snappy', 'lz4']) {
      const bytes = new Uint8Array(
        readFileSync(new URL(`../../simulate/fixtures/${name}.parquet`, import.meta.url)),
      );
      bytes.fill(0xff, 60, 200);
      const read = await readHistory('a.parquet', bytes, { clock: { start: 0, every: 1 } });
      expect(read, name).toEqual({
        problem: expect.stringMatching(/^it cannot be read as Parquet/),
      });
    }
  });

  it('finds a fixture beside the test that names it', async () => {
    const report = await run({
      manifests: { 'team/rule.yaml': METRIC_MANIFEST },
      tests: {
        'team/rule.test.yaml':
          'automation: rule\ntests: [{ name: n, given: { history: ../shared/./a.jsonl } }]\n',
      },
      fixtures: { 'shared/a.jsonl': '{"_step":1,"m":3}\n' },
    });
    expect([report.ok, report.diagnostics]).toEqual([true, []]);
  });

  it('explains every reason in one clause', async () => {
    const explain = async (manifest: string, body: string) =>
      (await runCase(manifest, body)).explanation;
    const given = (series: string) => `given: { series: { m: "${series}" } }`;
    const mean = metricManifest('aggregate: mean, window: 5, threshold: { gte: 2.5 }');
    expect(await explain(mean, given('1 1'))).toBe('2 values, an evaluation needs 5');
    expect(await explain(metricManifest('threshold: { lt: 1 }'), given('3 2 4'))).toBe(
      'lowest value 2 at step 1, needs < 1',
    );
    expect(await explain(metricManifest('threshold: { eq: 1 }'), given('3 2 4'))).toBe(
      'nearest value 2 at step 1, needs == 1',
    );
    expect(await explain(metricManifest('change: { by: 5 }'), given('3 2 4'))).toBe(
      'largest change 2 at step 2, needs change of at least 5',
    );
    expect(
      await explain(metricManifest('change: { by: 50%, direction: increase }'), given('3 2 4')),
    ).toBe('step 2, change 100%, increase of at least 50%');
    expect(await explain(metricManifest('change: { by: 50% }'), given('0 2'))).toBe(
      'no change has a value: it is relative to 0',
    );
    expect(await explain(metricManifest('zscore: { window: 3 }'), given('2 2 2'))).toBe(
      'no z-score has a value: all values of each window are equal',
    );
    expect(await explain(mean, 'given: { series: { mm: "1" } }')).toBe(
      'no row has m, nearest is mm',
    );
    expect(await explain(METRIC_MANIFEST, 'given: { states: [failed] }')).toBe(
      'event runState, automation listens to runMetric',
    );
    expect(await explain(`${METRIC_MANIFEST}enabled: false\n`, given('3'))).toBe(
      'the automation is disabled',
    );
    expect(await explain(METRIC_MANIFEST, given('2.5 3 1 3'))).toBe(
      'step 1, value 3 > 2.5, 1 more suppressed within 24 h (boundary: step 0 is within 1e-9)',
    );
    const alias = (filter: string) => eventManifest(`{ addArtifactAlias: { filter: ${filter} } }`);
    const event = (inner: string) =>
      `given: { event: { addArtifactAlias: { alias: latest }, ${inner} } }`;
    expect(await explain(alias('{ alias: { in: [a, b] } }'), event(''))).toBe(
      'alias "latest" is not one of ["a","b"]',
    );
    expect(await explain(alias('{ alias: { ne: latest } }'), event(''))).toBe(
      'alias "latest" is "latest"',
    );
    expect(await explain(alias('{ alias: { contains: x } }'), event(''))).toBe(
      'alias "latest" does not contain "x"',
    );
    expect(await explain(alias('{ tag: x }'), event(''))).toBe('there is no tag');
    expect(await explain(alias('{ not: { alias: latest } }'), event(''))).toBe(
      'the filter excludes it',
    );
    expect(await explain(alias('{ alias: latest }'), event('project: q'))).toBe(
      'outside project acme/p',
    );
    expect(await explain(alias('{ alias: latest }'), event(''))).toBe('alias "latest" is "latest"');
    expect(await explain(alias('{}'), event(''))).toBe('event addArtifactAlias');
    expect(await explain(alias('{ mongo: { alias: { $odd: 1 } } }'), event(''))).toBe(
      'it is unknown how W&B evaluates $odd 1',
    );
    const state = eventManifest('{ runState: { states: [failed, finished] } }');
    expect(await explain(state, 'given: { states: [running, crashed] }')).toBe(
      'the run is reported crashed',
    );
    expect(await explain(state, 'given: { states: [running] }')).toBe(
      'no reported state is failed or finished',
    );
    expect(await explain(state, 'given: { states: [killed] }')).toBe(
      'none of the states is ever reported',
    );
  });

  it('gives a value as many digits as distinguish it from its limit', async () => {
    const explain = async (condition: string, values: string) =>
      (await runCase(metricManifest(condition), `given: { series: { m: [${values}] } }`))
        .explanation;
    expect(await explain('threshold: { gt: 2.5 }', '2.500001')).toBe(
      'step 0, value 2.500001 > 2.5',
    );
    expect(await explain('threshold: { gt: 2.5 }', '2.4999')).toBe(
      'highest value 2.4999 at step 0, needs > 2.5',
    );
    expect(await explain('threshold: { gt: 0.123456 }', '0.2')).toBe(
      'step 0, value 0.2 > 0.123456',
    );
    expect(await explain('change: { by: 33.333%, direction: decrease }', '3, 2')).toBe(
      'step 1, change -33.3333%, decrease of at least 33.333%',
    );
    expect(
      await explain('aggregate: sum, window: 3, threshold: { gt: 0.7 }', '0.1, 0.2, 0.40001'),
    ).toBe('step 2, sum 0.70001 > 0.7');
    expect(await explain('threshold: { gte: 2.5 }', '2.5')).toContain('value 2.5 >= 2.5');
    expect(await explain('threshold: { gt: 2.5 }', 'inf')).toBe(
      'passes only if W&B counts NaN and infinities as values (A8)',
    );
  });

  it('counts variables that W&B does not document', async () => {
    const then =
      '{ sendWebhook: { integration: ci, payload: { a: "${alias} ${ALIAS_SECRET} ${artifact_metadata.x}", b: "${nonsense}" } } }';
    const result = await runCase(
      eventManifest('{ addArtifactAlias: {} }', then),
      'given: { event: { addArtifactAlias: { alias: x } } }, expect: { payload: { b: "" } }',
    );
    expect(result).toMatchObject({
      status: 'passed',
      explanation: '1 payload field matched, 1 variable left unresolved: ${nonsense}',
    });
  });
});
