/** Expands one manifest: its matrix, the environment's overrides, its expressions. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { globPattern } from '../../lib/glob-pattern.ts';
import {
  describeJsonType,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import { plainNumbers, withSpellings } from '../../lib/written-number.ts';
import type { Manifest } from '../generated/manifest.ts';
import { schema } from '../generated/manifest-schema.js';
import { validate } from '../generated/manifest-validator.js';
import type { OverrideRule, ResolvedConfiguration } from '../resolve-configuration.ts';
import { validateDocument } from '../schema/validate-document.ts';
import { type DocumentSource, overlaySource } from '../source/document-source.ts';
import { findSecrets } from '../source/find-secrets.ts';
import { locateProblem, type PointedProblem } from '../source/point-at-problem.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { applyOverrides } from './apply-overrides.ts';
import {
  type ExpressionScope,
  expandExpressions,
  type OnExpressionProblem,
} from './expand-expressions.ts';
import { expandMatrix, type MatrixCombination } from './expand-matrix.ts';

/** One automation of a manifest, expanded and validated. */
export interface ManifestCopy {
  /** With the ids of its matrix combination. */
  readonly key: string;
  readonly manifest: Manifest;
  readonly source: DocumentSource;
}

/** What a manifest gives. */
export interface ExpandedManifest {
  readonly copies: readonly ManifestCopy[];
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: ExpandedManifest = { copies: [], diagnostics: [] };

/** Expands a document for the chosen environment; nothing for one that says it belongs to others. */
export function expandManifest(
  source: YamlDocument,
  resolved: ResolvedConfiguration,
  matched: Set<OverrideRule>,
): ExpandedManifest {
  const { value } = source;
  if (!isJsonObject(value)) {
    const message = `A manifest must be a mapping; it is ${describeJsonType(value)}`;
    const hint = 'It begins with "key:"; several manifests in one file are separated by "---".';
    return failed(source, [{ code: 'schema/wrong-type', pointer: '', message, hint }]);
  }
  const membership = checkEnvironments(value, resolved);
  if (membership.problems.length > 0) return failed(source, membership.problems);
  if (!membership.isMember) {
    markOtherEnvironments(keyText(source), resolved, matched);
    return NOTHING;
  }
  const template = source.hasOddNumbers
    ? withSpellings(value, '', (pointer) => source.numberText(pointer))
    : value;
  const matrix = readMatrix(template, resolved);
  const problems = matrix.problems.map((problem) => locateProblem(problem, source));
  const expanded = matrix.combinations.map((combination) =>
    expandCopy(
      template,
      { combination, hasMatrix: matrix.hasMatrix },
      { source, resolved, matched },
    ),
  );
  return {
    copies: expanded.flatMap(({ copies }) => copies),
    diagnostics: [...problems, ...expanded.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function checkEnvironments(
  value: JsonObject,
  { configuration, environments }: ResolvedConfiguration,
): { readonly isMember: boolean; readonly problems: readonly PointedProblem[] } {
  const wanted = value['environments'];
  // Anything but a list is for the schema to complain of.
  if (!isJsonList(wanted)) return { isMember: true, problems: [] };
  const problems: PointedProblem[] = [];
  for (const [index, name] of wanted.entries()) {
    if (typeof name !== 'string' || environments.includes(name)) continue;
    const there =
      environments.length === 0
        ? 'wac.yaml declares no environments. Declare it there, or remove the line.'
        : `Declared are ${environments.join(', ')}.`;
    problems.push({
      code: 'config/unknown-environment',
      pointer: `/environments/${index}`,
      message: `The environment "${name}" is not declared`,
      hint:
        name === '*' || name === 'all'
          ? 'Remove "environments": without it the manifest is in every environment.'
          : name.startsWith('!')
            ? `Name those in which the manifest is. ${there}`
            : (suggestHint(name, environments) ?? there),
    });
  }
  const isMember =
    wanted.length === 0 ||
    wanted.some((name) => name === configuration.environment || typeof name !== 'string');
  return { isMember, problems };
}

/**
 * An override at the top is for every environment, so it also matches the manifests of the others. Their matrices are
 * not expanded: the bare key stands for its copies.
 */
function markOtherEnvironments(
  key: string,
  { overrides }: ResolvedConfiguration,
  matched: Set<OverrideRule>,
): void {
  for (const rule of overrides) {
    const [base = ''] = rule.match.split('/');
    if (rule.isGlobal && globPattern(base).test(key)) matched.add(rule);
  }
}

/** The combinations of a manifest's matrix; one that is empty where there is none, or where it is for the schema to complain of. */
function readMatrix(
  value: JsonObject,
  { vars, usedVars }: ResolvedConfiguration,
): {
  readonly combinations: readonly MatrixCombination[];
  readonly problems: readonly PointedProblem[];
  readonly hasMatrix: boolean;
} {
  const single = { combinations: [{ ids: [], items: {} }], problems: [], hasMatrix: false };
  const { matrix } = value;
  if (!isJsonObject(matrix) || Object.keys(matrix).length === 0) return single;
  const problems: PointedProblem[] = [];
  const expanded = expandExpressions(matrix, { vars, usedVars }, (pointer, problem) => {
    problems.push({ ...problem, pointer: `/matrix${pointer}` });
  });
  if (problems.length > 0) return { combinations: [], problems, hasMatrix: true };
  const { combinations, problems: invalid } = expandMatrix(expanded as JsonObject);
  return { combinations, problems: invalid, hasMatrix: true };
}

interface CopyContext {
  readonly source: YamlDocument;
  readonly resolved: ResolvedConfiguration;
  readonly matched: Set<OverrideRule>;
}

function expandCopy(
  template: JsonObject,
  {
    combination,
    hasMatrix,
  }: { readonly combination: MatrixCombination; readonly hasMatrix: boolean },
  { source, resolved, matched }: CopyContext,
): ExpandedManifest {
  const base = keyText(source);
  const key = [base, ...combination.ids].join('/');
  // A key is refused where it looks like a secret, so no diagnostic may repeat it.
  const isShown = key !== '' && findSecrets(key).length === 0;
  const ofCopy = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
    isShown ? found.map((each) => ({ ...each, keys: [key] })) : found;
  const { body, overlays, problems } = applyOverrides(
    template,
    hasMatrix ? [key, base] : [key],
    resolved,
    matched,
  );
  if (problems.length > 0) return failed(resolved.source, problems);
  const scope: ExpressionScope = {
    vars: resolved.vars,
    usedVars: resolved.usedVars,
    ...present({ matrix: hasMatrix ? combination.items : undefined }),
  };
  const wrong: PointedProblem[] = [];
  const expanded = expandBody(body, scope, (pointer, problem) => {
    wrong.push({ ...problem, pointer });
  });
  const { value: document, spellings } = plainNumbers(expanded);
  const locations = overlaySource(source, overlays, spellings);
  const validated = validateDocument(document, {
    validator: validate,
    schema,
    source: locations,
    title: 'the manifest',
  });
  if (wrong.length > 0) {
    const soundly = validated.diagnostics.filter(
      ({ range }) =>
        !wrong.some(
          ({ pointer }) => locations.locate(pointer).start.offset === range?.start.offset,
        ),
    );
    const found = [...failed(locations, wrong).diagnostics, ...soundly];
    return { copies: [], diagnostics: ofCopy(found) };
  }
  if (validated.value === undefined)
    return { copies: [], diagnostics: ofCopy(validated.diagnostics) };
  return { copies: [{ key, manifest: validated.value, source: locations }], diagnostics: [] };
}

/** The key as text; empty where it is no text, which validation reports. */
function keyText(source: YamlDocument): string {
  const key = isJsonObject(source.value) ? source.value['key'] : undefined;
  if (typeof key === 'number') return source.numberText('/key') ?? String(key);
  return typeof key === 'string' ? key : '';
}

/** A copy of the body, its expressions expanded everywhere but in what makes it the manifest that it is. */
function expandBody(
  { key, matrix, ...open }: JsonObject,
  scope: ExpressionScope,
  onProblem: OnExpressionProblem,
): JsonObject {
  const fixed: Record<string, JsonValue> = {};
  if (key !== undefined) fixed['key'] = key;
  if (matrix !== undefined) fixed['matrix'] = matrix;
  return Object.assign(fixed, expandExpressions(open, scope, onProblem) as JsonObject);
}

function failed(source: DocumentSource, problems: readonly PointedProblem[]): ExpandedManifest {
  return { copies: [], diagnostics: problems.map((problem) => locateProblem(problem, source)) };
}
