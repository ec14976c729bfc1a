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
  if (await hasSeveralDirectories(context.args)) {
    const { applySeveral } = await import('./apply-several.ts');
    return await applySeveral(context);
  }
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
  if (target?.endsWith('.json') === true && (await kindOf(target)) === 'missing') {
    throw new Failure(`There is no plan file "${target}"`, {
      code: 'usage',
      hint: `Make one with: wac plan --out ${target}`,
    });
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

/**
 * Whether the arguments are several directories. A plan file goes with one directory at most: its own.
 *
 * @throws Failure `usage` where a plan file is among several arguments, or what is called like one is not there: the
 *   directory beside it must not be applied as a whole in its place.
 */
async function hasSeveralDirectories(args: readonly string[]): Promise<boolean> {
  if (args.length < 2) return false;
  const kinds = await Promise.all(args.map(kindOf));
  const index = kinds.findIndex((kind) => kind !== 'directory');
  if (index === -1) return true;
  if (kinds[index] === 'missing') {
    throw new Failure(`There is no plan file "${args[index]}"`, { code: 'usage' });
  }
  if (index === 0 && args.length === 2) return false;
  throw new Failure(`The plan file "${args[index]}" does not go together with several arguments`, {
    code: 'usage',
    hint: 'Apply each plan file on its own: wac apply FILE [DIRECTORY]',
  });
}

/** What an argument is: a plan file, a file that is called like one and is not there, or a directory. */
async function kindOf(path: string): Promise<'file' | 'missing' | 'directory'> {
  if (await isFile(path)) return 'file';
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return !isThere && path.endsWith('.json') ? 'missing' : 'directory';
}

/** A plan file; a manifest named by itself is a path below the configuration, and refused as such. */
async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile() && !/\.ya?ml$/i.test(path),
    () => false,
  );
}
