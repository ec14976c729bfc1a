import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../../diagnostics/failure.ts';
import type { ExitCode } from '../../workflow/exit-code.ts';
import { carryOut } from '../carry-out.ts';
import type { CommandContext } from '../command-spec.ts';
import { type PlanSession, withPlan } from '../plan-session.ts';

/** `wac apply`: shows the plan, asks, and carries it out. */
export async function run(context: CommandContext): Promise<ExitCode> {
  const [target] = context.operands;
  if (target !== undefined && (await isFile(target))) return await applyFile(context, target);
  return await withPlan(context, { writesFor: 'apply', wholeTree: 'apply' }, (session) =>
    applySession(context, session),
  );
}

async function applySession(context: CommandContext, session: PlanSession): Promise<ExitCode> {
  const { plan } = session.run;
  const { checksum } = context.options;
  if (checksum !== undefined && checksum !== plan.checksum) {
    throw new Failure(`The plan is not the one that was reviewed: its checksum is ${plan.checksum}`, {
      code: 'stale-plan',
      hint: 'Nothing was written. Run "wac plan", review it again, and apply with its checksum',
    });
  }
  return await carryOut(context, { server: session.server, plan });
}

/** Applies a plan file: the manifests are read again, and the file must still say what would be done. */
async function applyFile(context: CommandContext, file: string): Promise<ExitCode> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Failure(`Cannot read "${file}"`, { code: 'file', cause });
  });
  const { openPlanFile } = await import('../open-plan-file.ts');
  return await openPlanFile(context, { file, text }, (server, plan) =>
    carryOut(context, { server, plan }),
  );
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile() && !/\.ya?ml$/.test(path),
    () => false,
  );
}
