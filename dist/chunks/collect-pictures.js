import { Kt as present, tn as compareText } from "./common.js";
import { n as recordSeries, t as comparisonOf } from "./record-series.js";
import { t as SeriesBudget } from "./series-budget.js";
import { r as isSummed } from "./evaluate-case.js";
// src/workflow/backtest/collect-pictures.ts
var PictureCollector = class {
#assumed;
#rules;
#budget = new SeriesBudget();
constructor(rules, assumptions) {
this.#assumed = { ...assumptions };
this.#rules = rules.flatMap(({ variants: [declared] }, index) => declared?.event.kind === "runMetric" ? [{
index,
rule: {
condition: declared.event.condition,
assumptions
},
isSum: isSummed(declared),
runs: []
}] : []);
}
onRun = ({ table }, outcome) => {
for (const { index, rule, runs } of this.#rules) {
const matched = outcome.rules[index];
if (table === void 0 || matched?.matches !== true || !matched.isDeclared) continue;
const whole = recordSeries(rule, table);
if (whole.steps.length === 0) continue;
const series = this.#budget.take(whole);
const { name, state, hasOutcome, identity } = outcome;
runs.push({
identity,
picture: {
name,
...present({
state,
hasOutcome
}),
series
}
});
}
};
pictures(count) {
return Array.from({ length: count }, (_, position) => {
const found = this.#rules.find(({ index }) => index === position);
if (found === void 0) return void 0;
const runs = [...found.runs].sort((a, b) => compareText(a.picture.name, b.picture.name) || compareText(a.identity, b.identity));
return {
comparison: comparisonOf(found.rule, found.isSum),
assumed: this.#assumed,
runs: runs.map(({ picture }) => picture)
};
});
}
};
export { PictureCollector as t };
