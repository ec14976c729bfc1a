import { n as Cooldown, o as interpretationOf, r as INITIAL_COOLDOWN } from "./cooldown.js";
import { u as createMetricEvaluator } from "./template-variables.js";
import { n as metricNumber } from "./run-table.js";
// src/simulate/metric/metric-state.ts
const INITIAL_STATE = {
cooldown: INITIAL_COOLDOWN,
values: [],
count: 0
};
var MetricState = class {
#evaluator;
#cooldown;
#skipsNonFinite;
#count;
#evaluated;
constructor(rule, state = INITIAL_STATE) {
this.#evaluator = createMetricEvaluator(rule);
this.#cooldown = new Cooldown(state.cooldown, rule.assumptions);
this.#skipsNonFinite = interpretationOf(rule.assumptions, "A8") === "skip";
this.#count = state.count;
for (const value of state.values) this.#evaluator.push(value);
}
get count() {
return this.#count;
}
get evaluated() {
return this.#evaluated;
}
get state() {
return {
cooldown: this.#cooldown.state,
values: this.#evaluator.values(),
count: this.#count
};
}
observe(logged, time) {
if (logged === void 0 || logged === null) return this.observeNothing("gap");
const value = metricNumber(logged);
return value === void 0 ? this.observeNothing("non-numeric") : this.observeValue(value, time);
}
observeNothing(outcome) {
this.#evaluated = void 0;
return outcome;
}
observeValue(value, time) {
this.#evaluated = void 0;
if (this.#skipsNonFinite && !Number.isFinite(value)) return "window-not-full";
this.#count += 1;
this.#evaluator.push(value);
const evaluation = this.#evaluator.evaluator(this.#count);
if (evaluation === "window-not-full") return evaluation;
if (typeof evaluation === "string") {
this.#cooldown.advance(false, time);
return evaluation;
}
this.#evaluated = evaluation;
return ROW_OUTCOMES[this.#cooldown.advance(evaluation.holds, time)];
}
};
const ROW_OUTCOMES = {
fired: "fired",
suppressed: "suppressed-24h",
held: "held",
"not-true": "condition-false"
};
export { MetricState as n, INITIAL_STATE as t };
