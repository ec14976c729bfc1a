/** The checks of `wac lint` that need neither a server nor recorded runs. */
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { narrowDiagnostics } from '../../session/narrow-diagnostics.ts';
import { loadEveryEnvironment, type OpenedTree } from '../../session/open-project.ts';
import type { LintOptions } from './lint-command.ts';
import type { WrittenLint } from './write-lint.ts';

/** Checks the manifests of a tree in every environment, unless one is chosen. */
export async function lintOffline(
  context: CommandContext<LintOptions>,
  opened: OpenedTree,
): Promise<WrittenLint> {
  const { projects, diagnostics } = await loadEveryEnvironment(context, opened);
  const keys = [...projects.values()].flatMap(({ declarations }) => declarations);
  const automations = new Set(keys.map(({ key }) => key)).size;
  return {
    diagnostics,
    automations,
    note: `Checked ${countNoun(automations, 'automation')} offline`,
  };
}

/** The problems of the part that the user named, and those of recorded runs, which concern every manifest. */
export function narrowLint(
  tree: ManifestTree,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const isOfRuns = ({ code }: Diagnostic): boolean => code.startsWith('history/');
  return [
    ...diagnostics.filter(isOfRuns),
    ...narrowDiagnostics(
      tree,
      diagnostics.filter((each) => !isOfRuns(each)),
    ),
  ];
}

/** The exit code of these problems: with `--strict`, warnings count as errors. */
export function exitCodeOfLint(
  { options }: CommandContext<LintOptions>,
  diagnostics: readonly Diagnostic[],
): ExitCode {
  const fails =
    hasErrors(diagnostics) ||
    (options.strict === true && diagnostics.some(({ severity }) => severity === 'warning'));
  return fails ? EXIT.invalid : EXIT.done;
}
