/** What happened in a sandbox: posted events, executions, messages and webhooks. */
import type {
  PageEvent,
  PageExecution,
  PageMessage,
  PageOutcome,
  PageState,
  PageWebhook,
} from '../../model/sandbox/page-state.ts';
import { type Html, html } from '../html/html.ts';
import { outcomeText } from './outcome-words.ts';
import { linesOf, pairList, shownOf, timeText } from './parts.ts';
import { slackText } from './slack-text.ts';

/** What each automation made of an event: those that fired first. */
export function outcomeList(outcomes: readonly PageOutcome[]): Html {
  if (outcomes.length === 0)
    return html`<p class="dim">No automation listens to such an event in this scope.</p>`;
  const isFired = ({ outcome }: PageOutcome): boolean => outcome === 'fired';
  const sorted = [...outcomes.filter(isFired), ...outcomes.filter((each) => !isFired(each))];
  return html`<ul>${sorted.map(({ automation, outcome, emptyVariables = [] }) => {
    const empty = emptyVariables.map((name) => `\${${name}}`).join(', ');
    return html`<li class="${outcome === 'fired' ? 'good' : 'dim'}"><strong>${automation}</strong>: ${outcomeText(outcome)}${outcome === 'fired' ? undefined : html` <code>${outcome}</code>`}${empty === '' ? undefined : html` <span class="warn">Rendered empty: ${empty}</span>`}</li>`;
  })}</ul>`;
}

/** Events that were posted since the sandbox started. */
export function eventsSection({ events }: PageState): Html {
  return html`<p class="dim">${shownOf(events, 'event')} since the sandbox started</p>
${events.items.map(eventItem)}`;
}

function eventItem({ number, time, kind, project, subject, outcomes }: PageEvent): Html {
  const fired = outcomes.filter(({ outcome }) => outcome === 'fired').length;
  return html`<details id="event-${number}"><summary><code>${kind}</code> ${subject} in ${project} <span class="${fired > 0 ? 'good' : 'dim'}">${fired} of ${outcomes.length} fired</span> ${timeText(time)}</summary>${outcomeList(outcomes)}</details>
`;
}

const STATE_TONES: Readonly<Record<PageExecution['state'], string>> = {
  PENDING: 'dim',
  FINISHED: 'good',
  FAILED: 'bad',
  SKIPPED: 'warn',
};

/** Executions of actions. */
export function executionsSection({ executions }: PageState): Html {
  return html`<p class="dim">${shownOf(executions, 'execution')}</p>
${executions.items.map(executionItem)}`;
}

function executionItem(execution: PageExecution): Html {
  const { number, time, automation, state, event, action } = execution;
  return html`<details id="execution-${number}"><summary><strong>${automation}</strong> <span class="${STATE_TONES[state]}">${state.toLowerCase()}</span> <code>${event}</code> ${'→'} <code>${action}</code> ${timeText(time)}</summary>
<h4>Event</h4>${pairList(execution.eventDetails)}
<h4>Action</h4>${pairList(execution.actionDetails) ?? html`<p class="dim">no details</p>`}
<h4>Result</h4>${pairList(execution.result) ?? html`<p class="dim">${state === 'PENDING' ? 'not yet known' : 'no error'}</p>`}</details>
`;
}

/** Slack messages as Slack shows them, and prompts to ARIA. */
export function outboxSection({ outbox }: PageState): Html {
  return html`<p class="dim">${shownOf(outbox, 'message')}; the sandbox sends none of them</p>
${outbox.items.map(messageItem)}`;
}

const SEVERITIES: Readonly<Record<string, string>> = {
  INFO: 'info',
  WARN: 'warning',
  ERROR: 'error',
};

function messageItem(message: PageMessage): Html {
  if (message.kind === 'aria') {
    return html`<article class="message"><p class="dim">Prompt to ARIA as <strong>${message.user}</strong> ${timeText(message.time)}, by ${message.automation}</p><p class="pre">${linesOf(message.prompt)}</p></article>
`;
  }
  const { channel, workspace, severity, title, text, automation, time } = message;
  const name = `${channel.startsWith('#') ? '' : '#'}${channel}`;
  return html`<article class="message"><p class="dim"><strong>${name}</strong> in ${workspace}</p>
<div class="slack ${SEVERITIES[severity] ?? 'info'}"><p><strong>W&amp;B</strong> <span class="app">APP</span> ${timeText(time)}</p><p><strong>${title === '' ? html`<span class="dim">no title</span>` : slackText(title)}</strong> <span class="severity">${severity}</span></p><p class="pre">${slackText(text)}</p></div>
<p class="dim">by ${automation}</p></article>
`;
}

/** Webhooks that the sandbox's own inboxes received. */
export function inboxSection({ inbox }: PageState): Html {
  return html`<p class="dim">${shownOf(inbox, 'webhook')}; values of secrets are hidden</p>
${inbox.items.map(webhookItem)}`;
}

function webhookItem({ number, time, requestLine, headers, body }: PageWebhook): Html {
  const signature = headers.find(([name]) => name === 'x-wandb-signature')?.[1];
  return html`<details id="webhook-${number}"><summary><code>${requestLine}</code> ${timeText(time)}</summary>
<p>Signature: ${signature === undefined ? html`<span class="dim">none; the webhook has no secret</span>` : html`<code>${signature}</code>`}</p>
<h4>Headers</h4>${pairList(headers)}
<h4>Body</h4><pre tabindex="0" aria-label="Body of webhook ${number}">${linesOf(prettyJson(body))}</pre></details>
`;
}

/** JSON with line breaks; anything else as it is. */
function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
