/** Reads a directory of manifests for one environment. */

import type { Diagnosed, Diagnostic } from '../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../diagnostics/merge-diagnostics.ts';
import { present } from '../lib/present.ts';
import { suggestHint } from '../lib/suggest-names.ts';
import type { OtherConfigurations, Project } from '../model/configuration.ts';
import type { FileListener, SourceFile, TextReader } from '../model/source-file.ts';
import { integrationRef } from './compile/compile-integration.ts';
import { displayPath } from './display-path.ts';
import { Suppressions } from './lint/comments/suppressions.ts';
import { loadManifests } from './load-manifests.ts';
import {
  environmentNames,
  type ParsedConfiguration,
  parseConfiguration,
} from './parse-configuration.ts';
import {
  type ManifestSet,
  type ResolvedConfiguration,
  resolveConfiguration,
} from './resolve-configuration.ts';
import { ownersOfOthers, sharedOwnerProblems } from './shared-owner-problems.ts';
import { locateProblem } from './source/point-at-problem.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What a project is made of. */
export interface ProjectInput {
  readonly tree: {
    readonly files: readonly SourceFile[];
    readonly configuration?: SourceFile;
    /** Rule tests, which must not be manifests; absent: none. */
    readonly tests?: readonly SourceFile[];
    /** The name of a file that was most likely meant to be the configuration; absent: none is known. */
    readonly misnamedConfiguration?: string;
    /** The configurations of other manifest directories, whose owners must differ; absent: none. */
    readonly otherConfigurations?: OtherConfigurations;
    /** Reads the text files that manifests name; absent where there is none but the manifests. */
    readonly readText?: TextReader;
  };
  /** The environment that was chosen; absent: the configuration's default, if environments are declared. */
  readonly environment?: string;
  /** `--var`: strings, read as YAML scalars, laid over the configuration's vars. */
  readonly vars?: ReadonlyMap<string, string>;
  /** Fields of manifests that are set for this run, over what the configuration overrides; absent: none. */
  readonly sets?: readonly ManifestSet[];
  /** The root as the user would type it (`ManifestTree.directory`): diagnostics show it before each file's path. */
  readonly directory: string;
  /** ISO date, for snoozed diagnostics; absent: no snooze is past. */
  readonly today?: string;
  /**
   * Whether comments that silence nothing are reported where environments are declared. A comment may be meant for
   * another environment, so it is for the caller to keep those that all environments report. Default: no.
   */
  readonly reportsEveryUnused?: boolean;
  /** Called after each file, for somebody who waits; absent: nobody does. */
  readonly onFile?: FileListener;
}

/** The environments that a configuration declares. */
export interface DeclaredEnvironments {
  readonly names: readonly string[];
  readonly defaultEnvironment?: string;
}

/**
 * Reads a directory of manifests for one environment: parses, expands, validates, compiles.
 *
 * Declarations are those of the manifests without an error; where `hasErrors(diagnostics)` the set is partial and must
 * not be planned. `value` is undefined only when the configuration cannot be used or no environment is chosen.
 */
export function loadProject(input: ProjectInput): Diagnosed<Project | undefined> {
  const { configuration: file } = input.tree;
  if (file === undefined) return { value: undefined, diagnostics: [missingConfiguration(input)] };
  const parsed = parseConfiguration(file, input.directory);
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const resolved = resolveConfiguration(parsed.value, input);
  if (resolved.value === undefined)
    return { value: undefined, diagnostics: [...parsed.diagnostics, ...resolved.diagnostics] };
  const loaded = loadManifests(input, resolved.value);
  const { source } = parsed.value;
  const others = input.tree.otherConfigurations;
  const shared = sharedOwnerProblems(resolved.value.configuration, others, input.directory).map(
    (problem) => locateProblem(problem, source),
  );
  const diagnostics = [
    ...silence([...resolved.diagnostics, ...shared], parsed.value, resolved.value, input),
    ...loaded.diagnostics,
    ...checkVariables(input, resolved.value, parsed.value.document),
  ];
  return {
    value: {
      configuration:
        others === undefined
          ? resolved.value.configuration
          : { ...resolved.value.configuration, otherOwners: ownersOfOthers(others) },
      environments: resolved.value.environments,
      declarations: loaded.declarations,
      ...present({ webhooks: loaded.webhooks.length === 0 ? undefined : loaded.webhooks }),
      aliases: aliasRefs(resolved.value),
    },
    diagnostics: mergeDiagnostics([diagnostics]),
  };
}

/** The diagnostics of the configuration that its own comments leave, and what is wrong with the comments. */
function silence(
  diagnostics: readonly Diagnostic[],
  { source }: ParsedConfiguration,
  { lockedLints: locked, environments }: ResolvedConfiguration,
  { tree, directory, today, reportsEveryUnused }: ProjectInput,
): readonly Diagnostic[] {
  const { path, text } = tree.configuration ?? { path: '', text: '' };
  const file = displayPath(directory, path);
  const suppressions = new Suppressions({ text, file, documents: [source], today, locked });
  const left = diagnostics.filter((each) => !suppressions.covers(each));
  const reportsUnused = environments.length === 0 || reportsEveryUnused === true;
  return [...left, ...suppressions.problems(reportsUnused)];
}

/** The environments of a configuration file, without any other check; none when it cannot be read. */
export function declaredEnvironments(configuration: SourceFile | undefined): DeclaredEnvironments {
  if (configuration === undefined) return { names: [] };
  const [document] = parseYaml(configuration.text, configuration.path).value;
  return document === undefined ? { names: [] } : environmentNames(document.value);
}

/** A variable on the command line that nothing declares is a typing mistake. */
function checkVariables(
  input: ProjectInput,
  resolved: ResolvedConfiguration,
  document: {
    readonly vars?: object;
    readonly environments?: Readonly<Record<string, { readonly vars?: object }>>;
  },
): readonly Diagnostic[] {
  const declared = new Set(
    [document, ...Object.values(document.environments ?? {})].flatMap(({ vars }) =>
      Object.keys(vars ?? {}),
    ),
  );
  const known = new Set([...declared, ...resolved.usedVars]);
  return [...(input.vars?.keys() ?? [])]
    .filter((name) => !known.has(name))
    .map((name) => ({
      code: 'expression/unknown-name',
      severity: 'error',
      message: `The variable "${name}" is not used`,
      hint: suggestHint(name, known) ?? 'Name a variable of wac.yaml, or one that a manifest uses.',
    }));
}

function aliasRefs({ aliases, configuration }: ResolvedConfiguration): Project['aliases'] {
  const owner = configuration.entity ?? configuration.entities[0] ?? '';
  return new Map(
    [...aliases].map(([name, { definition }]) => [
      name,
      integrationRef(definition, definition.entity ?? owner),
    ]),
  );
}

function missingConfiguration({ tree, directory }: ProjectInput): Diagnostic {
  const { misnamedConfiguration } = tree;
  return {
    code: 'config/missing',
    severity: 'error',
    message: `There is no wac.yaml in "${directory}"`,
    hint:
      misnamedConfiguration === undefined
        ? 'It names the owner of the automations: run "wac init", or write one with version, owner and onRemove.'
        : `There is ${misnamedConfiguration}: rename it to wac.yaml.`,
  };
}
