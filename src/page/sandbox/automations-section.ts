/** The automations of a sandbox, with the owner and the key of each in its marker. */
import { countNoun } from '../../lib/count-noun.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { PageAutomation, PageState } from '../../model/sandbox/page-state.ts';
import { type Html, html } from '../html/html.ts';
import { scrollTable, timeText } from './parts.ts';

/** The table, with how many automations the filter selects. */
export function automationsSection({ automations, matching, filter }: PageState): Html {
  const { total, items } = automations;
  const counts = [
    filter === ''
      ? countNoun(total, 'automation')
      : `${matching} of ${countNoun(total, 'automation')}`,
    ...(items.length < matching ? [`the first ${items.length} are shown`] : []),
  ].join('; ');
  const columns = [
    'Automation',
    'Owner and key',
    'State',
    'Scope',
    'Event',
    'Action',
    'Last executed',
  ];
  return html`<p class="dim" role="status">${counts}</p>
${items.length === 0 ? undefined : scrollTable('Automations', columns, items.map(automationRow))}
${total === 0 ? html`<p>None yet. <code>wac apply --sandbox --yes</code> creates those of your manifests; stop this sandbox first, or set the two variables that it printed.</p>` : undefined}`;
}

function automationRow(automation: PageAutomation): Html {
  const { name, enabled, scope, event, condition, action, target, lastExecutedAt } = automation;
  return html`<tr><th scope="row">${name}</th><td>${ownerCell(automation)}</td><td class="${enabled ? 'good' : 'warn'}">${enabled ? 'enabled' : 'disabled'}</td><td>${scope}</td><td><code>${event}</code>${condition === '' ? undefined : html`<br><span class="dim">${condition}</span>`}</td><td><code>${action}</code>${target === undefined ? undefined : html`<br><span class="dim">${target}</span>`}</td><td>${lastExecutedAt === undefined ? html`<span class="dim">never</span>` : timeText(lastExecutedAt)}</td></tr>
`;
}

function ownerCell({ description }: PageAutomation): Html {
  const marker = parseMarker(description ?? '');
  switch (marker.kind) {
    case 'none':
      return html`<span class="dim">unmanaged</span>`;
    case 'unreadable':
      return html`<span class="bad">unreadable marker</span>${marker.claims.map(({ owner, key }) => html`<br>${owner} <code>${key}</code>`)}`;
    case 'marker':
      return html`${marker.marker.owner}<br><code>${marker.marker.key}</code>`;
  }
}
