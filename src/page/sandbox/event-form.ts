/** The forms of events: one for each kind, made of the fields that the sandbox declares. */
import type { EventField, EventForm } from '../../model/sandbox/event-form.ts';
import { type Html, html } from '../html/html.ts';

/** The forms, of which the script shows the one of the chosen kind. */
export function eventForms(forms: readonly EventForm[]): Html {
  return html`<p><label for="kind">Kind</label> <select id="kind">${forms.map(({ kind }) => html`<option>${kind}</option>`)}</select></p>
${forms.map(eventForm)}
<p id="posted" role="status"></p>`;
}

/** Lists of names that fill in for fields; the script fills them. */
export const NAME_LISTS: Readonly<Record<string, string>> = {
  entity: 'names-entities',
  project: 'names-projects',
  run: 'names-runs',
  collection: 'names-collections',
};

function eventForm({ kind, occurrence, fields }: EventForm): Html {
  return html`<form data-kind="${kind}" hidden novalidate aria-label="${kind}"><p>${withCode(occurrence)}</p>
${fields.filter(({ isRequired }) => isRequired).map((field) => fieldPart(kind, field))}
<details id="more-${kind}"><summary>Optional fields</summary>${fields.filter(({ isRequired }) => !isRequired).map((field) => fieldPart(kind, field))}</details>
<p class="problem bad" role="alert" id="problem-${kind}"></p>
<p><button type="submit">Post event</button></p></form>
`;
}

const HINTS: Readonly<Record<EventField['holds'], string>> = {
  text: '',
  choice: '',
  list: ' Separate items with commas.',
  mapping: ' One name=value on each line, or JSON.',
  values: ' One metric=value on each line for a single row, or the list as JSON.',
};

function fieldPart(kind: string, field: EventField): Html {
  const { name, meaning, isRequired, holds } = field;
  const id = `${kind}-${name}`;
  return html`<div class="field"><label for="${id}"><code>${name}</code>${isRequired ? html` <span class="dim">required</span>` : undefined}</label>${inputOf(field, id)}<p class="dim" id="${id}-hint">${withCode(meaning + HINTS[holds])}</p></div>
`;
}

function inputOf(
  { name, isRequired, holds, choices = [], example = '' }: EventField,
  id: string,
): Html {
  const required = isRequired ? html` aria-required="true"` : undefined;
  const common = html`id="${id}" name="${name}" aria-describedby="${id}-hint"${required}`;
  if (holds === 'choice')
    return html`<select ${common}><option value="">choose</option>${choices.map((choice) => html`<option>${choice}</option>`)}</select>`;
  if (holds === 'mapping' || holds === 'values')
    return html`<textarea ${common} rows="3" placeholder="${example}"></textarea>`;
  const list = NAME_LISTS[name];
  return html`<input ${common} autocomplete="off" placeholder="${example}"${list === undefined ? undefined : html` list="${list}"`}>`;
}

/** Names in backticks as code. */
function withCode(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
