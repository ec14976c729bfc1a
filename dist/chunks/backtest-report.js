// src/model/backtest/backtest-report.ts
const MEANINGFUL_STATUSES = new Set(["EVALUATED", "SAMPLED"]);
export { MEANINGFUL_STATUSES as t };
