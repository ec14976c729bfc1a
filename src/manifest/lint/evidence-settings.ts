/** What a project says about problems that need evidence: which are silenced by a comment, and the rules of the team. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { displayPath } from '../display-path.ts';
import type { LintRules } from '../generated/config.ts';
import { parseConfiguration } from '../parse-configuration.ts';
import { type EnvironmentChoice, resolveConfiguration } from '../resolve-configuration.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { Suppressions } from './comments/suppressions.ts';

/** The files of a project that was loaded before, without an error. */
export interface LoadedFiles extends EnvironmentChoice {
  readonly tree: {
    readonly files: readonly SourceFile[];
    readonly configuration?: SourceFile;
  };
  /** The root as the user would type it. */
  readonly directory: string;
  /** ISO date: a snooze that is past silences nothing. */
  readonly today: string;
}

/** Settings of one project. */
export interface EvidenceSettings {
  /** The rules of the team for this environment. */
  readonly rules: LintRules;
  /** The problems that no comment in the manifests silences. */
  readonly unsilenced: (problems: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Reads the settings. */
export function evidenceSettings(input: LoadedFiles): EvidenceSettings {
  const { configuration } = input.tree;
  const parsed =
    configuration === undefined
      ? undefined
      : parseConfiguration(configuration, input.directory).value;
  const resolved = parsed === undefined ? undefined : resolveConfiguration(parsed, input).value;
  const locked = resolved?.lockedLints ?? new Set<string>();
  return {
    rules: resolved?.lintRules ?? {},
    unsilenced: (problems) => unsilenced(problems, input, locked),
  };
}

/** Only files with a problem are read again. */
function unsilenced(
  problems: readonly Diagnostic[],
  { tree, directory, today }: LoadedFiles,
  locked: ReadonlySet<string>,
): readonly Diagnostic[] {
  const named = new Set(problems.flatMap(({ range }) => range?.file ?? []));
  const all = [...tree.files, ...(tree.configuration === undefined ? [] : [tree.configuration])];
  const comments = all.flatMap(({ path, text }): readonly Suppressions[] => {
    const file = displayPath(directory, path);
    if (!named.has(file)) return [];
    const documents = parseYaml(text, file).value;
    return [new Suppressions({ text, file, documents, today, locked })];
  });
  return problems.filter((problem) => !comments.some((each) => each.covers(problem)));
}
