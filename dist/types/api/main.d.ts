/** wac as a library: the use cases of the command as functions. Their types and names follow docs/stability.md. */
export type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
export { Failure } from '../diagnostics/failure.js';
export type { SourceRange } from '../diagnostics/source-range.js';
export type { AutomationApi } from '../model/automation-api.js';
export type { Configuration, Project } from '../model/configuration.js';
export type { Change } from '../model/plan/change.js';
export type { Plan, Refusal } from '../model/plan/plan.js';
export type { RestoreEntry, RestoreWriter } from '../model/plan/restore.js';
export type { ChangeResult, ChangeStatus } from '../model/plan/result.js';
export type { TestReport } from '../model/rule-test/test-report.js';
export type { ApplySummary } from '../workflow/apply/apply-types.js';
export type { PlanRun } from '../workflow/plan/make-plan.js';
export { type ApplyOptions, apply } from './apply.js';
export { type ConnectOptions, connect, type Server } from './connect.js';
export { type Edges, nodeEdges } from './edges.js';
export { type LoadedProject, type LoadOptions, loadProject } from './load-project.js';
export { type PlanOptions, plan } from './plan.js';
export { type RunTestsOptions, runTests } from './run-tests.js';
