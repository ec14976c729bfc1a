/** When automations last fired, for the commands that show it. */
import { join } from 'node:path';
import type { Observed } from '../../model/automation.ts';
import type { ExecutionHistory } from '../../model/plan/execution-history.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ExecutionNotes } from '../../report/text/execution-text.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { ServerOptions } from '../arguments/options.ts';
import type { OpenedServer } from './open-server.ts';

/** Where it is remembered which servers lack the API, below the working directory. */
const MEMORY_DIRECTORY = '.wac/cache';

/** What reading uses of a command. */
type ExecutionContext = Pick<CommandContext<Pick<ServerOptions, 'sandbox'>>, 'io' | 'options'>;

/** Undefined where the configuration turns it off. Never fails: see `readExecutionHistory`. */
export async function executionHistory(
  { io, options }: ExecutionContext,
  server: OpenedServer,
  automations: readonly Pick<Observed, 'id' | 'listedIn'>[],
): Promise<ExecutionHistory | undefined> {
  if (server.executionHistory === 'off' || automations.length === 0) return undefined;
  const [{ readExecutionHistory }, { openServerMemory }, api] = await Promise.all([
    import('../../workflow/executions/read-execution-history.ts'),
    import('../../files/history/server-memory.ts'),
    server.openExecutions(),
  ]);
  const store = openServerMemory(join(io.cwd, MEMORY_DIRECTORY), () => io.now().getTime());
  // A sandbox of this run is asked each time.
  const isSandbox = options.sandbox !== undefined || server.name.startsWith('sandbox:');
  const memory = isSandbox ? {} : { memory: { store, server: server.name } };
  return await readExecutionHistory({ api, now: io.now, sleep: io.sleep, ...memory }, automations);
}

/** What a plan shows of the automations that it changes; nothing where there is nothing to show. */
export async function executionNotes(
  context: ExecutionContext,
  server: OpenedServer,
  plan: Plan,
): Promise<{ readonly executions?: ExecutionNotes }> {
  const changed = plan.changes.flatMap(({ before }) => before ?? []);
  const history = await executionHistory(context, server, changed);
  if (history === undefined || history.facts.size === 0) return {};
  return { executions: { history, now: context.io.now() } };
}
