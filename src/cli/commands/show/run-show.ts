import { stat } from 'node:fs/promises';
import { Failure } from '../../../diagnostics/failure.ts';
import { isJsonObject, type JsonValue, toJson } from '../../../lib/json.ts';
import { present } from '../../../lib/present.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { parseMarker } from '../../../model/canonical/marker.ts';
import { automationDocument } from '../../../model/document/document.ts';
import { sumWindow, withSum } from '../../../model/document/sums.ts';
import type { ExecutionFacts } from '../../../model/plan/execution-history.ts';
import { executionSource } from '../../../model/plan/execution-history.ts';
import { describeScope } from '../../../model/scope.ts';
import type { PlanFile } from '../../../reconcile/document/parse-plan-document.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { executionText } from '../../../report/text/execution-text.ts';
import { hideSecrets } from '../../../report/text/hide-secrets.ts';
import { shortenName, shortenValues } from '../../../report/text/shorten-text.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { replaceIo } from '../../cli-io.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { executionHistory } from '../../session/execution-notes.ts';
import { openProject } from '../../session/open-project.ts';
import { type PlanSession, withPlan } from '../../session/plan-session.ts';
import { readPlanFile } from '../../session/read-plan-file.ts';
import type { ShowOptions } from './show-command.ts';
import { type ShownWebhook, showWebhook } from './show-webhook.ts';

/** `wac show`: a plan file, or one automation or webhook as it is declared and as it is live. */
export async function runShow(context: CommandContext<ShowOptions>): Promise<ExitCode> {
  const [target = '', directory] = context.args;
  const isFile = await stat(target).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) return await showPlanFile(context, target);
  if (/\.json$/i.test(target) && !(await isDeclared(context, target, directory))) {
    throw new Failure(`There is no file "${target}"`, {
      code: 'file',
      hint: `Write a plan file: wac plan --out ${target}`,
    });
  }
  return await withPlan(
    { ...context, args: [] },
    directory === undefined ? {} : { directory },
    (session) => showAutomation(context, session, target),
  );
}

/** Whether a manifest has the key; asked in silence, because whoever names a file needs no manifests. */
async function isDeclared(
  context: CommandContext<ShowOptions>,
  key: string,
  directory: string | undefined,
): Promise<boolean> {
  const { io } = context;
  const silent = replaceIo(io, { stderr: { ...io.stderr, write: () => undefined } });
  const opened = await openProject(
    { ...context, io: silent, args: [], diagnostics: [] },
    directory,
  ).catch(() => undefined);
  return typeof opened === 'object' && opened.project.declarations.some((each) => each.key === key);
}

/** A plan file is read whole before a word of it is shown. */
async function showPlanFile(context: CommandContext<ShowOptions>, path: string): Promise<ExitCode> {
  const file = await readPlanFile(context, path);
  if (typeof file === 'number') return file;
  await writeFormat(context, {
    text: () => planFileText(file),
    json: () => jsonText(file.document),
  });
  return EXIT.done;
}

async function planFileText(file: PlanFile): Promise<string> {
  const { stringify } = await import('yaml');
  const lines = file.changes.map(
    ({ action, key, name, scope, before, after }) =>
      `${action} ${key}  "${shortenName(name)}"  ${scope}\n${indent(stringify(shortenValues(toJson({ before, after }))))}`,
  );
  return escapeTerminal(
    [
      `Plan of ${file.owner} for ${file.server}`,
      `Checksum ${file.checksum}`,
      ...(file.changes.length === 0 ? ['No changes.'] : lines),
      '',
    ].join('\n'),
    { multiline: true },
  );
}

async function showAutomation(
  context: CommandContext<ShowOptions>,
  session: PlanSession,
  key: string,
): Promise<ExitCode> {
  const { desired, inventory } = session.run;
  const declared = desired.find(({ declaration }) => declaration.key === key);
  const { owner } = session.opened.project.configuration;
  const found = inventory.automations.filter(({ description }) => {
    const parsed = parseMarker(description);
    return parsed.kind === 'marker' && parsed.marker.owner === owner && parsed.marker.key === key;
  });
  const webhook = await showWebhook(key, {
    declared: session.opened.project.webhooks?.find((each) => each.key === key),
    automations: inventory.automations,
    owners: session.opened.project.configuration,
    entities: session.opened.project.configuration.entities,
    api: session.server.api,
  });
  if (webhook !== undefined && declared === undefined) {
    await writeShown(context, webhook);
    return EXIT.done;
  }
  if (declared === undefined && found.length === 0) {
    throw new Failure(
      `There is no automation and no webhook "${key}", in the manifests or on the server`,
      {
        code: 'usage',
        hint:
          suggestHint(
            key,
            desired.map(({ declaration }) => declaration.key),
          ) ?? 'Run "wac list" to see what there is',
      },
    );
  }
  const history = await executionHistory(context, session.server, found);
  const source = executionSource(history);
  const document = {
    formatVersion: '1.0',
    key,
    ...present({ executionSource: source }),
    declared: declared === undefined ? null : automationDocument(declared.automation),
    live: found.map((observed) => ({
      id: observed.id,
      scope: observed.scope.kind === 'other' ? observed.scope.type : describeScope(observed.scope),
      ...present({
        updatedAt: observed.updatedAt,
        executions: history?.facts.get(observed.id),
      }),
      // What somebody pasted in the web page is not for every terminal and log.
      document: hideSecrets(automationDocument(observed)),
    })),
  };
  await writeFormat(context, {
    text: async () => {
      const { stringify } = await import('yaml');
      const { formatVersion: _, executionSource: from, ...rest } = document;
      // As the manifest says it, which may have a sum; the server has a mean.
      const isSum = sumWindow(declared?.declaration.document) !== undefined && !context.isVerbose;
      const inWords = (value: JsonValue): JsonValue =>
        isSum && isJsonObject(value) ? withSum(value) : value;
      const live = rest.live.map(({ executions, document: whole, ...each }) => ({
        ...each,
        ...present({ lastFired: lastFiredText(executions, from, context.io.now()) }),
        document: inWords(whole),
      }));
      const shown = { ...rest, declared: inWords(rest.declared), live };
      return escapeTerminal(stringify(shortenValues(toJson(shown))), { multiline: true });
    },
    json: () => jsonText(document),
  });
  return EXIT.done;
}

async function writeShown(
  context: CommandContext<ShowOptions>,
  shown: ShownWebhook,
): Promise<void> {
  await writeFormat(context, {
    text: async () => {
      const { stringify } = await import('yaml');
      const { formatVersion: _, ...rest } = shown;
      return escapeTerminal(stringify(shortenValues(toJson(rest))), { multiline: true });
    },
    json: () => jsonText(shown),
  });
}

/** In one line of YAML, with where it is from. */
function lastFiredText(
  facts: ExecutionFacts | undefined,
  source: ReturnType<typeof executionSource>,
  now: Date,
): string | undefined {
  const text = executionText(facts, now)?.replace(/^last fired /u, '');
  const from = source === 'undocumented-api' ? ' (from an undocumented API)' : '';
  return text === undefined ? undefined : `${text}${from}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
