/** wac as a library: the use cases of the command as functions. Their types and names follow docs/stability.md. */
export type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
export { Failure } from '../diagnostics/failure.ts';
export type { SourceRange } from '../diagnostics/source-range.ts';
export type { AutomationApi } from '../model/automation-api.ts';
export type { BacktestReport, RuleReport } from '../model/backtest/backtest-report.ts';
export type { Configuration, Project } from '../model/configuration.ts';
export type { Change } from '../model/plan/change.ts';
export type { Plan, Refusal } from '../model/plan/plan.ts';
export type { RestoreEntry, RestoreWebhook, RestoreWriter } from '../model/plan/restore.ts';
export type { ChangeResult, ChangeStatus } from '../model/plan/result.ts';
export type { TestReport } from '../model/rule-test/test-report.ts';
export type { ApplyCheckpoint, ApplySummary } from '../workflow/apply/apply-types.ts';
export type { PlanRun } from '../workflow/plan/make-plan.ts';
export { type ApplyOptions, apply } from './apply.ts';
export { type BacktestOptions, type BacktestRun, backtest } from './backtest.ts';
export type { BacktestValue } from './backtest-rules.ts';
export { type ConnectOptions, connect, type Server } from './connect.ts';
export { type Edges, nodeEdges } from './edges.ts';
export {
  type LoadEnvironmentsOptions,
  type LoadedEnvironments,
  type LoadedProject,
  type LoadOptions,
  loadEnvironments,
  loadProject,
  type ReadDirectory,
  readDirectory,
} from './load-project.ts';
export { type PlanOptions, plan } from './plan.ts';
export { type RunTestsOptions, runTests } from './run-tests.ts';
