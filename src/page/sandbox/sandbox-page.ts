/** The page of `wac sandbox`: a document without state, and the sections that its script puts into it. */
import type { EventForm } from '../../model/sandbox/event-form.ts';
import type {
  PageDocument,
  PageRenderer,
  PageSection,
  PageState,
} from '../../model/sandbox/page-state.ts';
import { SANDBOX_SCRIPT } from '../generated/sandbox-script.ts';
import { type Html, html } from '../html/html.ts';
import { renderPageWithPolicy } from '../html/render-page.ts';
import {
  eventsSection,
  executionsSection,
  inboxSection,
  outboxSection,
  outcomeList,
} from './activity-sections.ts';
import { automationsSection } from './automations-section.ts';
import { eventForms, NAME_LISTS } from './event-form.ts';
import { chartPart, runsSection } from './runs-section.ts';
import { SANDBOX_STYLE } from './sandbox-style.ts';

type VisibleSection = Exclude<PageSection, 'names'>;

const TITLES: Readonly<Record<VisibleSection, string>> = {
  automations: 'Automations',
  executions: 'Executions',
  events: 'Posted events',
  outbox: 'Outbox',
  inbox: 'Inbox',
  runs: 'Runs',
};

/** The order of the links at the top. */
const NAVIGATION: readonly (readonly [id: string, title: string])[] = [
  ['automations', TITLES.automations],
  ['post', 'Post an event'],
  ['events', TITLES.events],
  ['executions', TITLES.executions],
  ['outbox', TITLES.outbox],
  ['inbox', TITLES.inbox],
  ['runs', TITLES.runs],
];

/** Writes the page. */
export const SANDBOX_PAGE: PageRenderer = {
  document: renderDocument,
  sections: (state) => ({
    automations: automationsSection(state).text,
    executions: executionsSection(state).text,
    events: eventsSection(state).text,
    outbox: outboxSection(state).text,
    inbox: inboxSection(state).text,
    runs: runsSection(state).text,
    names: namesPart(state).text,
  }),
  chart: (chart) => chartPart(chart).text,
  outcomes: (outcomes) => outcomeList(outcomes).text,
};

function renderDocument(forms: readonly EventForm[]): PageDocument {
  const filter = html`<p class="controls"><label for="filter">Filter</label> <input id="filter" type="search" autocomplete="off" aria-describedby="filter-hint"> <span class="dim" id="filter-hint">words of a name, owner, key, scope, event, action or state</span></p>
`;
  return renderPageWithPolicy({
    title: 'W&B sandbox',
    style: SANDBOX_STYLE,
    script: SANDBOX_SCRIPT,
    connects: true,
    body: html`<header><h1>W&amp;B sandbox</h1>
<p id="status" role="status">Connecting</p>
<noscript><p class="bad">This page works with JavaScript only.</p></noscript>
<nav aria-label="Sections" id="sections" hidden>${NAVIGATION.map(([id, title]) => html`<a href="#${id}-title">${title}</a>`)}</nav></header>
${signInForm()}
<main id="content" hidden>
${section('automations', filter)}
<div class="columns"><section class="rule" aria-labelledby="post-title"><h2 id="post-title" tabindex="-1">Post an event</h2>
${eventForms(forms)}</section>
${section('events')}</div>
<div class="columns">${section('outbox')}
${section('inbox')}</div>
${section('executions')}
${section('runs', undefined, html`<div id="chart"></div>`)}
<div id="names" hidden></div>
</main>`,
  });
}

/** A section with its title, and the element that the script fills. */
function section(name: VisibleSection, before?: Html, after?: Html): Html {
  return html`<section class="rule" aria-labelledby="${name}-title"><h2 id="${name}-title" tabindex="-1">${TITLES[name]}</h2>
${before}<div id="${name}"></div>${after}</section>`;
}

/** For a browser that has no cookie of this start. The key goes into a request's body, and nowhere else. */
function signInForm(): Html {
  return html`<main id="sign-in" hidden><form class="rule" aria-labelledby="sign-in-title"><h2 id="sign-in-title">Sign in</h2>
<p>Open the address that <code>wac sandbox</code> printed. It works once. Or enter the API key that it printed:</p>
<p class="controls"><label for="api-key">API key</label> <input id="api-key" type="password" autocomplete="off" aria-describedby="sign-in-problem"> <button type="submit">Sign in</button></p>
<p class="problem bad" role="alert" id="sign-in-problem"></p></form></main>
`;
}

function namesPart({ names }: PageState): Html {
  return html`${Object.values(NAME_LISTS).map((id) => {
    const list = names[LISTS[id] ?? 'entities'];
    return html`<datalist id="${id}">${list.map((name) => html`<option value="${name}"></option>`)}</datalist>`;
  })}`;
}

const LISTS: Readonly<Record<string, keyof PageState['names']>> = {
  'names-entities': 'entities',
  'names-projects': 'projects',
  'names-runs': 'runs',
  'names-collections': 'collections',
};
