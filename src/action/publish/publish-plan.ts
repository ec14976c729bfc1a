/** A plan in every output where it is shown besides a comment: log, outputs, files, job summary. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import { present } from '../../lib/present.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { planDocument } from '../../reconcile/document/plan-document.ts';
import {
  type PlanMarkdownOptions,
  renderPlanMarkdown,
} from '../../report/plan/render-plan-markdown.ts';
import { renderPlanText } from '../../report/plan/render-plan-text.ts';
import type { ActionRun } from '../action-run.ts';
import { ACTION_VERSION } from '../action-version.ts';
import { renderPlanChanges } from '../review/expected-plan.ts';

/** Bytes left free for what this step adds to the summary beside the plan. */
const SUMMARY_RESERVE = 4096;

/** Writes log, outputs and files. */
export async function publishPlan(
  run: ActionRun,
  plan: Plan,
  options: PlanMarkdownOptions,
): Promise<void> {
  const { io, redact, setOutput } = run;
  const { executions } = options;
  io.log(
    isPrivate(run)
      ? 'The plan is not shown: the inputs "comment" and "summary" turn it off. The output plan-markdown-path names the file that contains it.'
      : redact(
          renderPlanText(
            plan,
            {
              color: false,
              width: 100,
              fullTextName: 'the output plan-json-path',
              ...present({ executions }),
            },
            options.evidence,
          ),
        ),
  );
  const count = (...actions: readonly string[]): number =>
    plan.changes.filter(({ action }) => actions.includes(action)).length;
  setOutput('changed', plan.changes.length > 0);
  setOutput('creates', count('create'));
  setOutput('updates', count('update', 'adopt', 'disable'));
  setOutput('deletes', count('delete', 'release'));
  setOutput('unchanged', plan.unchanged.length);
  setOutput('unmanaged', plan.unmanaged.length);
  // The former name of the same output.
  setOutput('ignored', plan.unmanaged.length);
  setOutput('plan-digest', plan.checksum);
  setOutput('plan-changes', renderPlanChanges(plan, run.io.env['RUNNER_OS']));
  const base = join(temporaryFolder(run), `wac-plan-${plan.environment ?? 'default'}`);
  const beside = { evidence: options.evidence, executions: executions?.history };
  const document = planDocument(plan, ACTION_VERSION, undefined, beside);
  const json = redact(`${JSON.stringify(document, undefined, 2)}\n`);
  await writeFileAtomically(`${base}.json`, json, { mode: 0o600 });
  const markdown = renderPlanMarkdown(plan, { ...options, limit: Number.MAX_SAFE_INTEGER });
  await writeFileAtomically(`${base}.md`, redact(markdown.text), { mode: 0o600 });
  setOutput('plan-json-path', `${base}.json`);
  setOutput('plan-markdown-path', `${base}.md`);
}

/** Whether the plan is for nobody's eyes: the log of a public repository is as public as a comment. */
function isPrivate({ inputs }: ActionRun): boolean {
  return inputs.comment === 'never' && !inputs.summary;
}

/** Adds the plan to the job's summary, unless the input says not to. */
export async function summarizePlan(
  { io, inputs, redact }: ActionRun,
  plan: Plan,
  options: PlanMarkdownOptions,
): Promise<void> {
  if (!inputs.summary) return;
  const { text } = renderPlanMarkdown(plan, {
    ...options,
    isFolded: true,
    // Redacted first: what is put in the place of a secret may be longer.
    measure: (each) => Buffer.byteLength(redact(each)),
    limit: Math.max(0, (await io.summaryRoom()) - SUMMARY_RESERVE),
    fullTextUrl: 'the file that the output <code>plan-markdown-path</code> names',
  });
  await io.appendSummary(redact(text));
}

/** Where files of this run go. */
export function temporaryFolder({ io }: Pick<ActionRun, 'io'>): string {
  return io.env['RUNNER_TEMP'] || tmpdir();
}
