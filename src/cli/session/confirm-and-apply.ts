/** Shows a plan, asks for confirmation and applies it: the last steps of every command that writes. */

import { apply, RESTORE_DIRECTORY } from '../../api/apply.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { safeJson } from '../../lib/safe-json.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import {
  heldBackDocument,
  leftOutDocument,
  refusalDocument,
} from '../../reconcile/document/plan-document.ts';
import type { DuplicateFact } from '../../report/commands/duplicate-fact.ts';
import { resultJson, summaryJson } from '../../report/commands/render-results-json.ts';
import {
  isReportedAtOnce,
  renderResultsText,
  renderResultText,
} from '../../report/commands/render-results-text.ts';
import { renderPlanParts } from '../../report/plan/render-plan-text.ts';
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import { MAX_PARALLEL_WRITES } from '../../workflow/apply/apply-plan.ts';
import type { ApplySummary } from '../../workflow/apply/apply-types.ts';
import { exitCodeOfApply } from '../../workflow/apply/exit-code-of-apply.ts';
import { findDuplicates } from '../../workflow/apply/find-duplicates.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { WriteOptions } from '../arguments/options.ts';
import { parseCount } from '../arguments/parse-count.ts';
import { askYes } from '../output/ask-until.ts';
import { outputStyle } from '../output/output-style.ts';
import { writeSoon } from '../output/streams/delayed-output.ts';
import { writeParts } from '../output/streams/write-parts.ts';
import { executionNotes } from './execution-notes.ts';
import type { OpenedServer } from './open-server.ts';

/** What a plan is applied with. */
export interface ConfirmAndApplyInput {
  readonly server: OpenedServer;
  readonly plan: Plan;
  /** How many things the plan leaves that the command was asked to settle; then it does not end as done. Absent: none. */
  readonly unsettled?: number;
  /** The directory that lines of JSON name, where the run applies several; absent: they name none. */
  readonly directory?: string;
}

/** Shows the plan, asks, applies, and reports the result of each change. */
export async function confirmAndApply(
  context: CommandContext<WriteOptions>,
  input: ConfirmAndApplyInput,
): Promise<ExitCode> {
  const { plan } = input;
  const ended = await showBeforeApply(context, input);
  if (ended !== undefined) return ended;
  await confirm(context, `${countNoun(plan.changes.length, 'change')} to ${plan.server}`);
  const applied = await applyConfirmed(context, input);
  const duplicates = await searchDuplicates(context, input, applied.summary);
  return reportApplied(context, input, { ...applied, duplicates });
}

/** Shows the plan. Gives the exit code where there is nothing to apply; that has then been reported. */
export async function showBeforeApply(
  context: CommandContext<WriteOptions>,
  input: ConfirmAndApplyInput,
): Promise<ExitCode | undefined> {
  const { io, options } = context;
  const { plan } = input;
  parallelWrites(options.parallel);
  const isJson = options.format === 'json';
  if (!isJson) {
    // For whoever is asked: a run without a prompt does not wait for it.
    const isAsked = options.yes !== true && io.ask !== undefined;
    const notes = isAsked ? await executionNotes({ io, options: {} }, input.server, plan) : {};
    const style = outputStyle(io.stdout, io.env, context.isVerbose);
    writeParts(io.stdout, renderPlanParts(plan, { ...style, ...notes }));
  }
  if (plan.refusedBy.length > 0) {
    const { checksum } = plan;
    const refusedBy = plan.refusedBy.map(refusalDocument);
    if (isJson)
      writeLine(context, input, summaryJson([], { checksum, exitCode: EXIT.refused, refusedBy }));
    return EXIT.refused;
  }
  if (plan.changes.length === 0) {
    const exitCode =
      plan.heldBack.length > 0 || (input.unsettled ?? 0) > 0 ? EXIT.refused : EXIT.done;
    if (isJson) {
      const facts = { checksum: plan.checksum, exitCode, ...partsOf(plan) };
      writeLine(context, input, summaryJson([], facts));
    }
    return exitCode;
  }
  return undefined;
}

/**
 * How many writes to send side by side; undefined for as many as the server keeps up with.
 *
 * @throws Failure `usage` where `--parallel` is not a whole number from 1 to 8.
 */
export function parallelWrites(text: string | undefined): number | undefined {
  const count = parseCount(text, '--parallel');
  if (count === undefined || (count >= 1 && count <= MAX_PARALLEL_WRITES)) return count;
  throw new Failure(`"--parallel ${count}" is not from 1 to ${MAX_PARALLEL_WRITES}`, {
    code: 'usage',
  });
}

/**
 * Answers "yes" by `--yes`, or asks; with nobody to ask it refuses.
 *
 * @param what what is applied, such as `3 changes to https://api.wandb.ai`.
 * @throws Failure `refused` unless the reply is "yes"; nothing was written then.
 */
export async function confirm(context: CommandContext<WriteOptions>, what: string): Promise<void> {
  const { io, options } = context;
  if (options.yes === true) return;
  if (io.ask === undefined) {
    throw new Failure(
      'Nothing was applied: wac cannot ask for confirmation, because this is not a terminal',
      {
        code: 'refused',
        hint: 'Add --yes when the plan has been reviewed',
      },
    );
  }
  const question = `\nApply ${what}? Only "yes" continues: `;
  if (await askYes(io, question)) return;
  throw new Failure('Nothing was applied', { code: 'refused' });
}

/** A plan that was applied. */
export interface AppliedPlan {
  readonly summary: ApplySummary;
  /** Results that were written as they ended. */
  readonly reported: readonly ChangeResult[];
}

/** Applies a plan that was confirmed, and writes each result as it ends. */
export async function applyConfirmed(
  context: CommandContext<WriteOptions>,
  input: ConfirmAndApplyInput,
): Promise<AppliedPlan> {
  const { io, options } = context;
  const { plan, server } = input;
  const isJson = options.format === 'json';
  const style = outputStyle(io.stdout, io.env, context.isVerbose);
  const reported: ChangeResult[] = [];
  // From here on, Ctrl-C lets what is in flight finish.
  const summary = await apply(plan, server, {
    edges: io,
    ...present({ parallel: parallelWrites(options.parallel) }),
    restore: options.restoreDir ?? context.root.pathOf(RESTORE_DIRECTORY),
    onResult: (result: ChangeResult) => {
      if (isJson) writeSoon(io.stdout, lineOf(input, resultJson(result)));
      else if (isReportedAtOnce(result)) {
        reported.push(result);
        writeSoon(io.stdout, renderResultText(result, style));
      }
    },
  });
  return { summary, reported };
}

/** Writes the summary of a plan that was applied; gives its exit code. */
export function reportApplied(
  context: CommandContext<WriteOptions>,
  input: ConfirmAndApplyInput,
  {
    summary,
    reported,
    duplicates,
  }: AppliedPlan & { readonly duplicates: readonly DuplicateFact[] },
): ExitCode {
  const { io, options } = context;
  const { plan } = input;
  const isJson = options.format === 'json';
  const style = outputStyle(io.stdout, io.env, context.isVerbose);
  const isWhole =
    duplicates.length === 0 && plan.heldBack.length === 0 && (input.unsettled ?? 0) === 0;
  const exitCode = exitCodeOfApply(summary, isWhole);
  const restoreFile = summary.restoreFile === undefined ? {} : { restoreFile: summary.restoreFile };
  if (isJson) {
    writeLine(
      context,
      input,
      summaryJson(summary.results, {
        checksum: plan.checksum,
        exitCode,
        ...restoreFile,
        ...present({ duplicates: duplicates.length === 0 ? undefined : duplicates }),
        ...partsOf(plan),
      }),
    );
  } else {
    io.stdout.write(
      renderResultsText(summary.results, {
        ...style,
        ...restoreFile,
        interrupted: summary.isInterrupted,
        duplicates,
        reported,
        heldBack: plan.heldBack.map(({ key }) => key),
      }),
    );
  }
  return exitCode;
}

/** Reads the list again after creates; not being able to is a warning, since every write has its own result. */
export async function searchDuplicates(
  { io }: CommandContext<WriteOptions>,
  { plan, server: { api, request } }: ConfirmAndApplyInput,
  { results, isInterrupted }: ApplySummary,
  reads: Pick<AutomationApi, 'readInventory'> = api,
): Promise<readonly DuplicateFact[]> {
  if (request === undefined || isInterrupted) return [];
  const found = await findDuplicates(reads, request, { owner: plan.owner, results });
  if (found instanceof Failure) {
    io.stderr.write(
      `${escapeTerminal(`The server could not be read again after the creates. ${found.message}`)}\n`,
    );
    return [];
  }
  return found.map(({ key, owned }) => ({ key, ids: owned.map(({ observed: { id } }) => id) }));
}

/** What was held back and what `--only` left out, for the last line of an apply; nothing where there is none. */
function partsOf(plan: Plan): {
  readonly heldBack?: readonly JsonObject[];
  readonly leftOut?: JsonObject;
} {
  const { heldBack } = plan;
  return {
    ...present({
      heldBack: heldBack.length === 0 ? undefined : heldBack.map(heldBackDocument),
      leftOut: leftOutDocument(plan),
    }),
  };
}

function writeLine(
  { io }: CommandContext<WriteOptions>,
  input: Pick<ConfirmAndApplyInput, 'directory'>,
  document: object,
): void {
  io.stdout.write(lineOf(input, document));
}

/** One line of NDJSON. */
function lineOf({ directory }: Pick<ConfirmAndApplyInput, 'directory'>, document: object): string {
  return `${safeJson({ ...present({ directory }), ...document })}\n`;
}
