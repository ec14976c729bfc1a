/** What can be said about an event of the command line before it is posted: its kind and its fields. */
import { Failure } from '../../../diagnostics/failure.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import type { EventForm } from '../../../model/sandbox/event-form.ts';

/**
 * The form of a kind of event.
 *
 * @throws Failure `usage` for a word that is no kind of event, with the kind that was meant.
 */
export async function eventFormOf(kind: string): Promise<EventForm> {
  const { EVENT_FORMS } = await import('../../../sandbox/runtime/event-forms.ts');
  const form = EVENT_FORMS.find((each) => each.kind === kind);
  if (form !== undefined) return form;
  const kinds = EVENT_FORMS.map((each) => each.kind);
  throw new Failure(`There is no event "${kind}"`, {
    code: 'usage',
    hint: suggestHint(kind, kinds) ?? `There are ${kinds.join(', ')}`,
  });
}

/**
 * Compares the fields of an event with those of its kind.
 *
 * @throws Failure `usage` for a field that the kind does not have, and for one that is missing.
 */
export function checkEventFields(
  { kind, fields }: EventForm,
  event: Readonly<Record<string, unknown>>,
): void {
  const given = Object.keys(event).filter((name) => name !== 'kind');
  const takesMetrics = fields.some(({ holds }) => holds === 'values');
  const known = [...fields.map(({ name }) => name), ...(takesMetrics ? ['values'] : [])];
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const metric = takesMetrics ? `A metric is written values.${unknown}=NUMBER. ` : '';
    throw new Failure(`"${unknown}" is not a field of ${kind}`, {
      code: 'usage',
      hint: suggestHint(unknown, known) ?? `${metric}The fields are ${known.join(', ')}`,
    });
  }
  const missing = fields.find(
    ({ name, isRequired, holds }) =>
      isRequired && !given.includes(name) && !(holds === 'values' && given.includes('values')),
  );
  if (missing === undefined) return;
  const { name, holds, choices, example } = missing;
  if (holds === 'values') {
    throw new Failure(`${kind} needs a metric`, {
      code: 'usage',
      hint: 'Add values.NAME=NUMBER, for example values.val/accuracy=0.91',
    });
  }
  throw new Failure(`${kind} needs ${name}`, {
    code: 'usage',
    hint: `Add ${name}=${example ?? choices?.[0] ?? name.toUpperCase()}`,
  });
}
