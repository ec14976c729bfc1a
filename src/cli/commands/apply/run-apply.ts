import { stat } from 'node:fs/promises';
import { Failure } from '../../../diagnostics/failure.ts';
import { isPlanChecksum } from '../../../reconcile/document/plan-checksum.ts';
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { type PlanSession, withPlan } from '../../session/plan-session.ts';
import type { ApplyOptions } from './apply-command.ts';
import { refuseOtherChecksum } from './refuse-other-checksum.ts';

/** `wac apply`: shows the plan, asks, and applies it. */
export async function runApply(context: CommandContext<ApplyOptions>): Promise<ExitCode> {
  refuseMalformedChecksum(context.options.checksum);
  const [target, directory] = context.args;
  if (context.options.removeDuplicates === true) {
    refuseSelection(context.options, '--remove-duplicates');
    const { removeDuplicates } = await import('./remove-duplicates.ts');
    return await removeDuplicates(context, target, directory);
  }
  if (target !== undefined && (await isFile(target))) {
    refuseSelection(context.options, 'a plan file');
    const { applyPlanFile } = await import('./apply-plan-file.ts');
    return await applyPlanFile(context, target, directory);
  }
  return await withPlan(context, { writesFor: 'apply', wholeTree: 'apply' }, (session) =>
    applySession(context, session),
  );
}

async function applySession(
  context: CommandContext<ApplyOptions>,
  session: PlanSession,
): Promise<ExitCode> {
  const { plan } = session.run;
  refuseOtherChecksum(context.options.checksum, plan.checksum);
  return await confirmAndApply(context, { server: session.server, plan });
}

/** What is applied was selected when the plan was made; duplicates are not selected at all. */
function refuseSelection({ only }: ApplyOptions, other: string): void {
  if (only === undefined) return;
  throw new Failure(`"--only" does not go together with ${other}`, {
    code: 'usage',
    hint: 'Select keys when you make the plan: wac plan --only KEY --out plan.json',
  });
}

/** A checksum that was cut, or an empty variable, must not pass for "no checksum". */
function refuseMalformedChecksum(checksum: string | undefined): void {
  if (checksum === undefined || isPlanChecksum(checksum)) return;
  throw new Failure(`"--checksum ${checksum}" is not a plan's checksum`, {
    code: 'usage',
    hint: 'Give all 64 hexadecimal digits of "checksum" in the output of: wac plan --format json',
  });
}

/** A plan file; a manifest named by itself is a path below the configuration, and refused as such. */
async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile() && !/\.ya?ml$/i.test(path),
    () => false,
  );
}
