const require_common = require("./common.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_template_variables = require("./template-variables.js");
const require_run_table = require("./run-table.js");
const require_explain_leaf = require("./explain-leaf.js");
// src/simulate/backtest/sparkline.ts
const SPARKLINE_WIDTH = 48;
const BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function bucketMeans(values, width = 48) {
const count = Math.min(width, values.length);
return Array.from({ length: count }, (_, index) => {
const from = Math.floor(index * values.length / count);
const to = Math.max(from + 1, Math.floor((index + 1) * values.length / count));
const part = values.slice(from, to).filter(Number.isFinite);
return part.reduce((sum, value) => sum + value, 0) / part.length;
});
}
function sparkline(means) {
const finite = means.filter(Number.isFinite);
const low = Math.min(...finite);
const high = Math.max(...finite);
const scale = high > low ? 7 / (high - low) : 0;
return means.map((mean) => Number.isFinite(mean) ? BLOCKS[Math.round((mean - low) * scale)] : " ").join("");
}
function trendOf(values) {
const finite = values.filter(Number.isFinite);
const tenth = Math.floor(finite.length / 10);
if (tenth === 0) return void 0;
const mean = (part) => part.reduce((sum, value) => sum + value, 0) / part.length;
const last = mean(finite.slice(-tenth));
const before = mean(finite.slice(-2 * tenth, -tenth));
if (last === before) return "level";
return last < before ? "falling" : "rising";
}
// src/simulate/backtest/evaluate-run.ts
const MAX_MARKS = 40;
const OUTSIDE = new Set([
"disabled",
"event-mismatch",
"scope-mismatch",
"run-filtered",
"filter-false",
"unknown-operator"
]);
function evaluateRun({ variants }, run, assumptions, isOfInterest) {
const outcomes = variants.map((variant, index) => evaluateVariant({
...variant,
enabled: true
}, run, assumptions, index === 0));
const [declared] = outcomes;
if (declared === void 0) return {
matches: false,
reason: "disabled",
unknownFields: []
};
if (outcomes.every(({ verdict }) => OUTSIDE.has(verdict.reason))) return {
matches: false,
reason: declared.verdict.reason,
unknownFields: run.isWhole ? [] : missingFields(declared.verdict)
};
const fires = outcomes.some(({ outcome }) => outcome.fires > 0);
return {
matches: true,
isDeclared: !OUTSIDE.has(declared.verdict.reason),
...matchedOutcome(variants[0], declared, run, fires || isOfInterest),
variants: outcomes.map(({ outcome }) => outcome)
};
}
const EMPTY_TABLE = require_run_table.t.of([]);
function evaluateVariant(automation, run, assumptions, isDeclared) {
const { event, scope } = automation;
if (!require_template_variables.x(scope, run.origin)) return silent("scope-mismatch");
if (event.kind === "runState") {
const verdict = require_evaluate_states.n(automation, run.document, run.states, assumptions);
return {
verdict,
outcome: {
fires: verdict.fires,
suppressed: verdict.suppressed.length,
atStart: false,
...require_common.cn({ firstStep: verdict.triggers[0]?.index })
}
};
}
if (event.kind !== "runMetric") return silent("event-mismatch");
const series = evaluateMetric(automation, run, run.table ?? EMPTY_TABLE, assumptions, isDeclared);
const needed = require_template_variables.y({
condition: event.condition,
assumptions
});
const [first] = series.triggers;
return {
verdict: series,
series,
outcome: {
fires: series.triggers.length,
suppressed: series.suppressed.length,
atStart: first !== void 0 && first.valueIndex <= needed,
...require_common.cn({ firstStep: first?.step })
}
};
}
function evaluateMetric(automation, run, table, assumptions, triesInterpretations) {
const entered = require_explain_leaf.u(automation, run.document, assumptions);
const { leaves } = entered;
if ("reason" in entered) {
const { reason } = entered;
return {
reason,
triggers: [],
suppressed: [],
alternatives: [],
leaves,
notes: []
};
}
const scan = new require_explain_leaf.p(entered.rule, table, "fires");
return {
reason: scan.reason,
triggers: scan.triggers,
suppressed: scan.suppressed,
alternatives: triesInterpretations ? scan.alternatives : [],
leaves,
notes: require_explain_leaf.f(entered.rule, table)
};
}
function silent(reason) {
return {
verdict: {
reason,
fires: 0,
leaves: [],
dependsOn: []
},
outcome: {
fires: 0,
suppressed: 0,
atStart: false
}
};
}
function missingFields({ leaves }) {
const missing = leaves.filter(({ actual, field }) => actual === void 0 && field !== "");
return [...new Set(missing.map(({ field }) => require_evaluate_states.f(field)))];
}
function matchedOutcome(automation, { verdict, series }, run, isShown) {
const metric = automation?.event.kind === "runMetric" ? automation.event.condition.metric : "";
if (series === void 0 || automation === void 0) return {
reason: verdict.reason,
values: run.states.length,
nonFinite: 0,
fired: [],
silent: [],
alternatives: [],
nearNames: [],
notes: []
};
const table = run.table ?? EMPTY_TABLE;
const logged = table.series(metric, "by-step");
const { valueRows, finiteRows } = logged;
const mark = (crossing) => markOf(automation, crossing, valueRows.length);
return {
reason: series.reason,
...require_common.cn({ hasEveryRow: run.sampledMetrics?.includes(metric) === false ? true : void 0 }),
values: valueRows.length,
nonFinite: valueRows.length - finiteRows.length,
fired: spread(series.triggers).map(mark),
silent: spread(series.suppressed).map(mark),
...isShown ? curveOf(logged) : {},
alternatives: series.alternatives.map((each) => ({ ...each })),
nearNames: series.reason === "metric-absent" ? require_common.Y(metric, run.loggedNames ?? namesOf(table)) : [],
notes: series.notes
};
}
const curves = new WeakMap();
function curveOf(series) {
const known = curves.get(series);
if (known !== void 0) return known;
const { values, valueRows } = series;
const numbers = Array.from(valueRows, (row) => values[row] ?? 0);
const curve = require_common.cn({
sparkline: numbers.length === 0 ? void 0 : sparkline(bucketMeans(numbers)),
trend: trendOf(numbers)
});
curves.set(series, curve);
return curve;
}
function spread(crossings) {
if (crossings.length <= MAX_MARKS) return crossings;
const step = (crossings.length - 1) / 39;
return Array.from({ length: MAX_MARKS }, (_, index) => crossings.slice(Math.round(index * step), Math.round(index * step) + 1)).flat();
}
function namesOf(table) {
return table.metrics.filter((name) => !name.startsWith("_"));
}
function markOf(automation, crossing, values) {
const value = require_explain_leaf.s(automation, crossing.value);
return {
step: crossing.step,
value: Number.isFinite(value) ? value : String(value),
position: values <= 1 ? 0 : (crossing.valueIndex - 1) / values
};
}
exports.n = evaluateRun;
exports.t = OUTSIDE;
