/** The interpretations of open questions that could change what an automation does on some rows. */
import { present } from '../../lib/present.ts';
import {
  ASSUMPTIONS,
  type AssumptionId,
  type Assumptions,
  interpretationOf,
} from '../assumptions.ts';
import type { RunTable } from '../metric/run-table.ts';
import { type SeriesRule, valuesNeeded, windowOf } from '../metric/series-rule.ts';
import type { Alternative } from '../metric/series-verdict.ts';
import { countCrossings } from './count-crossings.ts';
import { onlyTurns } from './scan-change.ts';
import { scanColumn, scanEarly } from './scan-column.ts';
import { type ValueColumn, valueColumn } from './value-column.ts';
import type { ValueScan } from './value-scan.ts';

/** A rule on one run, scanned under the interpretations in force. */
export interface ScannedRule {
  readonly rule: SeriesRule;
  readonly table: RunTable;
  readonly column: ValueColumn;
  readonly values: ValueScan;
}

/**
 * Scans the rows under each other interpretation of the assumptions that matter for them.
 *
 * An interpretation that was chosen on the record is not doubted.
 */
export function tryInterpretations(scanned: ScannedRule): readonly Alternative[] {
  const { rule, table } = scanned;
  return relevantAssumptions(rule, table)
    .filter((assumption) => rule.assumptions[assumption] === undefined)
    .flatMap((assumption) =>
      ASSUMPTIONS[assumption].probed
        .filter((name) => name !== 'across_runs' || rule.baseline !== undefined)
        .map((interpretation) => ({
          assumption,
          interpretation,
          ...tryOne(scanned, assumption, interpretation),
        })),
    );
}

type Fires = Pick<Alternative, 'fires' | 'firstStep'>;

function tryOne(
  { rule, table, column, values }: ScannedRule,
  assumption: AssumptionId,
  interpretation: string,
): Fires {
  const { condition } = rule;
  const assumptions = { ...rule.assumptions, [assumption]: interpretation };
  const isEarly = interpretationOf(assumptions, 'A1') === 'evaluate_early';
  // Where the comparisons stay as they are, they are not made again.
  if (assumption === 'A2' && condition.kind === 'change' && !isEarly)
    return firesOf(onlyTurns(values.codes, condition), column, assumptions);
  switch (assumption) {
    case 'A1':
      return firesOf(scanEarly(values, rule, column.values), column, assumptions);
    case 'A7':
      return firesOf(values.codes, column, assumptions);
    default: {
      const other = valueColumn(table, condition.metric, assumptions);
      const options = { cache: other.cache, wantsAll: false };
      const { codes } = scanColumn({ ...rule, assumptions }, other.column.values, options);
      return firesOf(codes, other.column, assumptions);
    }
  }
}

function firesOf(codes: Uint8Array, column: ValueColumn, assumptions: Assumptions): Fires {
  const { fired } = countCrossings(codes, column.times, assumptions);
  const [first] = fired;
  const firstStep = first === undefined ? undefined : column.steps[first];
  return { fires: fired.length, ...present({ firstStep }) };
}

/** The assumptions worth trying for this condition and these rows: trying another could change nothing. */
function relevantAssumptions(rule: SeriesRule, table: RunTable): readonly AssumptionId[] {
  const { condition } = rule;
  const { valueRows, finiteRows } = table.series(condition.metric, 'by-step');
  const relevant: AssumptionId[] = [];
  if (valuesNeeded(rule) > 1) relevant.push('A1');
  if (condition.kind === 'change' && windowOf(condition) > 1) relevant.push('A2');
  if (condition.kind === 'zscore') relevant.push('A3');
  if (condition.kind === 'change' && condition.amountType === 'RELATIVE') relevant.push('A6');
  if (table.spansCooldown) relevant.push('A7');
  if (finiteRows.length < valueRows.length) relevant.push('A8');
  if (!table.isOrdered) relevant.push('A14');
  return relevant;
}
