/** Fields that an event does not have, and numbers that are compared as text. */
import { isJsonList } from '../../../lib/json.ts';
import { ARTIFACT_EVENTS, isRunEvent } from '../../../model/kinds/event-kinds.ts';
import type { LintContext } from '../lint-context.ts';
import type { FilterLeaf } from './filter-leaves.ts';

/** The event that has the field, for each event about the other one. */
const EVENT_OF = { alias: 'addArtifactAlias', tag: 'addArtifactTag' } as const;

/** Reports a condition on tags in a filter of an alias event, and one on aliases in a filter of a tag event. */
export function checkOtherEvent(
  { field, pointer }: FilterLeaf,
  { declaration: { event }, report }: LintContext,
): void {
  if (isRunEvent(event) || (field !== 'alias' && field !== 'tag')) return;
  const { value } = ARTIFACT_EVENTS[event.kind];
  if (value === undefined || value === field) return;
  report({
    code: 'filter/other-event',
    severity: 'warning',
    pointer,
    message: `${event.kind} is about ${value === 'alias' ? 'an alias' : 'a tag'}, and has no "${field}" to compare: the condition never holds`,
    hint: `Use ${EVENT_OF[field]} for a condition on "${field}", or compare "${value}" here.`,
  });
}

const ORDERED: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte']);

/** Values of a run that are numbers most of the time; a summary holds nothing else that is worth a comparison. */
const VALUE_FIELD = /^(config|summary|summary_metrics)\./;

/** Reports a number in quotes that a configuration or summary value is compared with. */
export function checkNumberAsText(
  { field, operator, operand, pointer }: FilterLeaf,
  { report }: LintContext,
): void {
  const kind = VALUE_FIELD.exec(field)?.[1];
  if (kind === undefined) return;
  const values = isJsonList(operand) ? operand : [operand];
  const text = values.find((value) => isNumberText(value));
  if (text === undefined) return;
  const isOrdered = ORDERED.has(operator);
  if (!isOrdered && !['eq', 'ne', 'in', 'nin'].includes(operator)) return;
  report({
    code: 'filter/number-as-text',
    // A configuration value may be a string of digits; a summary value that is compared hardly ever.
    severity: isOrdered || kind !== 'config' ? 'warning' : 'info',
    pointer,
    message: isOrdered
      ? `"${field}" is compared with the string "${String(text)}": a number is neither above nor below a string`
      : `"${field}" is compared with the string "${String(text)}", which is not equal to the number`,
    hint: `Remove the quotes if runs have a number there: ${String(text)}.`,
  });
}

function isNumberText(value: unknown): boolean {
  return typeof value === 'string' && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(value);
}
