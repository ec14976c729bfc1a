/** Reads a directory of manifests for one environment. */

import { type Diagnosed, type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { compareText } from '../lib/compare-text.ts';
import { resolveBelow } from '../lib/resolve-below.ts';
import { suggestHint } from '../lib/suggest-names.ts';
import type { Declaration } from '../model/automation.ts';
import type { Project } from '../model/configuration.ts';
import type { SourceFile, TextRead, TextReader } from '../model/source-file.ts';
import {
  findDuplicateKeys,
  findDuplicateNames,
  type KeyLocation,
  keyRange,
} from './compile/check-declarations.ts';
import { compileDeclaration } from './compile/compile-declaration.ts';
import { integrationRef } from './compile/compile-integration.ts';
import { displayPath } from './display-path.ts';
import { expandManifest, type ManifestCopy } from './expand/expand-manifest.ts';
import { lintDeclaration } from './lint/lint-declaration.ts';
import { Suppressions } from './lint/suppressions.ts';
import { environmentNames, parseConfiguration } from './parse-configuration.ts';
import {
  type OverrideRule,
  type ResolvedConfiguration,
  resolveConfiguration,
} from './resolve-configuration.ts';
import { locateProblem } from './source/point-at-problem.ts';
import { parseYaml, type YamlDocument } from './yaml/parse-yaml.ts';

/** What a project is made of. */
export interface ProjectInput {
  readonly tree: {
    readonly files: readonly SourceFile[];
    readonly configuration?: SourceFile;
    /** Reads the text files that manifests name; absent where there is none but the manifests. */
    readonly readText?: TextReader;
  };
  /** The environment that was chosen; absent: the configuration's default, if environments are declared. */
  readonly environment?: string;
  /** `--var`: texts, read as YAML scalars, laid over the configuration's vars. */
  readonly vars?: ReadonlyMap<string, string>;
  /** The root as the user would type it (`ManifestTree.directory`): diagnostics show it before each file's path. */
  readonly directory: string;
  /** ISO date, for snoozed diagnostics; absent: no snooze is past. */
  readonly today?: string;
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
  if (file === undefined)
    return { value: undefined, diagnostics: [missingConfiguration(input.directory)] };
  const parsed = parseConfiguration(file, input.directory);
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const resolved = resolveConfiguration(parsed.value, input);
  if (resolved.value === undefined)
    return { value: undefined, diagnostics: [...parsed.diagnostics, ...resolved.diagnostics] };
  const loaded = loadManifests(input, resolved.value);
  const diagnostics = [
    ...resolved.diagnostics,
    ...loaded.diagnostics,
    ...checkVariables(input, resolved.value, parsed.value.document),
  ];
  return {
    value: {
      configuration: resolved.value.configuration,
      environments: resolved.value.environments,
      declarations: loaded.declarations,
      aliases: aliasRefs(resolved.value),
    },
    diagnostics: uniqueDiagnostics(diagnostics),
  };
}

/** The environments of a configuration file, without any other check; none when it cannot be read. */
export function declaredEnvironments(configuration: SourceFile | undefined): DeclaredEnvironments {
  if (configuration === undefined) return { names: [] };
  const [document] = parseYaml(configuration.text, configuration.path).value;
  return document === undefined ? { names: [] } : environmentNames(document.value);
}

function loadManifests(
  input: ProjectInput,
  resolved: ResolvedConfiguration,
): { readonly declarations: readonly Declaration[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const declarations: Declaration[] = [];
  const emptied: Diagnostic[] = [];
  const keyed: KeyLocation[] = [];
  const matched = new Set<OverrideRule>();
  const readDocument = (
    document: YamlDocument,
    suppressions: Suppressions,
    readText: TextReader,
  ): void => {
    const expanded = expandManifest(document, resolved, matched);
    diagnostics.push(...expanded.diagnostics);
    for (const copy of expanded.copies) {
      keyed.push({ key: copy.key, source: copy.source });
      const declaration = compileCopy(copy, { resolved, suppressions, readText }, diagnostics);
      if (declaration !== undefined) declarations.push(declaration);
    }
    // The trees of ten thousand manifests would be most of what a plan takes of memory.
    document.release();
  };
  for (const file of input.tree.files) {
    const parsed = parseYaml(file.text, displayPath(input.directory, file.path), {
      keepsNumbers: isInPayload,
    });
    diagnostics.push(...parsed.diagnostics);
    if (parsed.value.length === 0 && parsed.diagnostics.length === 0)
      emptied.push(emptyFile(displayPath(input.directory, file.path)));
    const suppressions = new Suppressions({
      text: file.text,
      file: displayPath(input.directory, file.path),
      documents: parsed.value,
      today: input.today,
      locked: resolved.lockedLints,
    });
    const known = diagnostics.length;
    const readText = (path: string): TextRead => readNamed(input.tree.readText, file, path);
    for (const document of parsed.value) {
      if (keyed.length <= MAX_AUTOMATIONS) readDocument(document, suppressions, readText);
    }
    // A document may belong to another environment, and a file with errors is not checked to its end.
    const isWhole = resolved.environments.length === 0 && !hasErrors(diagnostics.slice(known));
    diagnostics.push(...suppressions.problems(isWhole));
  }
  if (keyed.length > MAX_AUTOMATIONS) diagnostics.push(TOO_MANY);
  diagnostics.push(...checkEmptied(emptied, input.tree.files.length));
  diagnostics.push(...findDuplicateKeys(keyed), ...findDuplicateNames(declarations));
  const hasAll = !hasErrors(diagnostics);
  if (hasAll)
    diagnostics.push(
      ...unmatchedOverrides(resolved, matched),
      ...declaredRemovals(resolved, keyed),
    );
  declarations.sort((a, b) => compareText(a.key, b.key));
  return { declarations, diagnostics };
}

/** Automations of one directory for one environment: twenty times what W&B's largest known teams have. */
const MAX_AUTOMATIONS = 200_000;

const TOO_MANY: Diagnostic = {
  code: 'matrix/invalid',
  severity: 'error',
  message: `The directory describes more than ${MAX_AUTOMATIONS} automations`,
  hint: 'Shorten the matrices, or split the directory into several with an owner each.',
};

/** The declaration of one copy; undefined when there is any error in it. */
function compileCopy(
  copy: ManifestCopy,
  {
    resolved,
    suppressions,
    readText,
  }: {
    readonly resolved: ResolvedConfiguration;
    readonly suppressions: Suppressions;
    readonly readText: TextReader;
  },
  diagnostics: Diagnostic[],
): Declaration | undefined {
  const problems: Diagnostic[] = [];
  const declaration = compileDeclaration(copy, resolved.nameSuffix, {
    source: copy.source,
    configuration: resolved.configuration,
    aliases: resolved.aliases,
    readText,
    report: (problem) => problems.push(locateProblem(problem, copy.source)),
  });
  if (declaration !== undefined) {
    lintDeclaration({
      manifest: copy.manifest,
      declaration,
      report: (problem) => problems.push(locateProblem(problem, copy.source)),
    });
  }
  const shown = problems.filter((problem) => !suppressions.covers(problem));
  diagnostics.push(...shown);
  return hasErrors(shown) ? undefined : declaration;
}

/** The text of a file that a manifest names relative to itself. */
function readNamed(read: TextReader | undefined, manifest: SourceFile, path: string): TextRead {
  const location = resolveBelow(manifest.path, path);
  if (location === undefined) return { problem: 'it is outside the manifest directory' };
  return read?.(location) ?? { problem: 'there is no such file' };
}

/** Payloads pass numbers on as they were written, so none of their digits can be lost. */
function isInPayload(path: readonly string[]): boolean {
  return path[0] === 'then' && path[1] === 'sendWebhook' && path[2] === 'payload';
}

function unmatchedOverrides(
  resolved: ResolvedConfiguration,
  matched: ReadonlySet<OverrideRule>,
): readonly Diagnostic[] {
  return resolved.overrides
    .filter((rule) => !matched.has(rule))
    .map((rule) =>
      locateProblem(
        {
          code: 'config/override',
          pointer: `${rule.pointer}/match`,
          message: `The override matches no manifest: no key is like "${rule.match}"`,
          hint: '"*" matches any characters except "/"; a matrix\u2019s bare key means every copy.',
        },
        resolved.source,
      ),
    );
}

function declaredRemovals(
  resolved: ResolvedConfiguration,
  keyed: readonly KeyLocation[],
): readonly Diagnostic[] {
  const keys = new Map(keyed.map((location) => [location.key, location]));
  return resolved.configuration.removed.flatMap(({ key }, index) => {
    const location = keys.get(key);
    if (location === undefined) return [];
    const problem = {
      code: 'config/removed',
      severity: 'warning',
      pointer: `/removed/${index}`,
      message: `"${key}" is listed as removed, and a manifest still describes it`,
      hint: 'Remove the entry, or the manifest.',
      related: [{ message: 'The manifest is here', range: keyRange(location) }],
    } as const;
    return [locateProblem(problem, resolved.source)];
  });
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
      message: `Nothing uses the variable "${name}"`,
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

function missingConfiguration(directory: string): Diagnostic {
  return {
    code: 'config/missing',
    severity: 'error',
    message: `There is no wac.yaml in "${directory}"`,
    hint: 'It says who owns the automations: run "wac init", or write one with version, owner and onRemove.',
  };
}

/** Where every file is empty the whole estate would go, and that is what "wac destroy" is for. */
function checkEmptied(emptied: readonly Diagnostic[], fileCount: number): readonly Diagnostic[] {
  if (emptied.length < fileCount) return emptied;
  return emptied.map((diagnostic) => ({ ...diagnostic, severity: 'error' }));
}

/** A file that was emptied by accident would otherwise remove its automations without a word. */
function emptyFile(file: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    code: 'file/no-manifests',
    severity: 'warning',
    message: 'There is no manifest in the file',
    hint: 'Delete the file if its automations are to go; a name with "_" first leaves it out.',
    range: { file, start, end: start },
  };
}

/** Leaves out what was said before: the copies of a matrix share their text, and so their problems. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, range }) => {
    const identity = `${code}\n${message}\n${range?.file ?? ''}\n${range?.start.offset ?? -1}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
