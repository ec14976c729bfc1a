import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { planDocument } from '../../../reconcile/document/plan-document.ts';
import { driftPlan, repairPlan } from '../../../reconcile/requests/plan-drift-repair.ts';
import { renderDriftText } from '../../../report/plan/render-drift-text.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { addStranded } from '../../../workflow/plan/add-stranded.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { splitArgs } from '../../arguments/split-args.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { manifestsOfRevision } from '../../session/manifests-of-revision.ts';
import { type PlanSession, withPlan } from '../../session/plan-session.ts';
import { VERSION } from '../../version.ts';
import type { DriftOptions } from './drift-command.ts';

/** `wac drift`: what somebody changed on the server; `--repair` restores it. */
export async function runDrift(context: CommandContext<DriftOptions>): Promise<ExitCode> {
  const { directory, rest: keys } = await splitArgs(context.args);
  const location = directory === undefined ? {} : { directory };
  const { repair: repairs = false, applied } = context.options;
  if (repairs && applied !== undefined) {
    throw new Failure('"--applied" and "--repair" exclude each other', {
      code: 'usage',
      hint: 'Name the keys to repair: wac drift --repair KEY',
    });
  }
  const others = await directoriesAmong(keys);
  if (repairs && others.length > 0) {
    throw new Failure('"--repair" is about one directory, and there are several', {
      code: 'usage',
      hint: 'Repair each directory on its own: wac drift --repair DIRECTORY [KEY...]',
    });
  }
  if (!repairs) {
    const unknown = keys.find((key) => !others.includes(key));
    if (unknown !== undefined) {
      throw new Failure(`There is no directory "${unknown}"`, {
        code: 'usage',
        hint: `Keys are for --repair only: wac drift --repair ${keys.join(' ')}`,
      });
    }
    if (others.length > 0) {
      const { driftSeveral } = await import('./drift-several.ts');
      return await driftSeveral(context, show);
    }
    return await withPlan(withoutDefault(context), location, async (session) =>
      exitCodeOfDrift(await show(context, session)),
    );
  }
  return await withPlan(
    withoutDefault(context),
    { ...location, writesFor: 'drift --repair', wholeTree: 'drift --repair', repairsDrift: true },
    (session) => repair(context, session, keys),
  );
}

/** Arguments that are keys must not be taken for a directory further down. */
function withoutDefault(context: CommandContext<DriftOptions>): CommandContext<DriftOptions> {
  return { ...context, args: [] };
}

/** Those of the arguments that are directories. */
async function directoriesAmong(args: readonly string[]): Promise<readonly string[]> {
  const split = await Promise.all(args.map((each) => splitArgs([each])));
  return split.flatMap(({ directory }) => directory ?? []);
}

/** The exit code for so many automations that drifted or cannot be seen. */
function exitCodeOfDrift(count: number): ExitCode {
  return count > 0 ? EXIT.changes : EXIT.done;
}

/** Writes the drift of one directory. Gives how many automations drifted, or cannot be seen. */
async function show(
  context: CommandContext<DriftOptions>,
  { run, opened, server }: PlanSession,
): Promise<number> {
  const { io, isVerbose } = context;
  const { configuration } = opened.project;
  const whole = await addStranded(run.plan, configuration, server.api);
  const pending = await pendingKeys(context, opened, whole.drift);
  const plan = { ...whole, drift: whole.drift.filter(({ key }) => !pending.includes(key)) };
  const unknown = plan.heldBack.filter(({ reason }) => reason === 'hidden');
  await writeFormat(context, {
    text: () => renderDriftText(plan, outputStyle(io.stdout, io.env, isVerbose)),
    json: () => jsonText(planDocument(driftPlan(plan), VERSION)),
  });
  if (pending.length > 0) {
    const names = escapeTerminal(pending.join(', '));
    io.stderr.write(
      `Pending apply: ${countNoun(pending.length, 'automation')} added since the last apply (${names})\n`,
    );
  }
  return plan.drift.length + unknown.length;
}

/** Keys that are missing because no apply has run since their manifests were added; none without `--applied`. */
async function pendingKeys(
  context: CommandContext<DriftOptions>,
  opened: PlanSession['opened'],
  drift: PlanSession['run']['plan']['drift'],
): Promise<readonly string[]> {
  const { applied } = context.options;
  const missing = drift.flatMap(({ kind, key }) => (kind === 'missing' ? [key] : []));
  if (applied === undefined || missing.length === 0) return [];
  const found = await manifestsOfRevision(context, opened, {
    flag: '--applied',
    revision: applied,
  });
  if (found === 'invalid') return [];
  const declared = new Set(found === 'none' ? [] : found.declarations.map(({ key }) => key));
  return missing.filter((key) => !declared.has(key));
}

async function repair(
  context: CommandContext<DriftOptions>,
  session: PlanSession,
  keys: readonly string[],
): Promise<ExitCode> {
  const { plan } = session.run;
  const drifted = new Set([
    ...plan.drift.map(({ key }) => key),
    ...plan.heldBack.flatMap(({ key, reason }) => (reason === 'hidden' ? [key] : [])),
  ]);
  const unknown = keys.find((key) => !drifted.has(key));
  if (unknown !== undefined) {
    const isKnown = [...plan.unchanged, ...plan.changes.map(({ key }) => key)].includes(unknown);
    const near = isKnown ? undefined : suggestHint(unknown, plan.unchanged);
    throw new Failure(`"${unknown}" has not drifted`, {
      code: 'usage',
      hint:
        suggestHint(unknown, drifted) ??
        near ??
        (drifted.size === 0 ? 'Nothing has' : `These have: ${[...drifted].join(', ')}`),
    });
  }
  const repairs = repairPlan(plan, keys);
  const unsettled = repairs.drift.filter(({ isRepaired }) => !isRepaired).length;
  const exitCode = await confirmAndApply(context, {
    server: session.server,
    plan: repairs,
    unsettled,
  });
  if (unsettled > 0 && context.options.format !== 'json') {
    context.io.stdout.write(
      `\n${countNoun(unsettled, 'automation')} not repaired: see "Drift" above for what to do.\n`,
    );
  }
  return exitCode;
}
