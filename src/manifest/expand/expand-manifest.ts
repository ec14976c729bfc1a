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
import type { WebhookManifest } from '../generated/webhook.ts';
import { schema as webhookSchema } from '../generated/webhook-schema.js';
import type { OverrideRule, ResolvedConfiguration } from '../resolve-configuration.ts';
import { isWebhookKind } from '../schema/is-webhook-kind.ts';
import { type DocumentSource, overlaySource } from '../source/document-source.ts';
import { findSecrets } from '../source/find-secrets.ts';
import { locateProblem, type PointedProblem } from '../source/point-at-problem.ts';
import { loadManifestValidator } from '../validate/lazy-manifest-validator.ts';
import { loadWebhookValidator } from '../validate/lazy-webhook-validator.ts';
import { validateDocument } from '../validate/validate-document.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { applyOverrides } from './apply-overrides.ts';
import {
  type ExpressionScope,
  expandExpressions,
  type OnExpressionProblem,
} from './expand-expressions.ts';
import { expandMatrix, type MatrixCombination } from './expand-matrix.ts';

/** One automation or webhook of a manifest, expanded and validated. */
interface Copy<T> {
  /** With the ids of its matrix combination. */
  readonly key: string;
  readonly manifest: T;
  readonly source: DocumentSource;
}

export type ManifestCopy = Copy<Manifest>;

export type WebhookCopy = Copy<WebhookManifest>;

/** What a manifest gives. */
export interface ExpandedManifest {
  readonly copies: readonly ManifestCopy[];
  readonly webhooks: readonly WebhookCopy[];
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: ExpandedManifest = { copies: [], webhooks: [], diagnostics: [] };

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
  const unknown = kindProblem(value);
  if (unknown !== undefined) return failed(source, [unknown]);
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
    webhooks: expanded.flatMap(({ webhooks }) => webhooks),
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
  const isWebhook = isJsonObject(document) && isWebhookKind(document['kind']);
  const validated = isWebhook ? asWebhook(document, locations) : asAutomation(document, locations);
  if (wrong.length > 0) {
    const soundly = validated.diagnostics.filter(
      ({ range }) =>
        !wrong.some(
          ({ pointer }) => locations.locate(pointer).start.offset === range?.start.offset,
        ),
    );
    const found = [...failed(locations, wrong).diagnostics, ...soundly];
    return { ...NOTHING, diagnostics: ofCopy(found) };
  }
  const { automation, webhook } = validated;
  return {
    copies: automation === undefined ? [] : [{ key, manifest: automation, source: locations }],
    webhooks: webhook === undefined ? [] : [{ key, manifest: webhook, source: locations }],
    diagnostics: ofCopy(validated.diagnostics),
  };
}

/** A validated document, by its kind; neither where it is invalid. */
interface ValidatedManifest {
  readonly automation?: Manifest;
  readonly webhook?: WebhookManifest;
  readonly diagnostics: readonly Diagnostic[];
}

function asAutomation(document: JsonValue, source: DocumentSource): ValidatedManifest {
  const title = 'the manifest';
  const validation = { loadValidator: loadManifestValidator, schema, source, title };
  const { value, diagnostics } = validateDocument(document, validation);
  return { ...present({ automation: value }), diagnostics };
}

function asWebhook(document: JsonValue, source: DocumentSource): ValidatedManifest {
  const title = 'the webhook';
  const validation = { loadValidator: loadWebhookValidator, schema: webhookSchema, source, title };
  const { value, diagnostics } = validateDocument(document, validation);
  return { ...present({ webhook: value }), diagnostics };
}

/** A kind that no manifest has; a document without a kind is an automation. */
function kindProblem({ kind }: JsonObject): PointedProblem | undefined {
  if (kind === undefined || isWebhookKind(kind)) return undefined;
  const pointer = '/kind';
  if (typeof kind === 'string' && /^slack/i.test(kind)) {
    return {
      code: 'manifest/kind',
      pointer,
      message: 'W&B creates Slack integrations only in its web page, not through its API',
      hint: 'Connect the channel once under https://forge.coreweave.com/wandb/TEAM/settings, on your own server https://HOST/TEAM/settings, and name it in automations: integration: { slack: { channel: "#NAME" } }.',
    };
  }
  const hint =
    kind === 'automation'
      ? 'Leave "kind" out: a document without it is an automation.'
      : 'Write "kind: webhook", or leave "kind" out for an automation.';
  return { code: 'manifest/kind', pointer, message: 'There is no such kind of manifest', hint };
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
  return { ...NOTHING, diagnostics: problems.map((problem) => locateProblem(problem, source)) };
}
