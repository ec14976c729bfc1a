import {
  renderIntegrationsJson,
  renderIntegrationsText,
} from '../../report/render-integrations-text.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../command-spec.ts';
import { openAnyServer } from '../open-any-server.ts';
import { outputStyle } from '../output-style.ts';
import { writeJson } from '../write-json.ts';

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
