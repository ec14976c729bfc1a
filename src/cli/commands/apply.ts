import { stat } from 'node:fs/promises';
import { Failure } from '../../diagnostics/failure.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { carryOut } from '../session/confirm-and-apply.ts';
import { type PlanSession, withPlan } from '../session/plan-session.ts';

/** `wac apply`: shows the plan, asks, and carries it out. */
export async function run(context: CommandContext): Promise<ExitCode> {
  const [target, directory] = context.operands;
  if (context.options.removeDuplicates === true) {
    const { removeDuplicates } = await import('../session/remove-duplicates.ts');
    return await removeDuplicates(context, target, directory);
  }
  if (target !== undefined && (await isFile(target))) {
    const { applyPlanFile } = await import('../session/apply-plan-file.ts');
    return await applyPlanFile(context, target, directory);
  }
  return await withPlan(context, { writesFor: 'apply', wholeTree: 'apply' }, (session) =>
    applySession(context, session),
  );
}

async function applySession(context: CommandContext, session: PlanSession): Promise<ExitCode> {
  const { plan } = session.run;
  const { checksum } = context.options;
  if (checksum !== undefined && checksum !== plan.checksum) {
    throw new Failure(
      `The plan is not the one that was reviewed: its checksum is ${plan.checksum}`,
      {
        code: 'stale-plan',
        hint: 'Nothing was written. Run "wac plan", review it again, and apply with its checksum',
      },
    );
  }
  return await carryOut(context, { server: session.server, plan });
}

/** A plan file; a manifest named by itself is a path below the configuration, and refused as such. */
async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile() && !/\.ya?ml$/i.test(path),
    () => false,
  );
}
