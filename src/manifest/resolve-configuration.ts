/** The configuration as one run needs it: for one environment, with what manifests are expanded with. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type GlobPattern, globPattern } from '../lib/glob-pattern.ts';
import { type JsonObject, toJson } from '../lib/json.ts';
import { renderJsonPointer } from '../lib/json-pointer.ts';
import { present } from '../lib/present.ts';
import { withSpellings } from '../lib/written-number.ts';
import type { Configuration } from '../model/configuration.ts';
import { checkConfiguration } from './check-configuration.ts';
import { chooseEnvironment } from './choose-environment.ts';
import { commandLineVars } from './command-line-vars.ts';
import { kindProblem } from './compile/compile-integration.ts';
import { expandExpressions } from './expand/expand-expressions.ts';
import type { ConfigurationDocument, Environment, LintRules } from './generated/config.ts';
import { mergeConfiguration } from './merge-configuration.ts';
import type { ParsedConfiguration } from './parse-configuration.ts';
import type { IntegrationAlias, IntegrationDefinition } from './source/integration-alias.ts';
import { locateProblem, type PointedProblem } from './source/point-at-problem.ts';

/** One override, of the whole configuration or of the chosen environment. */
export interface OverrideRule {
  /** Its JSON Pointer in the configuration. */
  readonly pointer: string;
  /** Whether it is for every environment. */
  readonly isGlobal: boolean;
  /** Which keys it is for, as written. */
  readonly match: string;
  readonly pattern: GlobPattern;
  readonly set?: JsonObject;
  readonly patch?: readonly JsonObject[];
}

/** The configuration for one environment, with what manifests are expanded with. */
export interface ResolvedConfiguration {
  readonly configuration: Configuration;
  readonly environments: readonly string[];
  readonly vars: JsonObject;
  readonly aliases: ReadonlyMap<string, IntegrationAlias>;
  readonly nameSuffix: string;
  readonly overrides: readonly OverrideRule[];
  readonly source: ParsedConfiguration['source'];
  /** Names of variables that were asked for, filled in as manifests are expanded. */
  readonly usedVars: Set<string>;
  /** Codes that no comment can silence. */
  readonly lockedLints: ReadonlySet<string>;
  /** The rules of the team for this environment. */
  readonly lintRules: LintRules;
}

/** What was chosen on the command line. */
export interface EnvironmentChoice {
  readonly environment?: string | undefined;
  readonly vars?: ReadonlyMap<string, string> | undefined;
  /** Fields of manifests that are set for this run, by key; over what the configuration overrides. */
  readonly sets?: readonly ManifestSet[] | undefined;
}

/** Fields to set in the manifest of one key. */
export interface ManifestSet {
  /** The key, or the bare key of a matrix for every copy. */
  readonly key: string;
  /** Values by dotted path. */
  readonly set: JsonObject;
}

/** The configuration of the chosen environment; undefined when none could be chosen. */
export function resolveConfiguration(
  parsed: ParsedConfiguration,
  choice: EnvironmentChoice,
): {
  readonly value: ResolvedConfiguration | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { document, source } = parsed;
  const diagnostics: Diagnostic[] = [];
  const report = (problem: PointedProblem): void => {
    diagnostics.push(locateProblem(problem, source));
  };
  const chosen = chooseEnvironment(document, choice.environment);
  if (chosen.status === 'problem') {
    const located = locateProblem(chosen.problem, source);
    const { range: _, ...withoutLocation } = located;
    return { value: undefined, diagnostics: [chosen.isCommandLine ? withoutLocation : located] };
  }
  const environment = chosen.name;
  const own = environment === undefined ? undefined : document.environments?.[environment];
  checkConfiguration(document, report);
  const at = renderJsonPointer(['environments', environment ?? '', 'vars']);
  const declared = {
    ...spelled(document.vars, '/vars', source),
    ...spelled(own?.vars, at, source),
  };
  const given = commandLineVars(choice.vars, declared);
  diagnostics.push(...given.diagnostics);
  const vars = { ...declared, ...given.vars };
  const usedVars = new Set<string>();
  const aliases = resolveAliases(document, { own, environment, vars, usedVars }, report);
  const value: ResolvedConfiguration = {
    configuration: mergeConfiguration(document, environment, own, source),
    environments: Object.keys(document.environments ?? {}),
    vars,
    aliases,
    nameSuffix: own?.nameSuffix ?? '',
    overrides: [
      ...overrideRules(document.overrides, { at: ['overrides'], isGlobal: true }, source),
      ...overrideRules(
        own?.overrides,
        { at: ['environments', environment ?? '', 'overrides'], isGlobal: false },
        source,
      ),
      ...(choice.sets ?? []).map(({ key, set }) => ({
        pointer: '',
        isGlobal: false,
        match: key,
        pattern: { test: (text: string) => text === key },
        set,
      })),
    ],
    source,
    usedVars,
    lockedLints: new Set(document.lint?.locked ?? []),
    lintRules: { ...document.lint?.rules, ...own?.lint?.rules },
  };
  return { value, diagnostics };
}

function resolveAliases(
  document: ConfigurationDocument,
  chosen: {
    readonly own: Environment | undefined;
    readonly environment: string | undefined;
    readonly vars: JsonObject;
    readonly usedVars: Set<string>;
  },
  report: (problem: PointedProblem) => void,
): ReadonlyMap<string, IntegrationAlias> {
  const aliases = new Map<string, IntegrationAlias>();
  const layers = [
    { at: '/integrations', definitions: document.integrations ?? {} },
    {
      at: renderJsonPointer(['environments', chosen.environment ?? '', 'integrations']),
      definitions: chosen.own?.integrations ?? {},
    },
  ];
  for (const { at, definitions } of layers) {
    for (const [name, definition] of Object.entries(definitions)) {
      const pointer = at + renderJsonPointer([name]);
      const expanded = expandExpressions(toJson(definition), chosen, (below, problem) => {
        report({ ...problem, pointer: pointer + below });
      });
      const problem = kindProblem(expanded as IntegrationDefinition);
      if (problem === undefined)
        aliases.set(name, { definition: expanded as IntegrationDefinition });
      else report({ ...problem, pointer });
    }
  }
  return aliases;
}

function overrideRules(
  overrides: Environment['overrides'],
  { at, isGlobal }: { readonly at: readonly string[]; readonly isGlobal: boolean },
  source: ParsedConfiguration['source'],
): readonly OverrideRule[] {
  return (overrides ?? []).map(({ match, set, patch }, index) => {
    const pointer = renderJsonPointer([...at, index]);
    return {
      pointer,
      isGlobal,
      match,
      pattern: globPattern(match),
      ...present({
        set: set === undefined ? undefined : spelled(set, `${pointer}/set`, source),
        patch: patch?.map((operation, position) =>
          spelled(operation, `${pointer}/patch/${position}`, source),
        ),
      }),
    };
  });
}

/** A mapping of the configuration with its numbers as they were written. */
function spelled(
  mapping: JsonObject | undefined,
  pointer: string,
  source: ParsedConfiguration['source'],
): JsonObject {
  return withSpellings(mapping ?? {}, pointer, (at) => source.numberText(at));
}
