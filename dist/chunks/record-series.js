const require_common = require("./common.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_metric_state = require("./metric-state.js");
require("./run-table.js");
const require_template_variables = require("./template-variables.js");
// src/simulate/backtest/record-series.ts
function comparisonOf({ condition, assumptions }, isSum) {
const limit = require_template_variables.o(condition, isSum);
const strictly = (id) => require_evaluate_states.g(assumptions, id) === "strict" ? "$gt" : "$gte";
const common = {
kind: condition.kind,
measure: measureOf(condition, isSum)
};
switch (condition.kind) {
case "threshold": {
const { operator } = condition;
const scale = isSum ? require_template_variables.b(condition) : 1;
return {
...common,
direction: "INCREASE",
operator,
...limited(limit, scale),
unit: ""
};
}
case "change": {
const isRelative = condition.amountType === "RELATIVE";
const scale = isRelative ? 100 : isSum ? require_template_variables.b(condition) : 1;
const { direction } = condition;
const unit = isRelative ? "%" : "";
return {
...common,
direction,
operator: strictly("A5"),
...limited(limit, scale),
unit
};
}
case "zscore": {
const { direction } = condition;
return {
...common,
direction,
operator: strictly("A4"),
...limited(limit, 1),
unit: ""
};
}
}
}
function limited(limit, scale) {
return {
threshold: scale === 1 ? limit : Number(limit.toPrecision(12)),
scale
};
}
function measureOf(condition, isSum) {
const over = condition.kind === "zscore" || condition.aggregate !== void 0 ? ` over ${condition.window}` : "";
return `${require_template_variables.r(condition, isSum)} of ${condition.metric}${over}`;
}
function recordSeries(rule, table) {
const order = require_evaluate_states.g(rule.assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
const column = table.series(rule.condition.metric, order);
const state = new require_metric_state.n(rule);
const steps = [];
const times = [];
const logged = [];
const compared = [];
const inputs = [];
let start;
for (let row = 0; row < table.length; row += 1) {
if (column.kinds[row] !== 1) continue;
const value = column.values[row] ?? 0;
const time = column.times[row] ?? 0;
start ??= time;
const outcome = state.observeValue(value, time);
const { evaluated } = state;
steps.push(column.steps[row] ?? 0);
times.push(time - start);
logged.push(pictureNumber(value));
inputs.push(evaluated?.inputs ?? 0);
const result = evaluated === void 0 ? NaN : evaluated.value;
compared.push(outcome === "window-not-full" ? null : pictureNumber(result));
}
const isLogged = compared.every((value, index) => Object.is(value, logged[index]));
return {
steps,
times,
logged,
...require_common.cn({
compared: isLogged ? void 0 : compared,
inputs: inputs.every((each) => each === 0) ? void 0 : inputs
}),
isThinned: false
};
}
function pictureNumber(value) {
if (Number.isFinite(value)) return value;
if (Number.isNaN(value)) return "NaN";
return value > 0 ? "Infinity" : "-Infinity";
}
exports.n = recordSeries;
exports.t = comparisonOf;
