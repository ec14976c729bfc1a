import { Failure } from '../../../diagnostics/failure.ts';
import { type GlobPattern, globPattern } from '../../../lib/glob-pattern.ts';
import { present } from '../../../lib/present.ts';
import type { ExecutionFacts } from '../../../model/plan/execution-history.ts';
import type { AutomationRow } from '../../../report/commands/automation-row.ts';
import { renderListJson, renderListText } from '../../../report/commands/render-list-text.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { automationRows } from '../../../workflow/automation-rows.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { executionHistory } from '../../session/execution-notes.ts';
import { openAnyServer } from '../../session/open-any-server.ts';
import type { ListOptions } from './list-command.ts';

/** `wac list`: the automations on the server with their owners. */
export async function runList(context: CommandContext<ListOptions>): Promise<ExitCode> {
  const { io, options } = context;
  if (options.managed === true && options.unmanaged === true) {
    throw new Failure('"--managed" and "--unmanaged" exclude each other', {
      code: 'usage',
      hint: 'Give one of --managed and --unmanaged, or neither for everything',
    });
  }
  const opened = await openAnyServer(context);
  if (typeof opened === 'number') return opened;
  const { server, request, project } = opened;
  try {
    const inventory = await server.api.readInventory(request);
    const pattern = options.name === undefined ? undefined : globPattern(options.name);
    const listed = automationRows(inventory.automations, project?.configuration.owner).filter(
      (row) => isWanted(row, options, pattern),
    );
    const ids = new Set<string>(listed.map(({ id }) => id));
    const history = await executionHistory(
      context,
      server,
      inventory.automations.filter(({ id }) => ids.has(id)),
    );
    const facts = new Map<string, ExecutionFacts>(history?.facts ?? []);
    const rows = listed.map((row) => ({
      ...row,
      ...present({ executions: facts.get(row.id) }),
    }));
    const notes =
      history === undefined || facts.size === 0 ? {} : { executions: { history, now: io.now() } };
    for (const entity of inventory.entities) {
      if (entity.hidden === 0) continue;
      io.stderr.write(
        `The server counts ${entity.hidden} more in "${escapeTerminal(entity.name)}" than this API key may see\n`,
      );
    }
    await writeFormat(context, {
      text: () => renderListText(rows, { ...outputStyle(io.stdout, io.env), ...notes }),
      json: () => jsonText(renderListJson(rows, server.name, history)),
    });
    return EXIT.done;
  } finally {
    await server.close();
  }
}

function isWanted(
  row: AutomationRow,
  options: ListOptions,
  pattern: GlobPattern | undefined,
): boolean {
  if (options.owner !== undefined && row.owner !== options.owner) return false;
  if (options.managed === true && row.owner === undefined) return false;
  if (options.unmanaged === true && row.state !== 'unmanaged') return false;
  return pattern?.test(row.name) ?? true;
}
