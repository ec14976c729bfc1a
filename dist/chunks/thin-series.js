const require_common = require("./common.js");
// src/simulate/backtest/thin-series.ts
function thinSeries(series, count) {
const { length } = series.steps;
if (length <= count) return series;
const parts = Math.max(1, Math.floor(count / 3));
const kept = new Set();
for (let part = 0; part < parts; part += 1) {
const from = Math.floor(part * length / parts);
const to = Math.floor((part + 1) * length / parts);
kept.add(from);
for (const index of extremesOf(series, from, to)) kept.add(index);
}
const indices = [...kept].sort((a, b) => a - b);
const pick = (items) => indices.flatMap((index) => items.slice(index, index + 1));
return {
steps: pick(series.steps),
times: pick(series.times),
logged: pick(series.logged),
...require_common.cn({
compared: series.compared && pick(series.compared),
inputs: series.inputs && pick(series.inputs)
}),
isThinned: true
};
}
function extremesOf(series, from, to) {
let low = -1;
let high = -1;
let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
for (let index = from; index < to; index += 1) {
const value = comparedAt(series, index) ?? NaN;
if (value < lowest || low < 0 && value === lowest) [low, lowest] = [index, value];
if (value > highest || high < 0 && value === highest) [high, highest] = [index, value];
}
return [low, high].filter((index) => index >= 0);
}
function comparedAt(series, index) {
const value = (series.compared ?? series.logged)[index];
return value === null || value === void 0 ? void 0 : Number(value);
}
exports.n = thinSeries;
exports.t = comparedAt;
