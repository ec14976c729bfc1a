/** A recorded run as a fixture and a rule test: nothing of the run but the metric and what the filter reads. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { RecordedRun } from '../../simulate/backtest/recorded-run.ts';
import { evaluateFilter } from '../../simulate/filter/evaluate-filter.ts';
import type { RunDocument } from '../../simulate/filter/run-document.ts';
import { runFieldWord } from '../../simulate/filter/run-document.ts';
import { NUMBER, type RunTable, TEXT } from '../../simulate/metric/run-table.ts';
import { evaluateSeries } from '../../simulate/scan/evaluate-series.ts';
import type { BacktestRule } from './run-backtest.ts';

/** The rows that log the metric, as JSON Lines with `_step` and, where they were logged, the times. */
export function renderFixture(table: RunTable, metric: string): string {
  const { steps, times, values, kinds } = table.series(metric, 'as-logged');
  const lines: string[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (kinds[row] !== NUMBER && kinds[row] !== TEXT) continue;
    const value = values[row] ?? Number.NaN;
    const logged = kinds[row] === TEXT ? 'text' : Number.isFinite(value) ? value : String(value);
    const record: JsonObject = {
      _step: steps[row] ?? 0,
      ...present({ _timestamp: table.hasClock ? (times[row] ?? 0) / 1000 : undefined }),
      [metric]: logged,
    };
    lines.push(JSON.stringify(record));
  }
  return `${lines.join('\n')}\n`;
}

/** The rule test: expects what the rule does today. */
export function renderCase(
  { info, variants }: BacktestRule,
  run: RecordedRun,
  fixture: string,
): string {
  const [automation] = variants;
  const { name = run.identity } = run.document;
  const verdict =
    automation === undefined || run.table === undefined
      ? undefined
      : evaluateSeries({ ...automation, enabled: true }, run.document, run.table);
  const [first] = verdict?.triggers ?? [];
  const expect = !info.isEnabled
    ? '{ fires: false, because: disabled }'
    : first === undefined
      ? `{ fires: false, because: ${verdict?.reason ?? 'metric-absent'} }`
      : `{ fires: ${verdict?.fires ?? 1}, at: { step: ${first.step} }, suppressed: ${verdict?.suppressed.length ?? 0} }`;
  return [
    '# The result of the rule on a recorded run. Change the expectation to what the rule should do.',
    `automation: ${info.key}`,
    'tests:',
    `  - name: ${JSON.stringify(`${name} as it was recorded`)}`,
    '    given:',
    `      run: ${JSON.stringify(givenRun(automation, run.document))}`,
    `      history: ${JSON.stringify(fixture)}`,
    `    expect: ${expect}`,
    '',
  ].join('\n');
}

/** The name, and the fields that the filter reads. */
function givenRun(
  automation: BacktestRule['variants'][number] | undefined,
  run: RunDocument,
): JsonObject {
  const event = automation?.event;
  const leaves = event?.kind === 'runMetric' ? evaluateFilter(event.runs, {}).leaves : [];
  const fields = leaves.map(({ field }) => runFieldWord(field).split('.'));
  const words = new Set(['name', ...fields.map(([word = '']) => word)]);
  const entries = Object.entries(run).filter(([word]) => words.has(word));
  return Object.fromEntries(
    entries.map(([word, value]: [string, JsonValue]) => {
      const keys = new Set(fields.filter(([first]) => first === word).map(([, key = '']) => key));
      return [word, isJsonObject(value) ? pick(value, keys) : value];
    }),
  );
}

function pick(object: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.has(key)));
}
