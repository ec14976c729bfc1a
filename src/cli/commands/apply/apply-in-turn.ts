/** Applies the plans of several directories, one after the other, in the order of the command line. */

import type { DuplicateFact } from '../../../report/commands/duplicate-fact.ts';
import { renderDuplicatesText } from '../../../report/commands/render-results-text.ts';
import type { ApplySummary } from '../../../workflow/apply/apply-types.ts';
import { exitCodeOfApply } from '../../../workflow/apply/exit-code-of-apply.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import type { Connections } from '../../directories/connect-directories.ts';
import type { DirectoryRun } from '../../directories/directory-run.ts';
import type { DirectoryReporter } from '../../directories/report-directories.ts';
import { outputStyle } from '../../output/output-style.ts';
import {
  type AppliedPlan,
  applyConfirmed,
  type ConfirmAndApplyInput,
  reportApplied,
  searchDuplicates,
} from '../../session/confirm-and-apply.ts';
import type { ApplyOptions } from './apply-command.ts';
import { writeDirectoryLine } from './several-json.ts';

/** A directory with changes to apply. */
export interface ReadyDirectory {
  readonly run: DirectoryRun<ApplyOptions>;
  readonly input: ConfirmAndApplyInput;
}

/** A directory whose plan was applied, as far as its summary says. */
export interface AppliedDirectory extends ReadyDirectory {
  readonly summary: ApplySummary;
}

interface Written extends AppliedDirectory {
  readonly applied: AppliedPlan;
}

/** What an apply of several directories works with. */
export interface ApplyInTurnInput {
  readonly reporter: DirectoryReporter;
  readonly connections: Pick<Connections<ApplyOptions>, 'connected' | 'shareReads'>;
  readonly ready: readonly ReadyDirectory[];
}

/**
 * Applies each plan as it was shown: every precondition is read again just before its write, so what an earlier
 * directory has written is seen. What stops one directory does not stop the next, except an interrupt, after which
 * nothing else is written.
 */
export async function applyInTurn(
  context: CommandContext<ApplyOptions>,
  input: ApplyInTurnInput,
): Promise<readonly AppliedDirectory[]> {
  const written = await writeInTurn(context, input);
  await reportWritten(context, input, written);
  return written;
}

/** Applies each plan; gives those with a summary. The others have ended and are reported. */
async function writeInTurn(
  context: CommandContext<ApplyOptions>,
  { reporter, ready }: ApplyInTurnInput,
): Promise<readonly Written[]> {
  const isJson = context.options.format === 'json';
  const written: Written[] = [];
  for (const { run, input } of ready) {
    const own = { ...run.context, io: context.io };
    reporter.heading(run);
    const applied = await run.attempt(() => applyConfirmed(own, input));
    reporter.writeEnd(run);
    if (applied === undefined) {
      if (isJson) writeDirectoryLine(context.io, run);
      continue;
    }
    written.push({ run, input, applied, summary: applied.summary });
    if (!isJson) run.endWith(reportApplied(own, input, { ...applied, duplicates: [] }));
  }
  return written;
}

/** Searches for duplicates after the last write, so that a list that several directories share is read once. */
async function reportWritten(
  context: CommandContext<ApplyOptions>,
  { reporter, connections }: ApplyInTurnInput,
  written: readonly Written[],
): Promise<void> {
  const isJson = context.options.format === 'json';
  const reads = connections.shareReads();
  for (const each of written) {
    const { run, input, applied, summary } = each;
    const connected = connections.connected.find((other) => other.run === run);
    const port = connected === undefined ? input.server.api : reads(connected.connection);
    const own = { ...run.context, io: context.io };
    const duplicates = context.io.signal.aborted
      ? []
      : await searchDuplicates(own, input, summary, port);
    if (isJson) run.endWith(reportApplied(own, input, { ...applied, duplicates }));
    else if (duplicates.length > 0) reportDuplicates(context, reporter, each, duplicates);
  }
}

function reportDuplicates(
  { io, isVerbose }: CommandContext<ApplyOptions>,
  reporter: DirectoryReporter,
  { run, summary }: AppliedDirectory,
  duplicates: readonly DuplicateFact[],
): void {
  reporter.heading(run);
  const style = outputStyle(io.stdout, io.env, isVerbose);
  io.stdout.write(renderDuplicatesText(duplicates, style));
  run.endWith(exitCodeOfApply(summary, false));
}
