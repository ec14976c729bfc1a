const require_thin_series = require("./thin-series.js");
// src/simulate/backtest/series-budget.ts
const MAX_VALUES = 1e5;
const THINNED_VALUES = 300;
var SeriesBudget = class {
#rest = MAX_VALUES;
take(series) {
const { length } = series.steps;
if (length > this.#rest) return require_thin_series.n(series, THINNED_VALUES);
this.#rest -= length;
return series;
}
};
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return SeriesBudget;
}
});
