const require_evaluate_run = require("./evaluate-run.js");
const require_record_series = require("./record-series.js");
const require_series_budget = require("./series-budget.js");
const require_explain_leaf = require("./explain-leaf.js");
// src/workflow/rule-tests/collect-case-pictures.ts
var CasePictureCollector = class {
#pictures = new Map();
#budget = new require_series_budget.t();
get pictures() {
return this.#pictures;
}
onCase = (result, evaluated) => {
const { declaration, rows, assumptions, run } = evaluated;
const { event } = declaration;
if (rows === void 0 || event.kind !== "runMetric" || require_evaluate_run.t.has(result.reason)) return;
const rule = {
condition: event.condition,
assumptions
};
const whole = require_record_series.n(rule, rows);
if (whole.steps.length === 0) return;
this.#pictures.set(result, {
comparison: require_record_series.t(rule, require_explain_leaf.l(declaration)),
assumed: { ...assumptions },
runs: [{
name: run ?? result.name,
series: this.#budget.take(whole)
}]
});
};
};
exports.CasePictureCollector = CasePictureCollector;
