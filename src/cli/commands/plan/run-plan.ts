import { relative, resolve, sep } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { present } from '../../../lib/present.ts';
import { planDocument } from '../../../reconcile/document/plan-document.ts';
import { combineExitCodes, EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { outputStyle } from '../../output/output-style.ts';
import { refuseSecret } from '../../output/refuse-secret.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { sandboxFlag } from '../../sandbox/sandbox-file.ts';
import { executionNotes } from '../../session/execution-notes.ts';
import type { OnInvalid } from '../../session/open-project.ts';
import { type PlanSession, type PlanSessionOptions, withPlan } from '../../session/plan-session.ts';
import { VERSION } from '../../version.ts';
import type { PlanOptions } from './plan-command.ts';
import { checkEvidenceOptions, readPlanEvidence } from './plan-evidence.ts';

/** `wac plan`: what apply would do. */
export async function runPlan(context: CommandContext<PlanOptions>): Promise<ExitCode> {
  if (context.args.length > 1) {
    checkOptions(context);
    const { planSeveral } = await import('./plan-several.ts');
    return await planSeveral(context, { show: showPlan, onInvalidOf });
  }
  if (context.options.allEnvironments !== true) return await planOne(context);
  const { planAllEnvironments } = await import('./plan-all-environments.ts');
  return await planAllEnvironments(context, planOne);
}

async function planOne(
  context: CommandContext<PlanOptions>,
  session: Pick<PlanSessionOptions, 'onUnmatched'> = {},
): Promise<ExitCode> {
  checkOptions(context);
  const options = { ...session, ...present({ onInvalid: onInvalidOf(context) }) };
  return await withPlan(context, options, (session) => showPlan(context, session));
}

/** @throws Failure `usage` with options that exclude each other; nothing was read then. */
function checkOptions(context: CommandContext<PlanOptions>): void {
  const { base, format } = context.options;
  checkEvidenceOptions(context);
  if (base !== undefined && format !== 'markdown') {
    throw new Failure('"--base" needs "--format markdown"', {
      code: 'usage',
      hint: 'Add --format markdown, or leave --base out',
    });
  }
}

/** Whoever posts the Markdown posts this too, so that nobody takes the last plan for today's. */
function onInvalidOf({ io, options }: CommandContext<PlanOptions>): OnInvalid | undefined {
  if (options.format !== 'markdown') return undefined;
  return async (diagnostics, owner) => {
    const { renderInvalidMarkdown } = await import(
      '../../../report/plan/render-invalid-markdown.ts'
    );
    const label = owner === undefined ? {} : { label: owner };
    io.stdout.write(renderInvalidMarkdown(diagnostics, label));
  };
}

async function showPlan(
  context: CommandContext<PlanOptions>,
  session: PlanSession,
): Promise<ExitCode> {
  const { io, options } = context;
  const { plan } = session.run;
  const directory = directoryFromHere(io.cwd, session.opened.tree.directory);
  if (options.out !== undefined) {
    const document = planDocument(plan, VERSION, directory);
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    refuseSecret(context, options.out, text);
    await writeFileAtomically(options.out, text, { mode: 0o600 });
  }
  await writePlan(context, session, directory);
  if (options.html !== undefined) {
    const { writePlanPage } = await import('./plan-page.ts');
    await writePlanPage(context, options.html, plan, session.opened);
  }
  if (options.out !== undefined) {
    const rest = sandboxFlag(options.sandbox);
    io.stderr.write(
      `Wrote ${options.out}. To apply exactly this plan: wac apply ${options.out}${rest}\n`,
    );
  }
  return combineExitCodes([
    ...(plan.refusedBy.length + plan.heldBack.length > 0 ? [EXIT.refused] : []),
    ...(options.detailedExitcode === true && plan.changes.length > 0 ? [EXIT.changes] : []),
  ]);
}

/** The manifest directory relative to the working directory, with forward slashes; `.` for the directory itself. */
function directoryFromHere(cwd: string, directory: string): string {
  return relative(cwd, resolve(cwd, directory)).split(sep).join('/') || '.';
}

/** Writes a plan in the format that was asked for. */
async function writePlan(
  context: CommandContext<PlanOptions>,
  session: PlanSession,
  directory: string,
): Promise<void> {
  const { io, isVerbose } = context;
  const { plan } = session.run;
  const { base } = context.options;
  const evidence = await readPlanEvidence(context, session);
  await writeFormat(context, {
    text: async () => {
      const [{ renderPlanParts }, executions] = await Promise.all([
        import('../../../report/plan/render-plan-text.ts'),
        executionNotes(context, session.server, plan),
      ]);
      const style = { ...outputStyle(io.stdout, io.env, isVerbose), ...executions };
      return renderPlanParts(plan, style, evidence);
    },
    json: async () => {
      const { executions } = await executionNotes(context, session.server, plan);
      const beside = { evidence, executions: executions?.history };
      return jsonText(planDocument(plan, VERSION, directory, beside));
    },
    markdown: async () => {
      const { renderPlanMarkdown } = await import('../../../report/plan/render-plan-markdown.ts');
      const footer = `<sub>Plan <code>${plan.checksum.slice(0, 12)}</code>.</sub>`;
      const origins =
        base === undefined
          ? {}
          : await (await import('./change-origins.ts')).changeOrigins(context, session, base);
      const executions = await executionNotes(context, session.server, plan);
      const shown = { footer, ...origins, ...executions, ...present({ evidence }) };
      return renderPlanMarkdown(plan, shown).text;
    },
  });
}
