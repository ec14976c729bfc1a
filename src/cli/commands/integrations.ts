import {
  renderIntegrationsJson,
  renderIntegrationsText,
} from '../../report/commands/render-integrations-text.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { outputStyle } from '../output/output-style.ts';
import { writeJson } from '../output/write-json.ts';
import { openAnyServer } from '../session/open-any-server.ts';

/** `wac integrations`: what each team can send to, ready to paste. */
export async function run(context: CommandContext): Promise<ExitCode> {
  const { io, options } = context;
  const opened = await openAnyServer(context);
  if (typeof opened === 'number') return opened;
  const { server, request } = opened;
  try {
    const integrations = await server.api.readIntegrations(request.entities);
    if (options.format === 'json') writeJson(io, renderIntegrationsJson(integrations));
    else io.stdout.write(renderIntegrationsText(integrations, outputStyle(io.stdout, io.env)));
    return EXIT.done;
  } finally {
    await server.close();
  }
}
