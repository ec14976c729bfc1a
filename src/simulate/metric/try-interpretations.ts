/** The interpretations of open questions that could change what an automation does on some rows. */
import { present } from '../../lib/present.ts';
import { ASSUMPTIONS, type AssumptionId } from '../assumptions.ts';
import { evaluateTable } from './evaluate-table.ts';
import type { RunTable } from './run-table.ts';
import { type SeriesRule, valuesNeeded, windowOf } from './series-rule.ts';
import type { Alternative } from './series-verdict.ts';

/**
 * Evaluates the rows under each other interpretation of the assumptions that matter for them.
 *
 * An interpretation that was chosen on the record is not doubted.
 */
export function tryInterpretations(rule: SeriesRule, table: RunTable): readonly Alternative[] {
  return relevantInterpretations(rule, table)
    .filter((assumption) => rule.assumptions[assumption] === undefined)
    .flatMap((assumption) =>
      ASSUMPTIONS[assumption].probed
        .filter((name) => name !== 'across_runs' || rule.baseline !== undefined)
        .map((interpretation) => tryOne(rule, table, assumption, interpretation)),
    );
}

/** Evaluates the rows with one assumption at another interpretation. */
export function tryOne(
  rule: SeriesRule,
  table: RunTable,
  assumption: AssumptionId,
  interpretation: string,
): Alternative {
  const other = { ...rule, assumptions: { ...rule.assumptions, [assumption]: interpretation } };
  const { fires, triggers } = evaluateTable(other, table);
  return { assumption, interpretation, fires, ...present({ firstStep: triggers[0]?.step }) };
}

/** The assumptions worth trying for this condition and these rows: trying another could change nothing. */
function relevantInterpretations(rule: SeriesRule, table: RunTable): readonly AssumptionId[] {
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
