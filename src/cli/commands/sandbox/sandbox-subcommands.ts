/** `wac sandbox emit`, `inbox`, `outbox` and `secret`: what happens in the sandbox, and what came of it. */
import { readFile } from 'node:fs/promises';
import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText, writeJson } from '../../output/write-json.ts';
import { withNamedSandbox } from '../../sandbox/sandbox-client.ts';
import { checkEventFields, eventFormOf } from './check-event.ts';
import { deliveryOf } from './delivery-of.ts';
import { parseEvent } from './parse-event.ts';
import type { SandboxCommandOptions } from './sandbox-command.ts';

interface Posted {
  readonly events: number;
  readonly outcomes: readonly {
    readonly automation: string;
    readonly outcome: string;
    /** Variables of the template that had no value; absent: every one had one. */
    readonly emptyVariables?: readonly string[];
    /** Why the action failed; absent: it did not. */
    readonly error?: string;
  }[];
}

const VERBS = ['emit', 'inbox', 'outbox', 'secret'] as const;

/** Runs one of the verbs. */
export async function runSandboxVerb(
  context: CommandContext<SandboxCommandOptions>,
): Promise<ExitCode> {
  const [name = '', ...rest] = context.args;
  const verb = VERBS.find((each) => each === name);
  if (verb === undefined) {
    throw new Failure(`"wac sandbox" has no "${name}"`, {
      code: 'usage',
      hint: suggestHint(name, VERBS) ?? `It has ${VERBS.join(', ')}; without one it serves the API`,
    });
  }
  if (verb === 'emit') return await emit(context, rest);
  if (verb === 'secret') {
    const { setSecret } = await import('./set-secret.ts');
    return await setSecret(context, rest);
  }
  const messages = await withNamedSandbox(context, (client) => client.get(`/sandbox/${verb}`));
  writeJson(context.io, messages);
  return EXIT.done;
}

async function emit(
  context: CommandContext<SandboxCommandOptions>,
  words: readonly string[],
): Promise<ExitCode> {
  const [first, ...rest] = words;
  if (first === undefined) {
    throw new Failure('No event is given', {
      code: 'usage',
      hint: 'Write the event: wac sandbox emit runState entity=vision-team project=classifier run=r1 state=failed',
    });
  }
  const events = first.endsWith('.json') ? await readEvents(first) : await readWords(first, rest);
  const posted = (await withNamedSandbox(
    context,
    (client) => client.post('/sandbox/events', events),
    deliveryOf(context.options.signature),
  )) as Posted;
  const lines = posted.outcomes.flatMap(({ automation, outcome, emptyVariables = [], error }) => [
    `  ${outcome === 'fired' ? '●' : '○'} ${automation}: ${outcome}`,
    ...(emptyVariables.length === 0
      ? []
      : [`      rendered empty: ${emptyVariables.map((name) => `\${${name}}`).join(', ')}`]),
    ...(error === undefined ? [] : [`      failed: ${error}`]),
  ]);
  const fired = posted.outcomes.filter(({ outcome }) => outcome === 'fired').length;
  const summary = `${countNoun(posted.events, 'event')}: ${fired} of ${countNoun(posted.outcomes.length, 'listening automation')} fired`;
  await writeFormat(context, {
    text: () => `${[...lines, summary].map((line) => escapeTerminal(line)).join('\n')}\n`,
    json: () => jsonText({ formatVersion: '1.0', ...posted }),
  });
  return EXIT.done;
}

async function readWords(kind: string, words: readonly string[]): Promise<object> {
  const form = await eventFormOf(kind);
  const event = parseEvent(kind, words);
  checkEventFields(form, event);
  return event;
}

async function readEvents(path: string): Promise<object> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as object;
  } catch (cause) {
    throw new Failure(`Cannot read events from "${path}"`, {
      code: 'file',
      hint: 'The file must hold one event as JSON, or a list of them',
      cause,
    });
  }
}
