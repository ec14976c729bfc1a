/** Every command, in the order of the help: the groups one after another. */
import type { Command } from './arguments/command-spec.ts';
import { acceptCommand } from './commands/accept/accept-command.ts';
import { applyCommand } from './commands/apply/apply-command.ts';
import { backtestCommand } from './commands/backtest/backtest-command.ts';
import { completionCommand } from './commands/completion/completion-command.ts';
import { demoCommand } from './commands/demo/demo-command.ts';
import { destroyCommand } from './commands/destroy/destroy-command.ts';
import { doctorCommand } from './commands/doctor/doctor-command.ts';
import { driftCommand } from './commands/drift/drift-command.ts';
import { explainCommand } from './commands/explain/explain-command.ts';
import { exportCommand } from './commands/export/export-command.ts';
import { fmtCommand } from './commands/fmt/fmt-command.ts';
import { historyCommand } from './commands/history/history-command.ts';
import { initCommand } from './commands/init/init-command.ts';
import { integrationsCommand } from './commands/integrations/integrations-command.ts';
import { lintCommand } from './commands/lint/lint-command.ts';
import { listCommand } from './commands/list/list-command.ts';
import { planCommand } from './commands/plan/plan-command.ts';
import { releaseCommand } from './commands/release/release-command.ts';
import { restoreCommand } from './commands/restore/restore-command.ts';
import { sandboxCommand } from './commands/sandbox/sandbox-command.ts';
import { schemaCommand } from './commands/schema/schema-command.ts';
import { showCommand } from './commands/show/show-command.ts';
import { testCommand } from './commands/test/test-command.ts';
import { validateCommand } from './commands/validate/validate-command.ts';

export const COMMANDS: readonly Command[] = [
  validateCommand,
  lintCommand,
  planCommand,
  applyCommand,
  driftCommand,
  testCommand,
  backtestCommand,
  historyCommand,

  listCommand,
  showCommand,
  integrationsCommand,
  doctorCommand,
  explainCommand,
  schemaCommand,

  initCommand,
  exportCommand,
  acceptCommand,
  releaseCommand,
  restoreCommand,
  destroyCommand,
  fmtCommand,

  sandboxCommand,
  demoCommand,
  completionCommand(() => COMMANDS),
];
