import { Kt as present } from "./common.js";
import { o as interpretationOf } from "./cooldown.js";
import { n as MetricState } from "./metric-state.js";
import "./run-table.js";
import { g as windowOf, o as limitOf, r as comparedWord } from "./template-variables.js";
// src/simulate/backtest/record-series.ts
function comparisonOf({ condition, assumptions }, isSum) {
const limit = limitOf(condition, isSum);
const strictly = (id) => interpretationOf(assumptions, id) === "strict" ? "$gt" : "$gte";
const common = {
kind: condition.kind,
measure: measureOf(condition, isSum)
};
switch (condition.kind) {
case "threshold": {
const { operator } = condition;
const scale = isSum ? windowOf(condition) : 1;
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
const scale = isRelative ? 100 : isSum ? windowOf(condition) : 1;
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
return `${comparedWord(condition, isSum)} of ${condition.metric}${over}`;
}
function recordSeries(rule, table) {
const order = interpretationOf(rule.assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
const column = table.series(rule.condition.metric, order);
const state = new MetricState(rule);
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
...present({
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
export { recordSeries as n, comparisonOf as t };
