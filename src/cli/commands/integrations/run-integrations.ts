import { Failure } from '../../../diagnostics/failure.ts';
import { globPattern } from '../../../lib/glob-pattern.ts';
import type { Integration } from '../../../model/integration.ts';
import type { IntegrationUsages } from '../../../report/commands/integration-usage.ts';
import {
  renderIntegrationsJson,
  renderIntegrationsText,
} from '../../../report/commands/render-integrations-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { readIntegrationUsage } from '../../../workflow/integrations/integration-usage.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { openAnyServer } from '../../session/open-any-server.ts';
import type { IntegrationsOptions } from './integrations-command.ts';

/** `wac integrations`: what each team can send to, ready to paste, and who uses it; with `--test` a delivery test. */
export async function runIntegrations(
  context: CommandContext<IntegrationsOptions>,
): Promise<ExitCode> {
  const { io, options } = context;
  if (options.test !== undefined) {
    const { runTestWebhook } = await import('./run-test-webhook.ts');
    return await runTestWebhook(context, options.test);
  }
  refuseTestOptions(options);
  const opened = await openAnyServer(context);
  if (typeof opened === 'number') return opened;
  const { server, request, project } = opened;
  try {
    const owner = project?.configuration.owner;
    const usages = filterUsages(await readIntegrationUsage(server.api, request, owner), options);
    await writeFormat(context, {
      text: () => renderIntegrationsText(usages, outputStyle(io.stdout, io.env)),
      json: () => jsonText(renderIntegrationsJson(usages)),
    });
    return EXIT.done;
  } finally {
    await server.close();
  }
}

/** Options that change nothing without `--test` were meant for it. */
function refuseTestOptions(options: IntegrationsOptions): void {
  for (const option of ['payload', 'response', 'yes'] as const) {
    if (options[option] === undefined) continue;
    throw new Failure(`"--${option}" needs "--test"`, {
      code: 'usage',
      hint: 'Name a webhook: wac integrations --test NAME',
    });
  }
}

function filterUsages(
  usages: IntegrationUsages,
  { name, kind, unused, shared }: IntegrationsOptions,
): IntegrationUsages {
  const pattern = name === undefined ? undefined : globPattern(name);
  const isNamed = (integration: Integration): boolean =>
    pattern === undefined ||
    [integration.name, integration.channel].some(
      (each) => each !== undefined && pattern.test(each),
    );
  return {
    ...usages,
    entities: usages.entities.map((each) => ({
      ...each,
      integrations: each.integrations.filter(
        ({ integration, usage, isShared }) =>
          isNamed(integration) &&
          (kind === undefined || integration.kind === kind) &&
          (unused !== true || usage !== 'used') &&
          (shared !== true || isShared),
      ),
    })),
  };
}
