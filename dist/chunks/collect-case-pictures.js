import { t as OUTSIDE } from "./evaluate-run.js";
import { n as recordSeries, t as comparisonOf } from "./record-series.js";
import { t as SeriesBudget } from "./series-budget.js";
import { r as isSummed } from "./evaluate-case.js";
// src/workflow/rule-tests/collect-case-pictures.ts
var CasePictureCollector = class {
#pictures = new Map();
#budget = new SeriesBudget();
get pictures() {
return this.#pictures;
}
onCase = (result, evaluated) => {
const { declaration, rows, assumptions, run } = evaluated;
const { event } = declaration;
if (rows === void 0 || event.kind !== "runMetric" || OUTSIDE.has(result.reason)) return;
const rule = {
condition: event.condition,
assumptions
};
const whole = recordSeries(rule, rows);
if (whole.steps.length === 0) return;
this.#pictures.set(result, {
comparison: comparisonOf(rule, isSummed(declaration)),
assumed: { ...assumptions },
runs: [{
name: run ?? result.name,
series: this.#budget.take(whole)
}]
});
};
};
export { CasePictureCollector };
