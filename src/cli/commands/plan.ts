import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import type { Plan } from '../../model/plan.ts';
import { planDocument } from '../../reconcile/plan-document.ts';
import { combineExitCodes, EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../command-spec.ts';
import { outputStyle } from '../output-style.ts';
import { type PlanSession, withPlan } from '../plan-session.ts';
import { VERSION } from '../version.ts';
import { writeJson } from '../write-json.ts';

/** `wac plan`: what apply would do. */
export async function run(context: CommandContext): Promise<ExitCode> {
  return await withPlan(context, {}, (session) => showPlan(context, session));
}

async function showPlan(context: CommandContext, session: PlanSession): Promise<ExitCode> {
  const { io, options } = context;
  const { plan } = session.run;
  if (options.out !== undefined) {
    const text = `${JSON.stringify(planDocument(plan, VERSION), undefined, 2)}\n`;
    await writeFileAtomically(options.out, text, { mode: 0o600 });
  }
  await writePlan(context, plan);
  if (options.out !== undefined) {
    io.stderr.write(`Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}\n`);
  }
  return combineExitCodes([
    ...(plan.refusedBy.length > 0 ? [EXIT.refused] : []),
    ...(options.detailedExitcode === true && plan.changes.length > 0 ? [EXIT.changes] : []),
  ]);
}

/** Writes a plan in the format that was asked for. */
async function writePlan(context: CommandContext, plan: Plan): Promise<void> {
  const { io, options } = context;
  if (options.format === 'json') {
    writeJson(io, planDocument(plan, VERSION));
  } else if (options.format === 'markdown') {
    const { renderPlanMarkdown } = await import('../../report/render-plan-markdown.ts');
    io.stdout.write(renderPlanMarkdown(plan).text);
  } else {
    const { renderPlanText } = await import('../../report/render-plan-text.ts');
    io.stdout.write(renderPlanText(plan, outputStyle(io.stdout, io.env, options.verbose)));
  }
}
