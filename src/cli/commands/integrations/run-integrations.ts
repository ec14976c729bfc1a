import {
  renderIntegrationsJson,
  renderIntegrationsText,
} from '../../../report/commands/render-integrations-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { openAnyServer } from '../../session/open-any-server.ts';
import type { IntegrationsOptions } from './integrations-command.ts';

/** `wac integrations`: what each team can send to, ready to paste. */
export async function runIntegrations(
  context: CommandContext<IntegrationsOptions>,
): Promise<ExitCode> {
  const { io } = context;
  const opened = await openAnyServer(context);
  if (typeof opened === 'number') return opened;
  const { server, request } = opened;
  try {
    const integrations = await server.api.readIntegrations(request.entities);
    await writeFormat(context, {
      text: () => renderIntegrationsText(integrations, outputStyle(io.stdout, io.env)),
      json: () => jsonText(renderIntegrationsJson(integrations)),
    });
    return EXIT.done;
  } finally {
    await server.close();
  }
}
