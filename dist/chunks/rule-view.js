const require_common = require("./common.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_template_variables = require("./template-variables.js");
const require_thin_series = require("./thin-series.js");
const require_d3 = require("./d3.js");
let node_crypto = require("node:crypto");
// src/page/html/html.ts
var Html = class {
text;
constructor(text) {
this.text = text;
}
};
function html(strings, ...values) {
const text = strings.map((part, index) => part + (index < values.length ? htmlText(values[index]) : ""));
return new Html(text.join(""));
}
function htmlText(value) {
if (value === void 0) return "";
if (value instanceof Html) return value.text;
if (typeof value === "number") return String(value);
if (typeof value === "string") return escapeText(value);
return value.map(htmlText).join("");
}
const ENTITIES = {
"&": "&amp;",
"<": "&lt;",
">": "&gt;",
"\"": "&quot;",
"'": "&#39;"
};
function escapeText(text) {
return require_common.nn(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
// src/page/html/page-style.ts
const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --back: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --accent: #0550ae; --bad: #b3261e; --good: #1a7f37; --warn: #8a5300; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --back: #0d1117; --card: #151b23; --line: #3d444d; --accent: #6cb2ff; --bad: #ff8f87; --good: #57d574; --warn: #e3b341; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 0; overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .35rem 0; } code, .code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
pre { font: .9em/1.4 ui-monospace, monospace; overflow-x: auto; white-space: pre-wrap; margin: .5rem 0; }
.dim { color: var(--dim); } .bad { color: var(--bad); } .good { color: var(--good); } .warn { color: var(--warn); }
.rule { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 1.25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; } th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; } th { color: var(--dim); font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .75rem 0 .25rem; } .controls input[type=range] { flex: 1 1 16rem; accent-color: var(--accent); } .controls input[type=number] { width: 9rem; font: inherit; color: inherit; background: var(--back); border: 1px solid var(--dim); border-radius: 4px; padding: .1rem .4rem; }
button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: 4px; padding: .1rem .7rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
svg { display: block; width: 100%; height: auto; background: var(--card); border-radius: 6px; } svg text { fill: var(--dim); font: 12px system-ui, sans-serif; }
.axis { stroke: var(--line); } .run { fill: none; stroke: var(--dim); stroke-opacity: .35; } .run.firing { stroke: var(--bad); stroke-opacity: .45; } .logged { fill: none; stroke: var(--dim); stroke-dasharray: 2 3; } .compared { fill: none; stroke: var(--accent); stroke-width: 2.5; } .threshold { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 8 4; } .fired { fill: var(--bad); } .silent { fill: var(--card); stroke: var(--bad); stroke-width: 2; }
fieldset { border: 0; padding: 0; margin: 0; } legend { padding: 0; } label { cursor: pointer; } details > summary { cursor: pointer; }
@media print { .controls { display: none; } .rule { break-inside: avoid; } }
`.trim();
// src/page/html/render-page.ts
function renderPage(parts) {
return renderPageWithPolicy(parts).text;
}
function renderPageWithPolicy(parts) {
const { title, body, script, data } = parts;
const style = parts.style === void 0 ? PAGE_STYLE : `${PAGE_STYLE}\n${parts.style}`;
const policy = [
"default-src 'none'",
`style-src '${hashOf(style)}'`,
...script === void 0 ? [] : [`script-src '${hashOf(script)}'`],
...parts.connects === true ? ["connect-src 'self'"] : [],
"base-uri 'none'",
"form-action 'none'"
].join("; ");
return {
text: html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
${body}
${data === void 0 ? void 0 : dataBlock(data)}${script === void 0 ? void 0 : new Html(`<script>${script}<\/script>`)}
</body>
</html>
`.text,
policy
};
}
function dataBlock(data) {
const text = JSON.stringify(data).replace(/<|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
return new Html(`<script type="application/json" id="data">${text}<\/script>\n`);
}
function hashOf(text) {
return `sha256-${(0, node_crypto.createHash)("sha256").update(text).digest("base64")}`;
}
// src/page/chart/rule-chart.ts
const WIDTH = 860;
const HEIGHT = 300;
const MARGIN = {
top: 12,
right: 16,
bottom: 30,
left: 64
};
const MAX_DRAWN_RUNS = 60;
const BACKGROUND_POINTS = 240;
const CHOSEN_POINTS = 3e3;
const MAX_MARKS = 200;
function ruleChart(chart) {
const { runs, counts, chosen, comparison } = chart;
const run = runs[chosen];
const others = runs.map(({ series }, index) => ({
series,
index
})).filter(({ index }) => index !== chosen).slice(0, 60).map(({ series, index }) => ({
points: comparedPoints(require_thin_series.n(series, BACKGROUND_POINTS), comparison),
isFiring: counts[index]?.fires === true
}));
const full = run === void 0 ? void 0 : require_thin_series.n(run.series, CHOSEN_POINTS);
const compared = full === void 0 ? [] : comparedPoints(full, comparison);
const logged = full?.compared === void 0 || comparison.kind !== "threshold" || comparison.scale !== 1 ? [] : loggedPoints(full);
const limits = limitsOf(chart);
const everything = [
...others.flatMap(({ points }) => points),
...compared,
...logged
];
const x = require_d3.n().domain(extent(everything.map((point) => point.x), [0, 1])).range([MARGIN.left, WIDTH - MARGIN.right]);
const y = require_d3.n().domain(extent([...everything.map((point) => point.y), ...limits], [0, 1])).nice().range([HEIGHT - MARGIN.bottom, MARGIN.top]);
const draw = require_d3.t().defined((point) => Number.isFinite(point.y)).x((point) => round(x(point.x))).y((point) => round(y(point.y)));
const path = (points, name) => html`<path class="${name}" d="${draw([...points]) ?? ""}"/>`;
const marks = run === void 0 ? void 0 : marksOf(run.series, counts[chosen], comparison);
const dot = ({ x: step, y: value }, name) => html`<circle class="${name}" r="5" cx="${round(x(step))}" cy="${round(y(value))}"/>`;
return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${labelOf(chart)}">
${x.ticks(8).map((tick) => html`<line class="axis" x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${MARGIN.top}" y2="${HEIGHT - MARGIN.bottom}"/><text x="${round(x(tick))}" y="${290}" text-anchor="middle">${tick}</text>`)}
${y.ticks(6).map((tick) => html`<line class="axis" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text x="${MARGIN.left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${require_common.wt(tick)}</text>`)}
${others.map(({ points, isFiring }) => path(points, isFiring ? "run firing" : "run"))}
${path(logged, "logged")}${path(compared, "compared")}
${limits.map((limit) => html`<line class="threshold" x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${round(y(limit))}" y2="${round(y(limit))}"/>`)}
${marks?.silent.map((point) => dot(point, "silent"))}${marks?.fired.map((point) => dot(point, "fired"))}
</svg>`;
}
function labelOf({ comparison, runs, chosen, counts, threshold }) {
const run = runs[chosen];
const count = counts[chosen];
const { measure, unit } = comparison;
const limit = Number.isFinite(threshold) ? `, threshold ${require_common.wt(threshold)}${unit}` : "";
const where = `${measure} by step${limit}`;
if (run === void 0) return where;
if (count === void 0 || !count.isExact || limit === "") return `${where}; ${run.name}`;
const steps = count.fired.slice(0, 5).map((index) => run.series.steps[index]);
const what = steps.length === 0 ? "does not fire" : `fires at step ${steps.join(", ")}`;
return `${where}; ${run.name} ${what}`;
}
function limitsOf({ comparison: { direction }, threshold }) {
if (!Number.isFinite(threshold)) return [];
if (direction === "ANY") return [threshold, -threshold];
return [direction === "DECREASE" ? -threshold : threshold];
}
function comparedPoints(series, { scale }) {
return series.steps.map((step, index) => ({
x: step,
y: (require_thin_series.t(series, index) ?? NaN) * scale
}));
}
function loggedPoints({ steps, logged }) {
return steps.map((step, index) => ({
x: step,
y: toNumber(logged[index])
}));
}
function toNumber(value) {
return value === void 0 ? NaN : Number(value);
}
function marksOf(series, count, { scale }) {
const points = (indices) => indices.slice(0, MAX_MARKS).map((index) => ({
x: series.steps[index] ?? 0,
y: (require_thin_series.t(series, index) ?? NaN) * scale
})).filter(({ y }) => Number.isFinite(y));
return {
fired: points(count?.fired ?? []),
silent: points(count?.silent ?? [])
};
}
function extent(values, otherwise) {
let low = Number.POSITIVE_INFINITY;
let high = Number.NEGATIVE_INFINITY;
for (const value of values) {
if (!Number.isFinite(value)) continue;
low = Math.min(low, value);
high = Math.max(high, value);
}
if (low > high) return otherwise;
return low === high ? [low - .5, high + .5] : [low, high];
}
function round(value) {
return Math.round(value * 10) / 10;
}
// src/simulate/backtest/count-run.ts
function countRun(comparison, series, threshold, assumptions) {
const { operator, scale } = comparison;
if (series.isThinned && (operator === "$eq" || operator === "$ne")) return void 0;
const rule = {
...comparison,
limit: threshold / scale
};
const cooldown = new require_evaluate_states.a(require_evaluate_states.o, assumptions);
const crossings = {
fired: [],
suppressed: []
};
let atStart;
for (let index = 0; index < series.steps.length; index += 1) {
const value = require_thin_series.t(series, index);
if (value === void 0) continue;
const holds = isReached(rule, value, series.inputs?.[index] ?? 0);
const outcome = cooldown.advance(holds, series.times[index] ?? 0);
if (outcome === "fired" || outcome === "suppressed") crossings[outcome].push(index);
atStart ??= outcome === "fired";
}
return {
fires: crossings.fired.length > 0,
fired: crossings.fired,
silent: crossings.suppressed,
atStart: atStart ?? false,
isExact: !series.isThinned
};
}
function isReached({ kind, direction, operator, limit }, value, inputs) {
const directed = direction === "INCREASE" ? value : direction === "DECREASE" ? -value : Math.abs(value);
const slack = inputs === 0 && kind === "threshold" ? 0 : require_template_variables.g(limit, inputs);
return require_template_variables.m(directed, operator, limit, slack);
}
// src/page/rule/rule-view.ts
function countRuns({ comparison, assumed, runs }, threshold) {
return runs.map(({ series }) => countRun(comparison, series, threshold, assumed));
}
function summaryText({ runs }, counts, outcome) {
if (counts.some((count) => count === void 0)) return "not known, because this page leaves values out";
const firing = runs.filter((_, index) => counts[index]?.fires === true);
const labelled = runs.filter(({ hasOutcome }) => hasOutcome === true);
const caught = firing.filter(({ hasOutcome }) => hasOutcome === true);
const wanted = outcome?.replace(/^.*=/, "") ?? "";
const isExact = counts.every((count) => count?.isExact === true);
const masked = counts.filter((count) => (count?.silent.length ?? 0) > 0).length;
const early = counts.filter((count) => count?.atStart === true).length;
return [
`fires on ${firing.length} of ${require_common.Tt(runs.length, "run")}`,
...outcome === void 0 ? [] : [`on ${caught.length} of ${labelled.length} ${wanted}`],
...early === 0 ? [] : [`on ${early} from the start`],
...masked === 0 ? [] : [`${require_common.Tt(masked, "run")} ${masked === 1 ? "crosses" : "cross"} again later and would have stayed silent`],
...isExact ? [] : ["later crossings are not known, because this page leaves values out"]
].join("; ");
}
function runText({ series }, count) {
if (count === void 0) return "not known";
if (!count.fires) return "does not fire";
if (!count.isExact) return "fires";
const steps = (indices) => {
const shown = indices.slice(0, 3).map((index) => String(series.steps[index]));
const rest = indices.length - shown.length;
return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
};
const silent = count.silent.length === 0 ? "" : `; silent at ${steps(count.silent)}`;
return `fires at step ${steps(count.fired)}${silent}`;
}
function sliderRange({ comparison, runs }) {
let low = comparison.threshold;
let high = comparison.threshold;
for (const { series } of runs) for (let index = 0; index < series.steps.length; index += 1) {
const value = directedAt(comparison, require_thin_series.t(series, index));
if (!Number.isFinite(value)) continue;
low = Math.min(low, value);
high = Math.max(high, value);
}
const span = high - low || Math.abs(high) || 1;
const step = 10 ** Math.floor(Math.log10(span / 100)) / 2;
return {
low: tidy((Math.floor(low / step) - 1) * step),
high: tidy((Math.ceil(high / step) + 1) * step),
step: tidy(step)
};
}
function directedAt({ direction, scale }, value) {
if (value === void 0) return NaN;
const scaled = value * scale;
if (direction === "ANY") return Math.abs(scaled);
return direction === "DECREASE" ? -scaled : scaled;
}
function tidy(value) {
return Number(value.toPrecision(12));
}
exports.a = countRun;
exports.c = renderPageWithPolicy;
exports.i = summaryText;
exports.l = html;
exports.n = runText;
exports.o = ruleChart;
exports.r = sliderRange;
exports.s = renderPage;
exports.t = countRuns;
