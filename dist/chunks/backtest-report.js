// src/model/backtest/backtest-report.ts
const MEANINGFUL_STATUSES = new Set(["EVALUATED", "SAMPLED"]);
exports.t = MEANINGFUL_STATUSES;
