/** Lays one environment over the configuration, fills in defaults, and checks what a schema cannot. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type GlobPattern, globPattern } from '../lib/glob-pattern.ts';
import { type JsonObject, type JsonValue, toJson } from '../lib/json.ts';
import { renderJsonPointer } from '../lib/json-pointer.ts';
import { present } from '../lib/present.ts';
import { suggestHint } from '../lib/suggest-names.ts';
import { withSpellings } from '../lib/written-number.ts';
import type { Configuration } from '../model/configuration.ts';
import type { GuardLimits } from '../model/plan/policy.ts';
import { checkLint } from './check-lint.ts';
import { checkServer } from './check-server.ts';
import { commandLineVars } from './command-line-vars.ts';
import { kindProblem } from './compile/compile-integration.ts';
import { expandExpressions } from './expand/expand-expressions.ts';
import { mayHoldExpression } from './expand/parse-expression.ts';
import { formerOwnerProblems } from './former-owner-problems.ts';
import type { ConfigurationDocument, Environment, LintRules } from './generated/config.ts';
import type { ParsedConfiguration } from './parse-configuration.ts';
import { findSecrets } from './source/find-secrets.ts';
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

const GUARD: GuardLimits = {
  maxDeletes: 5,
  maxDeletePercent: 25,
  maxSilenced: 5,
  maxSilencedPercent: 25,
  maxRedirected: 10,
  maxAltered: 10,
  maxAlteredPercent: 100,
};

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
  checkDocument(document, report);
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

type Chosen =
  | { readonly status: 'chosen'; readonly name: string | undefined }
  | {
      readonly status: 'problem';
      readonly problem: PointedProblem;
      readonly isCommandLine: boolean;
    };

function chooseEnvironment(document: ConfigurationDocument, wanted: string | undefined): Chosen {
  const names = Object.keys(document.environments ?? {});
  const name = wanted ?? document.defaultEnvironment;
  const isCommandLine = wanted !== undefined;
  if (name === undefined) {
    if (names.length === 0) return { status: 'chosen', name: undefined };
    const problem: PointedProblem = {
      code: 'config/environment-not-chosen',
      pointer: '/environments',
      part: 'key',
      message: `An environment must be chosen: ${names.join(', ')}`,
      hint: 'Choose with --env NAME or WAC_ENV, or set "defaultEnvironment" in wac.yaml.',
    };
    return { status: 'problem', problem, isCommandLine: false };
  }
  if (names.includes(name)) return { status: 'chosen', name };
  const there =
    names.length === 0 ? 'The configuration declares none.' : `Declared are ${names.join(', ')}.`;
  const problem: PointedProblem = {
    code: 'config/unknown-environment',
    pointer: '/defaultEnvironment',
    message: `The environment "${name}" is not declared`,
    hint: suggestHint(name, names) ?? there,
  };
  return { status: 'problem', problem, isCommandLine };
}

function mergeConfiguration(
  document: ConfigurationDocument,
  environment: string | undefined,
  own: Environment | undefined,
  source: ParsedConfiguration['source'],
): Configuration {
  const suffix = environment === undefined ? '' : `:${environment}`;
  const entity = own?.entity ?? document.entity;
  const entities = own?.entities ?? document.entities ?? [];
  return {
    owner: `${document.owner}${suffix}`,
    formerOwners: [
      ...(document.formerOwners ?? []).map((owner) => `${owner}${suffix}`),
      ...(own?.formerOwners ?? []),
    ],
    declaredOwners: declaredOwners(document),
    ...present({ environment, entity }),
    ...pinOf(document, own),
    entities: [...new Set(entity === undefined ? entities : [entity, ...entities])],
    organizations: [...new Set(document.organizations ?? [])],
    formerEntities: [...new Set(document.formerEntities ?? [])],
    onRemove: document.onRemove,
    drift: document.drift ?? 'repair',
    guard: { ...GUARD, ...document.guard, ...own?.guard },
    removed: (document.removed ?? []).map(({ key, until }, index) => ({
      key,
      until,
      source: source.locate(renderJsonPointer(['removed', index])),
    })),
    shadow: own?.shadow ?? false,
  };
}

/** Every owner that the configuration speaks for, whichever environment is chosen. */
function declaredOwners(document: ConfigurationDocument): readonly string[] {
  const owners = [document.owner, ...(document.formerOwners ?? [])];
  const environments = Object.entries(document.environments ?? {});
  if (environments.length === 0) return owners;
  return environments.flatMap(([name, own]) => [
    ...owners.map((owner) => `${owner}:${name}`),
    ...(own.formerOwners ?? []),
  ]);
}

function checkDocument(
  document: ConfigurationDocument,
  report: (problem: PointedProblem) => void,
): void {
  checkServer(document.server, document.allowInsecureHttp === true, '/server', report);
  checkVars(document.vars, '/vars', report);
  checkRemoved(document, report);
  for (const problem of formerOwnerProblems(document)) report(problem);
  checkLint(document.lint, '/lint', report);
  for (const [name, environment] of Object.entries(document.environments ?? {})) {
    const at = renderJsonPointer(['environments', name]);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/.test(name)) {
      report({
        code: 'schema/invalid-value',
        pointer: at,
        part: 'key',
        message: `An environment cannot be called "${name}"`,
        hint: 'Use at most 41 letters, digits, ".", "_" and "-", with a letter or digit first.',
      });
    }
    checkServer(
      environment.server,
      allowsInsecureHttp(document, environment),
      `${at}/server`,
      report,
    );
    checkVars(environment.vars, `${at}/vars`, report);
    checkLint(environment.lint, `${at}/lint`, report);
  }
}

function checkRemoved(
  document: ConfigurationDocument,
  report: (problem: PointedProblem) => void,
): void {
  for (const [index, { until }] of (document.removed ?? []).entries()) {
    const day = new Date(`${until}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) continue;
    report({
      code: 'config/removed',
      pointer: `/removed/${index}/until`,
      message: `${until} is not a valid date`,
      hint: 'Write a valid date as YYYY-MM-DD.',
    });
  }
}

function pinOf(
  document: ConfigurationDocument,
  own: Environment | undefined,
): Pick<Configuration, 'server' | 'allowInsecureHttp'> {
  const server = own?.server ?? document.server;
  return {
    ...present({
      server: server === undefined ? undefined : server.replace(/\/+$/, ''),
      allowInsecureHttp: allowsInsecureHttp(document, own) ? true : undefined,
    }),
  };
}

/** A permission applies to the server that is written next to it. */
function allowsInsecureHttp(
  document: ConfigurationDocument,
  environment: Environment | undefined,
): boolean {
  const allowed =
    environment?.allowInsecureHttp ??
    (environment?.server === undefined && document.allowInsecureHttp);
  return allowed === true;
}

function checkVars(
  vars: JsonObject | undefined,
  pointer: string,
  report: (problem: PointedProblem) => void,
): void {
  function visit(value: JsonValue, at: string): void {
    if (typeof value === 'string' && mayHoldExpression(value)) {
      report({
        code: 'expression/syntax',
        pointer: at,
        message: 'A variable cannot hold an expression',
        hint: 'Write the value out; expressions are allowed in manifests and in "integrations".',
      });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries<JsonValue>(value))
      visit(item, at + renderJsonPointer([key]));
  }
  visit(vars ?? {}, pointer);
  for (const secret of findSecrets(vars ?? {})) {
    report({
      code: 'manifest/secret',
      pointer: `${pointer}${secret.pointer}`,
      message: `This looks like ${secret.kind}`,
      hint: 'Keep it in W&B\u2019s secret manager; the configuration must not contain secrets.',
    });
  }
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
