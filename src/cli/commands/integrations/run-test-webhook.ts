/** `wac integrations --test NAME`: the server posts a test payload to a webhook. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { describeFileError } from '../../../lib/describe-file-error.ts';
import {
  describeTest,
  renderWebhookTestJson,
  renderWebhookTestText,
} from '../../../report/commands/render-webhook-test.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { deliverTest, findWebhook } from '../../../workflow/integrations/test-webhook.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { askYes } from '../../output/ask-until.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { openAnyServer } from '../../session/open-any-server.ts';
import type { IntegrationsOptions } from './integrations-command.ts';

/** Has no effect on a receiver of GitHub events that does not ask for it, and is valid for one. */
const DEFAULT_PAYLOAD = '{"event_type":"wac-test"}';

/** Finds the webhook, asks, lets the server deliver, and reports. */
export async function runTestWebhook(
  context: CommandContext<IntegrationsOptions>,
  name: string,
): Promise<ExitCode> {
  const { io, options } = context;
  refuseFilters(options);
  const payload = await readPayload(io.cwd, options.payload);
  const opened = await openAnyServer(context, { writesFor: 'integrations --test' });
  if (typeof opened === 'number') return opened;
  const { server, request, project } = opened;
  try {
    const target = await findWebhook(server.api, name, {
      entities: request.entities,
      declared: project?.webhooks ?? [],
    });
    await confirm(context, describeTest(target.content, payload));
    const tested = { ...target, result: await deliverTest(server.api, target, payload) };
    const showsResponse = options.response === true;
    await writeFormat(context, {
      text: () => renderWebhookTestText(tested, showsResponse, outputStyle(io.stdout, io.env)),
      json: () => jsonText(renderWebhookTestJson(tested, showsResponse)),
    });
    return tested.result.ok ? EXIT.done : EXIT.error;
  } finally {
    await server.close();
  }
}

function refuseFilters(options: IntegrationsOptions): void {
  for (const option of ['name', 'kind', 'unused', 'shared'] as const) {
    if (options[option] === undefined) continue;
    throw new Failure(`"--test" and "--${option}" exclude each other`, {
      code: 'usage',
      hint: '--test takes the name or the id of one webhook',
    });
  }
}

/** The payload as one line of JSON. */
async function readPayload(cwd: string, file: string | undefined): Promise<string> {
  if (file === undefined) return DEFAULT_PAYLOAD;
  const text = await readFile(resolve(cwd, file), 'utf8').catch((cause: unknown) => {
    throw new Failure(`Cannot read the payload "${file}": ${describeFileError(cause)}`, {
      code: 'file',
      cause,
    });
  });
  try {
    JSON.parse(text);
  } catch (cause) {
    throw new Failure(`"${file}" is not JSON`, {
      code: 'file',
      hint: 'Webhooks post JSON: write the payload as one JSON value',
      cause,
    });
  }
  // The text and not the parsed value, which would round long numbers.
  return text.trim();
}

/** Continues with `--yes`, or asks; without a terminal it refuses. */
async function confirm(
  { io, options }: CommandContext<IntegrationsOptions>,
  intent: string,
): Promise<void> {
  if (options.yes === true) return;
  if (io.ask === undefined) {
    throw new Failure(
      'Nothing was sent: wac cannot ask for confirmation, because this is not a terminal',
      { code: 'refused', hint: 'Add --yes' },
    );
  }
  if (await askYes(io, `${escapeTerminal(intent)} Only "yes" continues: `)) return;
  throw new Failure('Nothing was sent', { code: 'refused' });
}
