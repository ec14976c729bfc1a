/** Mode `validate`: manifests and rule tests, offline; also what a pull request of a fork gets. */
import { countNoun } from '../../lib/count-noun.ts';
import { renderDiagnosticsText } from '../../report/diagnostics/render-diagnostics-text.ts';
import { countManifests } from '../../report/text/count-manifests.ts';
import { fencedBlock } from '../../report/text/escape-markdown.ts';
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

/** Validates. `because` says why nothing more is done where more was asked for. */
export async function runValidate(run: ActionRun, because?: string): Promise<void> {
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
  if (inputs.summary) {
    const text = renderDiagnosticsText(found.diagnostics, {
      color: false,
      width: 100,
      sources: new Map(),
    });
    const lines = [...text.split('\n').filter((line) => line !== ''), ...failedLines];
    const shown = lines.slice(0, MAX_LINES).map((line) => redact(line).slice(0, MAX_LINE_LENGTH));
    const rest = lines.length > shown.length ? ['… the log has the rest'] : [];
    const blocks = [
      '### W&amp;B automations: validation',
      `**${verdict}**`,
      ...(because === undefined ? [] : [because]),
      ...(lines.length === 0 ? [] : [fencedBlock([...shown, ...rest], 'text')]),
    ];
    await io.appendSummary(redact(`${blocks.join('\n\n')}\n`));
  }
  if (!isValid) throw new ActionFailure('invalid', `The manifests are not valid. ${verdict}`);
}
