/** Mode `validate`: manifests and rule tests, offline; also what a pull request of a fork gets. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { renderDiagnosticsText } from '../../report/diagnostics/render-diagnostics-text.ts';
import { countManifests } from '../../report/text/count-manifests.ts';
import { escapeHtml, fencedBlock } from '../../report/text/escape-markdown.ts';
import { createTextStyle } from '../../report/text/style-text.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { validateManifests } from '../load-manifests.ts';
import { annotateDiagnostics } from '../publish/annotate-diagnostics.ts';
import { logDiagnostics } from '../publish/log-diagnostics.ts';
import { writeSarif } from '../publish/write-sarif.ts';
import { formatProblems, testProblems } from '../status/plan-checks.ts';

/** Lines of problems in the summary; the log has all. */
const MAX_LINES = 200;

/** Characters of one line. */
const MAX_LINE_LENGTH = 1000;

/** Columns of the log. */
const LOG_WIDTH = 100;

/** Where more than validation was asked for. */
export interface ReducedRun {
  /** Why nothing more is done. */
  readonly because?: string | undefined;
  /** Whether the run has no rights, as one of a fork: then it evaluates the changed rules from files. */
  readonly isOffline?: boolean;
}

/** Validates. */
export async function runValidate(run: ActionRun, reduced: ReducedRun = {}): Promise<void> {
  const { because } = reduced;
  const { io, inputs, redact } = run;
  const found = await validateManifests(run);
  const unformatted = inputs.checks.includes('fmt') ? formatProblems(found.tree) : [];
  const failed = [...testProblems(found), ...unformatted];
  const isValid = found.isValid && unformatted.length === 0;
  const failedLines = failed.map(
    ({ message, location }) => `${location.file}:${location.startLine} ${message}`,
  );
  annotateDiagnostics(io, found.diagnostics, failed);
  logDiagnostics(run, found.diagnostics, found.tree);
  await writeSarif(run, found.tree, found);
  for (const line of failedLines) io.log(redact(`failed: ${line}`));
  const tests =
    found.cases === 0
      ? ''
      : `, ${countNoun(found.cases - found.failedCases.length, 'rule test')} of ${found.cases} passed`;
  const verdict = isValid
    ? `${countManifests(found.automations, found.webhooks)} valid${tests}.`
    : `Not valid: ${countNoun(
        found.diagnostics.filter(({ severity }) => severity === 'error').length + failed.length,
        'problem',
      )}.`;
  io.log(verdict);
  if (because !== undefined) io.annotate('notice', because);
  const evidence = isValid && reduced.isOffline === true ? await showEvidence(run) : [];
  if (inputs.summary) {
    const said = because === undefined ? [] : [because];
    await summarize(run, found.diagnostics, { verdict, said: [...said, ...evidence], failedLines });
  }
  if (!isValid) throw new ActionFailure('invalid', `The manifests are not valid. ${verdict}`);
}

/** Adds the result to the job's summary. */
async function summarize(
  { io, redact }: ActionRun,
  diagnostics: readonly Diagnostic[],
  shown: {
    readonly verdict: string;
    /** Paragraphs of Markdown between the verdict and the problems. */
    readonly said: readonly string[];
    readonly failedLines: readonly string[];
  },
): Promise<void> {
  const text = renderDiagnosticsText(diagnostics, { color: false, width: 100, sources: new Map() });
  const lines = [...text.split('\n').filter((line) => line !== ''), ...shown.failedLines];
  const first = lines.slice(0, MAX_LINES).map((line) => redact(line).slice(0, MAX_LINE_LENGTH));
  const rest = lines.length > first.length ? ['… the log has the rest'] : [];
  const blocks = [
    '### W&amp;B automations: validation',
    `**${shown.verdict}**`,
    ...shown.said,
    ...(lines.length === 0 ? [] : [fencedBlock([...first, ...rest], 'text')]),
  ];
  await io.appendSummary(redact(`${blocks.join('\n\n')}\n`));
}

/** Logs what the changed rules would have done on the recorded runs of the checkout; gives the same as Markdown. */
async function showEvidence(run: ActionRun): Promise<readonly string[]> {
  const { io, inputs, context, redact } = run;
  if (inputs.mode !== 'plan' || inputs.evidence === 'off') return [];
  if (context.pullRequest === undefined || context.pullRequest.isClosed) return [];
  const [{ readForkEvidence }, { renderEvidenceMarkdown, renderEvidenceText }] = await Promise.all([
    import('../evidence/fork-evidence.ts'),
    import('../../report/plan/render-evidence.ts'),
  ]);
  const { evidence, note } = await readForkEvidence(run);
  if (evidence !== undefined) {
    const lines = renderEvidenceText(evidence, createTextStyle(false), LOG_WIDTH);
    io.log(redact(['Evidence:', ...lines].join('\n')));
  }
  if (note !== undefined) io.log(redact(note));
  return [
    ...(evidence === undefined ? [] : [renderEvidenceMarkdown(evidence)]),
    ...(note === undefined ? [] : [escapeHtml(note)]),
  ];
}
