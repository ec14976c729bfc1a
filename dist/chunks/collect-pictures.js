const require_common = require("./common.js");
const require_record_series = require("./record-series.js");
const require_series_budget = require("./series-budget.js");
const require_explain_leaf = require("./explain-leaf.js");
// src/workflow/backtest/collect-pictures.ts
var PictureCollector = class {
#assumed;
#rules;
#budget = new require_series_budget.t();
constructor(rules, assumptions) {
this.#assumed = { ...assumptions };
this.#rules = rules.flatMap(({ variants: [declared] }, index) => declared?.event.kind === "runMetric" ? [{
index,
rule: {
condition: declared.event.condition,
assumptions
},
isSum: require_explain_leaf.l(declared),
runs: []
}] : []);
}
onRun = ({ table }, outcome) => {
for (const { index, rule, runs } of this.#rules) {
const matched = outcome.rules[index];
if (table === void 0 || matched?.matches !== true || !matched.isDeclared) continue;
const whole = require_record_series.n(rule, table);
if (whole.steps.length === 0) continue;
const series = this.#budget.take(whole);
const { name, state, hasOutcome, identity } = outcome;
runs.push({
identity,
picture: {
name,
...require_common.cn({
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
const runs = [...found.runs].sort((a, b) => require_common.Bt(a.picture.name, b.picture.name) || require_common.Bt(a.identity, b.identity));
return {
comparison: require_record_series.t(found.rule, found.isSum),
assumed: this.#assumed,
runs: runs.map(({ picture }) => picture)
};
});
}
};
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return PictureCollector;
}
});
