import { n as thinSeries } from "./thin-series.js";
// src/simulate/backtest/series-budget.ts
const MAX_VALUES = 1e5;
const THINNED_VALUES = 300;
var SeriesBudget = class {
#rest = MAX_VALUES;
take(series) {
const { length } = series.steps;
if (length > this.#rest) return thinSeries(series, THINNED_VALUES);
this.#rest -= length;
return series;
}
};
export { SeriesBudget as t };
