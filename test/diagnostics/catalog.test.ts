/**
 * The catalog of checks, row by row: the diagnostics that cover a row and the tests that make them, or the reason why
 * there is none. `test/golden/coverage.test.ts` holds that every diagnostic has a golden run; decisions 35 and 63 have
 * the tables for readers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';
import { EVIDENCE_CODES } from '../../src/diagnostics/codes-history.ts';

/** Codes, or why there are none. */
type Row = readonly [row: string, covered: readonly string[] | string];

/** Every row of the planned catalog, whatever it needs. A row that is added here must be covered below. */
const CATALOG: readonly string[] = `
  yaml/parse name/missing name/duplicate name/too-long name/pattern owner/missing description/missing
  comment/invalid comment/unused comment/expired event/legacy event/unsupported event/not-roundtrip
  scope/event-mismatch scope/app-hidden scope/missing scope/idle state/never-reported state/crashed-alias
  metric/never-logged metric/stopped metric/partial metric/not-numeric metric/window-default
  metric/window-too-long metric/threshold-out-of-range metric/impossible-bound metric/always-true
  metric/true-at-start metric/zscore-unreachable metric/zscore-flat metric/relative-drop-impossible
  metric/nan-seen metric/system-cadence filter/never filter/always filter/unknown-operator filter/name-is-id
  filter/no-run-matches filter/value-unseen regex/invalid regex/unanchored regex/literal regex/anything
  regex/redos alias/matches-automatic alias/never-matched tag/never-matched integration/missing
  integration/wrong-entity integration/not-https integration/unreachable notify/empty
  notify/severity-default payload/not-object payload/unknown-variable payload/blank-variable
  payload/run-anonymous payload/nested-metadata payload/secret-limit payload/secret-literal
  payload/dispatch-shape payload/event-type-name set/duplicate set/subsumed set/fan-out
  set/orphaned-reference set/disabled-forever set/never-executed test/none test/one-sided test/orphan
  test/vacuous test/assumption backtest/noisy backtest/no-data backtest/change
`
  .trim()
  .split(/\s+/);

const ROWS: readonly Row[] = [
  [
    'yaml/parse',
    ['yaml/syntax', 'yaml/duplicate-key', 'schema/wrong-type', 'schema/unknown-field'],
  ],
  ['name/missing', 'the key is the default'],
  ['name/duplicate', ['manifest/duplicate-name', 'name/look-alike']],
  ['name/too-long', ['manifest/too-long', 'integration/impossible-name']],
  ['name/pattern', ['name/pattern']],
  ['owner/missing', ['schema/missing-field']],
  ['description/missing', ['description/missing']],
  ['comment/invalid', ['comment/invalid']],
  ['comment/unused', ['comment/unused']],
  ['comment/expired', ['comment/expired']],
  ['event/legacy', ['schema/unknown-field']],
  ['event/not-roundtrip', ['event/equality']],
  ['scope/event-mismatch', ['event/scope']],
  ['scope/app-hidden', ['event/run-scope']],
  ['state/never-reported', ['event/killed']],
  ['state/crashed-alias', ['event/crashed']],
  ['metric/window-default', 'a window is written together with its aggregate, there is no default'],
  ['metric/impossible-bound', ['metric/impossible-bound']],
  ['metric/zscore-unreachable', ['metric/zscore-unreachable']],
  ['metric/relative-drop-impossible', ['metric/relative-drop-impossible']],
  ['metric/system-cadence', ['metric/system-cadence']],
  ['filter/never', ['filter/never']],
  ['filter/always', ['filter/always']],
  ['filter/unknown-operator', ['filter/unknown-operator']],
  ['filter/name-is-id', ['filter/name-is-id']],
  ['regex/invalid', ['regex/invalid']],
  ['regex/unanchored', ['regex/unanchored']],
  ['regex/literal', ['regex/literal']],
  ['regex/anything', ['regex/anything']],
  ['regex/redos', 'RE2 takes linear time'],
  ['alias/matches-automatic', ['alias/matches-automatic']],
  ['notify/empty', ['notify/empty']],
  ['notify/severity-default', 'true of most sound manifests'],
  ['payload/not-object', ['payload/not-object', 'payload/not-json']],
  ['payload/unknown-variable', ['payload/unknown-variable']],
  ['payload/blank-variable', ['payload/blank-variable']],
  ['payload/run-anonymous', '`${run_name}` names the run'],
  ['payload/nested-metadata', ['payload/nested-metadata']],
  ['payload/secret-limit', ['payload/secret-limit']],
  ['payload/secret-literal', ['manifest/secret']],
  ['payload/dispatch-shape', ['payload/dispatch-shape']],
  ['payload/event-type-name', 'true of every payload with `${event_type}`'],
  ['set/duplicate', ['set/duplicate']],
  ['set/subsumed', ['set/subsumed']],
  ['set/fan-out', ['set/fan-out']],
  ['set/orphaned-reference', ['integration/unknown-alias']],
  ['set/disabled-forever', ['set/disabled-forever']],
  ['test/none', ['test/none']],
  ['test/one-sided', '`both outcomes` in the coverage of `wac test`'],
  ['test/orphan', ['test/unknown-automation']],
  ['test/vacuous', 'statuses of a case'],
  ['test/assumption', 'statuses of a case'],
];

const DECISION = readFileSync('docs/decisions/0035-equal-diagnostics-are-one.md', 'utf8').replace(
  '`comment/…`',
  '`comment/invalid`, `comment/unused`, `comment/expired`',
);

/** The line of the decision's table that has a row. */
function lineOf(row: string): string {
  return DECISION.split('\n').find((line) => line.split('|')[1]?.includes(`\`${row}\``)) ?? '';
}

describe('the catalog of offline checks', () => {
  it.each(ROWS)('%s is covered, or the decision says why not', (row, covered) => {
    const line = lineOf(row);
    expect(line).not.toBe('');
    if (typeof covered === 'string') {
      expect(line).toContain(covered);
      return;
    }
    for (const code of covered) {
      expect(Object.keys(DIAGNOSTIC_CODES)).toContain(code);
    }
  });

  it('has no other row in the decision', () => {
    const rows = [...DECISION.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, row = '']) => row),
    );
    expect(rows.toSorted()).toEqual(ROWS.map(([row]) => row).toSorted());
  });
});

/** Rows that need the server or runs, with the diagnostics that cover them. */
const EVIDENCE_ROWS: readonly (readonly [row: string, codes: readonly string[]])[] = [
  [
    'event/unsupported',
    ['resolve/unsupported-feature', 'resolve/unsupported-scope', 'resolve/self-managed-event'],
  ],
  ['scope/missing', ['resolve/not-found']],
  ['scope/idle', ['scope/idle']],
  ['metric/never-logged', ['metric/never-logged']],
  ['metric/stopped', ['metric/stopped']],
  ['metric/partial', ['metric/partial']],
  ['metric/not-numeric', ['metric/not-numeric']],
  ['metric/window-too-long', ['metric/window-too-long']],
  ['metric/threshold-out-of-range', ['metric/threshold-out-of-range']],
  ['metric/always-true', ['metric/always-true']],
  ['metric/true-at-start', ['metric/true-at-start']],
  ['metric/zscore-flat', ['metric/zscore-flat']],
  ['metric/relative-drop-impossible', ['metric/relative-drop-impossible']],
  ['metric/nan-seen', ['metric/nan-seen']],
  ['filter/no-run-matches', ['filter/no-run-matches']],
  ['filter/value-unseen', ['filter/value-unseen']],
  ['alias/never-matched', ['alias/never-matched']],
  ['tag/never-matched', ['tag/never-matched']],
  ['integration/missing', ['resolve/integration-not-found']],
  ['integration/wrong-entity', ['integration/other-team']],
  ['integration/not-https', ['integration/not-https']],
  ['integration/unreachable', ['integration/unreachable']],
  ['set/never-executed', ['set/never-executed']],
  ['backtest/noisy', ['backtest/noisy']],
  ['backtest/no-data', ['backtest/no-data']],
];

/** Rows with evidence that are no diagnostic, with what the page says in its place. */
const ELSEWHERE: readonly (readonly [row: string, reason: string])[] = [
  ['backtest/change', 'is the result of a comparison and no problem'],
];

describe('the whole catalog', () => {
  const page = readFileSync('docs/lint.md', 'utf8');
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|txt)$/.test(path) && !path.endsWith('catalog.test.ts'))
    .map((path) => readFileSync(join('test', path), 'utf8'))
    .join('\n');
  const built = [...ROWS, ...EVIDENCE_ROWS].filter(
    (each): each is readonly [string, readonly string[]] => typeof each[1] !== 'string',
  );
  const notBuilt = [...ROWS, ...ELSEWHERE].filter(
    (each): each is readonly [string, string] => typeof each[1] === 'string',
  );

  it('has each row once: with diagnostics, or with a reason', () => {
    // A row may be checked offline and with evidence.
    const covered = new Set([...built, ...notBuilt].map(([row]) => row));
    expect([...covered].toSorted()).toEqual(CATALOG.toSorted());
  });

  it.each(built)('%s has tests that make its diagnostics', (_, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !tests.includes(code))).toEqual([]);
  });

  it.each(notBuilt)('%s has its reason on the page about lints', (row, reason) => {
    const line = page.split('\n').find((each) => each.startsWith(`| \`${row}\` |`)) ?? '';
    expect(line).toContain(reason);
  });
});

describe('the catalog of checks with evidence', () => {
  const decision = readFileSync('docs/decisions/0063-live-lints-quote-evidence.md', 'utf8');
  const page = readFileSync('docs/lint.md', 'utf8');
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/diagnostics\/codes/.test(path))
    .map((path) => readFileSync(join('src', path), 'utf8'))
    .join('\n');

  it.each(EVIDENCE_ROWS)('%s is reported by the code, and documented', (row, codes) => {
    expect(decision).toContain(`\`${row}\``);
    for (const code of codes) {
      expect(Object.keys(DIAGNOSTIC_CODES)).toContain(code);
      expect(sources).toContain(`'${code}'`);
    }
  });

  it.each(Object.keys(EVIDENCE_CODES))('%s is on the page, and some check reports it', (code) => {
    expect(page).toContain(`\`${code}\``);
    expect(sources).toContain(`code: '${code}'`);
  });

  it('has no other row in the decision', () => {
    const rows = [...decision.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, row = '']) => row),
    );
    expect(rows.toSorted()).toEqual(EVIDENCE_ROWS.map(([row]) => row).toSorted());
  });
});
