import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writePage } from '../../output/write-page.ts';
import { openTree } from '../../session/open-project.ts';
import type { TestOptions } from './test-command.ts';
import { testDirectory, writeProblems, writeReport } from './test-directory.ts';
import { readTestSettings } from './test-settings.ts';

/** `wac test`: rule tests against the manifests, offline. */
export async function runTest(context: CommandContext<TestOptions>): Promise<ExitCode> {
  const { options } = context;
  const settings = readTestSettings(options);
  if (context.args.length > 1) {
    const { testSeveral } = await import('./test-several.ts');
    return await testSeveral(context, settings);
  }
  const opened = await openTree(context);
  const pictures =
    options.html === undefined
      ? undefined
      : new (
          await import('../../../workflow/rule-tests/collect-case-pictures.ts')
        ).CasePictureCollector();
  const { report, diagnostics, sources } = await testDirectory(
    context,
    opened,
    settings,
    (result, evaluated) => pictures?.onCase(result, evaluated),
  );
  if (report === undefined) return EXIT.invalid;
  if (options.coverageOut !== undefined) {
    await writeFileAtomically(
      options.coverageOut,
      `${JSON.stringify({ formatVersion: '1.0', ...report.coverage }, undefined, 2)}\n`,
    );
  }
  await writeReport(context, report, diagnostics);
  if (options.html !== undefined && pictures !== undefined) {
    const { renderTestsPage } = await import('../../../page/rule-tests/render-tests-page.ts');
    await writePage(context, options.html, renderTestsPage(report, pictures.pictures));
  }
  const short = writeProblems(context, report, sources, settings);
  return report.ok && short === 0 ? EXIT.done : EXIT.invalid;
}
