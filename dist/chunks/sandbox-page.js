const require_rule_view = require("./rule-view.js");
const require_common = require("./common.js");
const require_marker = require("./marker.js");
// src/page/generated/sandbox-script.ts
const SANDBOX_SCRIPT = "(function(){let e,t=``,n,r=!1,i;async function a(){f();let e=new URLSearchParams(location.hash.slice(1)).get(`code`);e!==null&&(history.replaceState(null,``,location.pathname),await v(`/page/session`,{code:e})),document.addEventListener(`visibilitychange`,()=>{document.hidden?n?.abort():o()}),await o()}async function o(){if(!r){for(r=!0;!document.hidden;){let e=await s();if(e===`signed-out`)break;let t=e===`failed`?2e3:200;await new Promise(e=>setTimeout(e,t))}r=!1}}async function s(){n=new AbortController;let r=new URLSearchParams({filter:t});e!==void 0&&r.set(`after`,String(e));try{let t=await fetch(`/page/state?${r}`,{signal:n.signal});if(t.status===401)return u(`sign-in`),`signed-out`;if(!t.ok)throw Error(`HTTP ${t.status}`);let a=await t.json(),o=e!==a.revision;e=a.revision,u(`content`);for(let[e,t]of Object.entries(a.sections))c(e,t);return o&&i!==void 0&&await g(),`changed`}catch{return n.signal.aborted?`changed`:(e=void 0,d(`status`,`The sandbox does not respond. Trying again \u2026`),`failed`)}}function c(e,t){let n=y(e,HTMLElement);if(l.get(e)===t)return;l.set(e,t);let r=new Map([...n.querySelectorAll(`details`)].map(e=>[e.id,e.open])),i=n.querySelector(`.scroll`)?.scrollLeft??0,{activeElement:a}=document,o=a!==null&&n.contains(a)?a:null,s=o?.closest(`details`)?.id??``;n.innerHTML=t;for(let e of n.querySelectorAll(`details`))e.open=r.get(e.id)??e.open;if(n.querySelector(`.scroll`)?.scrollTo({left:i}),o===null)return;let c=o.id===``?n.querySelector(`#${CSS.escape(s)} summary`):document.getElementById(o.id);c instanceof HTMLElement&&c.focus({preventScroll:!0})}let l=new Map;function u(e){let t=e===`content`;y(`sign-in`,HTMLElement).hidden=t,y(`content`,HTMLElement).hidden=!t,y(`sections`,HTMLElement).hidden=!t,d(`status`,t?`Live: changes show at once.`:`Not signed in.`)}function d(e,t){let n=y(e,HTMLElement);n.textContent!==t&&(n.textContent=t)}function f(){let r=y(`kind`,HTMLSelectElement),i=[...document.querySelectorAll(`form[data-kind]`)],a=()=>{for(let e of i)e.hidden=e.dataset.kind!==r.value;y(`posted`,HTMLElement).replaceChildren()};r.addEventListener(`change`,a),a();for(let e of i)e.addEventListener(`submit`,t=>void m(t,e));y(`sign-in`,HTMLElement).addEventListener(`submit`,e=>void p(e));let o,s=y(`filter`,HTMLInputElement);s.addEventListener(`input`,()=>{clearTimeout(o),o=setTimeout(()=>{t=s.value,e=void 0,n?.abort()},150)}),document.addEventListener(`click`,({target:e})=>{let t=e instanceof Element?e.closest(`button`):null,n=t?.dataset.run;n===void 0?t?.id===`chart-close`&&_():g({run:n},!0)}),document.addEventListener(`change`,({target:e})=>{e instanceof HTMLSelectElement&&e.id===`chart-metric`&&g({run:e.dataset.run??``,metric:e.value})})}async function p(e){e.preventDefault();let t=y(`api-key`,HTMLInputElement),n=await v(`/page/session`,{apiKey:t.value});t.value=``,d(`sign-in-problem`,n?.ok===!0?``:`The sandbox does not accept this key.`),n?.ok===!0?await o():t.focus()}async function m(e,t){e.preventDefault();let n=t.dataset.kind??``,r={};for(let[e,n]of new FormData(t))typeof n==`string`&&(r[e]=n);let i=await v(`/page/events`,{kind:n,fields:r});i?.status===401&&u(`sign-in`);let a=i?.ok===!0?await i.json():{problem:`The event could not be posted.`};d(`problem-${n}`,a.problem??``);for(let e of Object.keys(r))h(`${n}-${e}`,e===a.field);y(`posted`,HTMLElement).innerHTML=a.html??``}function h(e,t){let n=document.getElementById(e);if(n===null)return;if(!t){n.removeAttribute(`aria-invalid`);return}n.setAttribute(`aria-invalid`,`true`);let r=n.closest(`details`);r!==null&&(r.open=!0),n.focus()}async function g(e=i,t=!1){if(e===void 0)return;i=e;let n=await fetch(`/page/chart?${new URLSearchParams({...e})}`).catch(()=>void 0);if(n?.ok!==!0)return;let r=await n.json();i===e&&(c(`chart`,r.html),t&&y(`chart`,HTMLElement).querySelector(`select`)?.focus())}function _(){let e=i?.run??``;i=void 0,c(`chart`,``),document.getElementById(`chart-of-${e}`)?.focus()}async function v(e,t){return await fetch(e,{method:`POST`,headers:{\"Content-Type\":`application/json`},body:JSON.stringify(t)}).catch(()=>void 0)}function y(e,t){let n=document.getElementById(e);if(n instanceof t)return n;throw Error(`The page has no ${e}`)}a()})();";
// src/page/sandbox/outcome-words.ts
const OUTCOMES = {
fired: "Fired.",
"rate-limited": "Skipped: it ran too often within a minute.",
held: "Silent: the condition was true before, and still is.",
"suppressed-24h": "Masked: it fired for this run within the last 24 hours.",
"condition-false": "Silent: the condition is false.",
"filter-false": "Silent: its filter does not match.",
"run-filtered": "Silent: its run filter does not match.",
"window-not-full": "Silent: too few values were logged to fill its window.",
"undefined-change": "Silent: the change is relative to 0, so it has no value.",
"zero-deviation": "Silent: all values of the window are equal, so there is no z-score.",
"unknown-operator": "Silent: its filter has an operator that the sandbox cannot evaluate.",
"metric-absent": "Silent: no row has its metric.",
"non-numeric": "Silent: its metric was not logged as a number.",
"event-mismatch": "Silent: it listens to another event.",
"scope-mismatch": "Silent: the event is outside its scope.",
"state-not-reported": "Silent: this state is not reported.",
disabled: "Silent: it is disabled."
};
function outcomeText(outcome) {
return isKnown(outcome) ? OUTCOMES[outcome] : outcome;
}
function isKnown(outcome) {
return Object.hasOwn(OUTCOMES, outcome);
}
// src/page/sandbox/parts.ts
function timeText(time) {
const text = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(time);
return require_rule_view.l`<time datetime="${time}">${text === null ? time : `${text[1]} ${text[2]} UTC`}</time>`;
}
function linesOf(text) {
const [first = "", ...rest] = text.replaceAll("\r\n", "\n").split("\n");
return require_rule_view.l`${first}${rest.map((line) => require_rule_view.l`
${line}`)}`;
}
function pairList(pairs) {
if (pairs.length === 0) return void 0;
return require_rule_view.l`<dl>${pairs.map(([name, value]) => require_rule_view.l`<dt class="code">${name}</dt><dd class="code pre">${linesOf(value)}</dd>`)}</dl>`;
}
function shownOf({ total, items }, noun) {
const all = require_common.Tt(total, noun);
return items.length < total ? `${all}, of which the newest ${items.length} are shown` : all;
}
function scrollTable(label, columns, rows) {
return require_rule_view.l`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${columns.map((column) => require_rule_view.l`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
// src/page/sandbox/slack-text.ts
const TOKENS = /`([^`\n]+)`|<(https?:\/\/[^\s|<>]+)(?:\|([^<>\n]+))?>|(?<![\w*])\*([^*\n]+)\*(?![\w*])|(?<![\w_])_([^_\n]+)_(?![\w_])|(?<![\w~])~([^~\n]+)~(?![\w~])/g;
function slackText(text) {
const parts = [];
let end = 0;
for (const match of text.matchAll(TOKENS)) {
const [token, code, address, label, bold, italic, crossed] = match;
parts.push(linesOf(text.slice(end, match.index)));
end = match.index + token.length;
if (code !== void 0) parts.push(require_rule_view.l`<code>${code}</code>`);
else if (address !== void 0) parts.push(require_rule_view.l`<u title="${address}">${label ?? address}</u>`);
else if (bold !== void 0) parts.push(require_rule_view.l`<strong>${bold}</strong>`);
else if (italic !== void 0) parts.push(require_rule_view.l`<em>${italic}</em>`);
else if (crossed !== void 0) parts.push(require_rule_view.l`<s>${crossed}</s>`);
}
parts.push(linesOf(text.slice(end)));
return require_rule_view.l`${parts}`;
}
// src/page/sandbox/activity-sections.ts
function outcomeList(outcomes) {
if (outcomes.length === 0) return require_rule_view.l`<p class="dim">No automation listens to such an event in this scope.</p>`;
const isFired = ({ outcome }) => outcome === "fired";
const sorted = [...outcomes.filter(isFired), ...outcomes.filter((each) => !isFired(each))];
return require_rule_view.l`<ul>${sorted.map(({ automation, outcome, emptyVariables = [] }) => {
const empty = emptyVariables.map((name) => `\${${name}}`).join(", ");
return require_rule_view.l`<li class="${outcome === "fired" ? "good" : "dim"}"><strong>${automation}</strong>: ${outcomeText(outcome)}${outcome === "fired" ? void 0 : require_rule_view.l` <code>${outcome}</code>`}${empty === "" ? void 0 : require_rule_view.l` <span class="warn">Rendered empty: ${empty}</span>`}</li>`;
})}</ul>`;
}
function eventsSection({ events }) {
return require_rule_view.l`<p class="dim">${shownOf(events, "event")} since the sandbox started</p>
${events.items.map(eventItem)}`;
}
function eventItem({ number, time, kind, project, subject, outcomes }) {
const fired = outcomes.filter(({ outcome }) => outcome === "fired").length;
return require_rule_view.l`<details id="event-${number}"><summary><code>${kind}</code> ${subject} in ${project} <span class="${fired > 0 ? "good" : "dim"}">${fired} of ${outcomes.length} fired</span> ${timeText(time)}</summary>${outcomeList(outcomes)}</details>
`;
}
const STATE_TONES = {
PENDING: "dim",
FINISHED: "good",
FAILED: "bad",
SKIPPED: "warn"
};
function executionsSection({ executions }) {
return require_rule_view.l`<p class="dim">${shownOf(executions, "execution")}</p>
${executions.items.map(executionItem)}`;
}
function executionItem(execution) {
const { number, time, automation, state, event, action } = execution;
return require_rule_view.l`<details id="execution-${number}"><summary><strong>${automation}</strong> <span class="${STATE_TONES[state]}">${state.toLowerCase()}</span> <code>${event}</code> ${"\u2192"} <code>${action}</code> ${timeText(time)}</summary>
<h4>Event</h4>${pairList(execution.eventDetails)}
<h4>Action</h4>${pairList(execution.actionDetails) ?? require_rule_view.l`<p class="dim">no details</p>`}
<h4>Result</h4>${pairList(execution.result) ?? require_rule_view.l`<p class="dim">${state === "PENDING" ? "not yet known" : "no error"}</p>`}</details>
`;
}
function outboxSection({ outbox }) {
return require_rule_view.l`<p class="dim">${shownOf(outbox, "message")}; the sandbox sends none of them</p>
${outbox.items.map(messageItem)}`;
}
const SEVERITIES = {
INFO: "info",
WARN: "warning",
ERROR: "error"
};
function messageItem(message) {
if (message.kind === "aria") return require_rule_view.l`<article class="message"><p class="dim">Prompt to ARIA as <strong>${message.user}</strong> ${timeText(message.time)}, by ${message.automation}</p><p class="pre">${linesOf(message.prompt)}</p></article>
`;
const { channel, workspace, severity, title, text, automation, time } = message;
const name = `${channel.startsWith("#") ? "" : "#"}${channel}`;
return require_rule_view.l`<article class="message"><p class="dim"><strong>${name}</strong> in ${workspace}</p>
<div class="slack ${SEVERITIES[severity] ?? "info"}"><p><strong>W&amp;B</strong> <span class="app">APP</span> ${timeText(time)}</p><p><strong>${title === "" ? require_rule_view.l`<span class="dim">no title</span>` : slackText(title)}</strong> <span class="severity">${severity}</span></p><p class="pre">${slackText(text)}</p></div>
<p class="dim">by ${automation}</p></article>
`;
}
function inboxSection({ inbox }) {
return require_rule_view.l`<p class="dim">${shownOf(inbox, "webhook")}; values of secrets are hidden</p>
${inbox.items.map(webhookItem)}`;
}
function webhookItem({ number, time, requestLine, headers, body }) {
const signature = headers.find(([name]) => name === "x-wandb-signature")?.[1];
return require_rule_view.l`<details id="webhook-${number}"><summary><code>${requestLine}</code> ${timeText(time)}</summary>
<p>Signature: ${signature === void 0 ? require_rule_view.l`<span class="dim">none; the webhook has no secret</span>` : require_rule_view.l`<code>${signature}</code>`}</p>
<h4>Headers</h4>${pairList(headers)}
<h4>Body</h4><pre tabindex="0" aria-label="Body of webhook ${number}">${linesOf(prettyJson(body))}</pre></details>
`;
}
function prettyJson(text) {
try {
return JSON.stringify(JSON.parse(text), null, 2);
} catch {
return text;
}
}
// src/page/sandbox/automations-section.ts
function automationsSection({ automations, matching, filter }) {
const { total, items } = automations;
const counts = [filter === "" ? require_common.Tt(total, "automation") : `${matching} of ${require_common.Tt(total, "automation")}`, ...items.length < matching ? [`the first ${items.length} are shown`] : []].join("; ");
return require_rule_view.l`<p class="dim" role="status">${counts}</p>
${items.length === 0 ? void 0 : scrollTable("Automations", [
"Automation",
"Owner and key",
"State",
"Scope",
"Event",
"Action",
"Last executed"
], items.map(automationRow))}
${total === 0 ? require_rule_view.l`<p>None yet. <code>wac apply --sandbox --yes</code> creates those of your manifests; stop this sandbox first, or set the two variables that it printed.</p>` : void 0}`;
}
function automationRow(automation) {
const { name, enabled, scope, event, condition, action, target, lastExecutedAt } = automation;
return require_rule_view.l`<tr><th scope="row">${name}</th><td>${ownerCell(automation)}</td><td class="${enabled ? "good" : "warn"}">${enabled ? "enabled" : "disabled"}</td><td>${scope}</td><td><code>${event}</code>${condition === "" ? void 0 : require_rule_view.l`<br><span class="dim">${condition}</span>`}</td><td><code>${action}</code>${target === void 0 ? void 0 : require_rule_view.l`<br><span class="dim">${target}</span>`}</td><td>${lastExecutedAt === void 0 ? require_rule_view.l`<span class="dim">never</span>` : timeText(lastExecutedAt)}</td></tr>
`;
}
function ownerCell({ description }) {
const marker = require_marker.s(description ?? "");
switch (marker.kind) {
case "none": return require_rule_view.l`<span class="dim">unmanaged</span>`;
case "unreadable": return require_rule_view.l`<span class="bad">unreadable marker</span>${marker.claims.map(({ owner, key }) => require_rule_view.l`<br>${owner} <code>${key}</code>`)}`;
case "marker": return require_rule_view.l`${marker.marker.owner}<br><code>${marker.marker.key}</code>`;
}
}
// src/page/sandbox/event-form.ts
function eventForms(forms) {
return require_rule_view.l`<p><label for="kind">Kind</label> <select id="kind">${forms.map(({ kind }) => require_rule_view.l`<option>${kind}</option>`)}</select></p>
${forms.map(eventForm)}
<p id="posted" role="status"></p>`;
}
const NAME_LISTS = {
entity: "names-entities",
project: "names-projects",
run: "names-runs",
collection: "names-collections"
};
function eventForm({ kind, occurrence, fields }) {
return require_rule_view.l`<form data-kind="${kind}" hidden novalidate aria-label="${kind}"><p>${withCode(occurrence)}</p>
${fields.filter(({ isRequired }) => isRequired).map((field) => fieldPart(kind, field))}
<details id="more-${kind}"><summary>Optional fields</summary>${fields.filter(({ isRequired }) => !isRequired).map((field) => fieldPart(kind, field))}</details>
<p class="problem bad" role="alert" id="problem-${kind}"></p>
<p><button type="submit">Post event</button></p></form>
`;
}
const HINTS = {
text: "",
choice: "",
list: " Separate items with commas.",
mapping: " One name=value on each line, or JSON.",
values: " One metric=value on each line for a single row, or the list as JSON."
};
function fieldPart(kind, field) {
const { name, meaning, isRequired, holds } = field;
const id = `${kind}-${name}`;
return require_rule_view.l`<div class="field"><label for="${id}"><code>${name}</code>${isRequired ? require_rule_view.l` <span class="dim">required</span>` : void 0}</label>${inputOf(field, id)}<p class="dim" id="${id}-hint">${withCode(meaning + HINTS[holds])}</p></div>
`;
}
function inputOf({ name, isRequired, holds, choices = [], example = "" }, id) {
const required = isRequired ? require_rule_view.l` aria-required="true"` : void 0;
const common = require_rule_view.l`id="${id}" name="${name}" aria-describedby="${id}-hint"${required}`;
if (holds === "choice") return require_rule_view.l`<select ${common}><option value="">choose</option>${choices.map((choice) => require_rule_view.l`<option>${choice}</option>`)}</select>`;
if (holds === "mapping" || holds === "values") return require_rule_view.l`<textarea ${common} rows="3" placeholder="${example}"></textarea>`;
const list = NAME_LISTS[name];
return require_rule_view.l`<input ${common} autocomplete="off" placeholder="${example}"${list === void 0 ? void 0 : require_rule_view.l` list="${list}"`}>`;
}
function withCode(text) {
return require_rule_view.l`${text.split("`").map((part, index) => index % 2 === 1 ? require_rule_view.l`<code>${part}</code>` : part)}`;
}
// src/page/sandbox/runs-section.ts
function runsSection({ runs }) {
return require_rule_view.l`<p class="dim">${shownOf(runs, "run")}</p>
${runs.items.length === 0 ? void 0 : scrollTable("Runs", [
"Run",
"Project",
"State",
"User",
"Rows",
"Metrics",
"Chart"
], runs.items.map(runRow))}`;
}
function runRow({ number, id, name, project, state, user, rows, metrics }) {
const shown = metrics.slice(0, 6).join(", ");
const more = metrics.length > 6 ? ` and ${metrics.length - 6} more` : "";
return require_rule_view.l`<tr><th scope="row">${name}${name === id ? void 0 : require_rule_view.l` <span class="dim">${id}</span>`}</th><td>${project}</td><td>${state}</td><td>${user}</td><td class="number">${rows}</td><td>${shown}${more}</td><td>${metrics.length === 0 ? void 0 : require_rule_view.l`<button type="button" id="chart-of-${number}" data-run="${number}" aria-label="Chart of ${name}">Chart</button>`}</td></tr>
`;
}
function chartPart({ run, metric, rules }) {
if (metric === void 0) return require_rule_view.l`<p class="dim">${run.name} has logged no metric.</p>`;
return require_rule_view.l`<h3>${run.name} in ${run.project}</h3>
<p class="controls"><label for="chart-metric">Metric</label> <select id="chart-metric" data-run="${run.number}">${run.metrics.map((each) => require_rule_view.l`<option value="${each}"${each === metric ? require_rule_view.l` selected` : void 0}>${each}</option>`)}</select> <button type="button" id="chart-close">Close</button></p>
${rules.map(({ automation, picture }) => ruleFigure(automation, picture))}`;
}
function ruleFigure(automation, picture) {
const { comparison, runs, assumed } = picture;
const { threshold } = comparison;
if (automation === void 0) return require_rule_view.l`<figure>${require_rule_view.o({
comparison,
runs,
counts: [],
chosen: 0,
threshold
})}<figcaption class="dim">No automation evaluates this metric of this run.</figcaption></figure>`;
const counts = runs.map(({ series }) => require_rule_view.a(comparison, series, threshold, assumed));
const [chosen] = runs;
const what = chosen === void 0 ? "" : require_rule_view.n(chosen, counts[0]);
return require_rule_view.l`<figure><figcaption><strong>${automation}</strong>: ${what}</figcaption>${require_rule_view.o({
comparison,
runs,
counts,
chosen: 0,
threshold
})}<p class="dim">${comparison.measure} by step. Solid: this run; behind: other runs of the project; dashed: the threshold. A full dot fires, an empty one stays silent for 24 hours. All logged values are evaluated, also those from before the automation was created.</p></figure>`;
}
// src/page/sandbox/sandbox-style.ts
const SANDBOX_STYLE = `
body { max-width: 90rem; }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .5rem 0; } a { color: var(--accent); }
.columns { display: grid; gap: 0 1.25rem; } @media (min-width: 62rem) { .columns { grid-template-columns: 1fr 1fr; } } .columns > * { min-width: 0; }
[hidden] { display: none !important; }
h4 { font-size: .9rem; margin: .6rem 0 .1rem; } td code { overflow-wrap: normal; } th[scope=row] { color: inherit; overflow-wrap: anywhere; }
input, select, textarea { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: 4px; padding: .2rem .4rem; max-width: 100%; }
::placeholder { color: var(--dim); opacity: 1; } [aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
.field { margin: .5rem 0; } .field label { display: block; } .field input, .field select, .field textarea { width: 100%; } .field p { font-size: .85rem; margin: 0; }
.problem:empty { display: none; } .pre { white-space: pre-wrap; overflow-wrap: anywhere; } li { overflow-wrap: anywhere; }
details { border-top: 1px solid var(--line); padding: .3rem 0; } summary { overflow-wrap: anywhere; }
.message { border-top: 1px solid var(--line); padding: .5rem 0; } time { color: var(--dim); font-size: .85rem; white-space: nowrap; }
.slack { background: var(--card); border-left: 4px solid var(--accent); border-radius: 4px; padding: .4rem .8rem; } .slack.warning { border-color: var(--warn); } .slack.error { border-color: var(--bad); }
.app, .severity { font-size: .75rem; border: 1px solid var(--dim); border-radius: 3px; padding: 0 .25rem; font-weight: 400; }
figure { margin: .75rem 0; }
`.trim();
// src/page/sandbox/sandbox-page.ts
const TITLES = {
automations: "Automations",
executions: "Executions",
events: "Posted events",
outbox: "Outbox",
inbox: "Inbox",
runs: "Runs"
};
const NAVIGATION = [
["automations", TITLES.automations],
["post", "Post an event"],
["events", TITLES.events],
["executions", TITLES.executions],
["outbox", TITLES.outbox],
["inbox", TITLES.inbox],
["runs", TITLES.runs]
];
const SANDBOX_PAGE = {
document: renderDocument,
sections: (state) => ({
automations: automationsSection(state).text,
executions: executionsSection(state).text,
events: eventsSection(state).text,
outbox: outboxSection(state).text,
inbox: inboxSection(state).text,
runs: runsSection(state).text,
names: namesPart(state).text
}),
chart: (chart) => chartPart(chart).text,
outcomes: (outcomes) => outcomeList(outcomes).text
};
function renderDocument(forms) {
const filter = require_rule_view.l`<p class="controls"><label for="filter">Filter</label> <input id="filter" type="search" autocomplete="off" aria-describedby="filter-hint"> <span class="dim" id="filter-hint">words of a name, owner, key, scope, event, action or state</span></p>
`;
return require_rule_view.c({
title: "W&B sandbox",
style: SANDBOX_STYLE,
script: SANDBOX_SCRIPT,
connects: true,
body: require_rule_view.l`<header><h1>W&amp;B sandbox</h1>
<p id="status" role="status">Connecting</p>
<noscript><p class="bad">This page works with JavaScript only.</p></noscript>
<nav aria-label="Sections" id="sections" hidden>${NAVIGATION.map(([id, title]) => require_rule_view.l`<a href="#${id}-title">${title}</a>`)}</nav></header>
${signInForm()}
<main id="content" hidden>
${section("automations", filter)}
<div class="columns"><section class="rule" aria-labelledby="post-title"><h2 id="post-title" tabindex="-1">Post an event</h2>
${eventForms(forms)}</section>
${section("events")}</div>
<div class="columns">${section("outbox")}
${section("inbox")}</div>
${section("executions")}
${section("runs", void 0, require_rule_view.l`<div id="chart"></div>`)}
<div id="names" hidden></div>
</main>`
});
}
function section(name, before, after) {
return require_rule_view.l`<section class="rule" aria-labelledby="${name}-title"><h2 id="${name}-title" tabindex="-1">${TITLES[name]}</h2>
${before}<div id="${name}"></div>${after}</section>`;
}
function signInForm() {
return require_rule_view.l`<main id="sign-in" hidden><form class="rule" aria-labelledby="sign-in-title"><h2 id="sign-in-title">Sign in</h2>
<p>Open the address that <code>wac sandbox</code> printed. It works once. Or enter the API key that it printed:</p>
<p class="controls"><label for="api-key">API key</label> <input id="api-key" type="password" autocomplete="off" aria-describedby="sign-in-problem"> <button type="submit">Sign in</button></p>
<p class="problem bad" role="alert" id="sign-in-problem"></p></form></main>
`;
}
function namesPart({ names }) {
return require_rule_view.l`${Object.values(NAME_LISTS).map((id) => {
const list = names[LISTS[id] ?? "entities"];
return require_rule_view.l`<datalist id="${id}">${list.map((name) => require_rule_view.l`<option value="${name}"></option>`)}</datalist>`;
})}`;
}
const LISTS = {
"names-entities": "entities",
"names-projects": "projects",
"names-runs": "runs",
"names-collections": "collections"
};
exports.SANDBOX_PAGE = SANDBOX_PAGE;
