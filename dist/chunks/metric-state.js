const require_evaluate_states = require("./evaluate-states.js");
const require_template_variables = require("./template-variables.js");
const require_run_table = require("./run-table.js");
// src/simulate/metric/metric-state.ts
const INITIAL_STATE = {
cooldown: require_evaluate_states.o,
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
this.#evaluator = require_template_variables.u(rule);
this.#cooldown = new require_evaluate_states.a(state.cooldown, rule.assumptions);
this.#skipsNonFinite = require_evaluate_states.g(rule.assumptions, "A8") === "skip";
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
const value = require_run_table.n(logged);
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
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return MetricState;
}
});
exports.t = INITIAL_STATE;
