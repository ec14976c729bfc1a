/** The rules of a backtest with their variants, made of the same manifests with other values. */
import { Failure } from '../../diagnostics/failure.ts';
import { type JsonValue, toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { Declaration } from '../../model/automation.ts';
import type { RuleInfo, VariantInfo } from '../../model/backtest/backtest-shard.ts';
import { describeRule } from '../../simulate/backtest/describe-rule.ts';
import type { BacktestRule } from './run-backtest.ts';
import { sweepPath } from './sweep-path.ts';

/** One value to try in each rule. */
export interface VariantRequest {
  readonly kind: 'sweep' | 'set';
  readonly label: string;
  /** Dotted paths (or short names) with their values. */
  readonly values: readonly { readonly path: string; readonly value: JsonValue }[];
}

/** Fields to set in one manifest. */
export interface FieldSet {
  readonly key: string;
  readonly set: Readonly<Record<string, JsonValue>>;
}

/** What rules are made of. */
export interface RuleRequest {
  readonly declarations: readonly Declaration[];
  readonly environment?: string | undefined;
  /** Only these, and every copy of a bare key of a matrix; empty for all. */
  readonly keys: readonly string[];
  readonly requests: readonly VariantRequest[];
  /** What the sweep changes, as it was typed. */
  readonly sweep?: string | undefined;
  /** The declarations of another revision; absent without a comparison. */
  readonly base?:
    | { readonly revision: string; readonly declarations: readonly Declaration[] }
    | undefined;
  /** Loads the manifests once more with fields set. */
  readonly load: (sets: readonly FieldSet[]) => readonly Declaration[];
}

/**
 * Builds.
 *
 * @throws Failure `usage` for a key that no manifest has, or a value that a rule has no field for.
 */
export function buildRules(request: RuleRequest): readonly BacktestRule[] {
  const chosen = chooseDeclarations(request);
  const variants = request.requests.map((variant) => ({
    variant,
    declarations: request.load(chosen.flatMap((each) => setsOf(each, variant, request))),
  }));
  const known = new Set(request.declarations.map(({ key }) => key));
  const removed = (request.base?.declarations ?? []).filter(
    ({ key }) => !known.has(key) && isChosen(key, request.keys),
  );
  return [
    ...chosen.map((declaration) => buildRule(declaration, variants, request)),
    ...removed.map((declaration) => ({
      info: infoOf(declaration, [DECLARED], request, 'base'),
      manifest: declaration.source.range.file,
      variants: [declaration],
    })),
  ].sort((a, b) => (a.info.key < b.info.key ? -1 : 1));
}

const DECLARED: VariantInfo = { kind: 'declared', label: 'declared', isDeclared: true };

function chooseDeclarations({ declarations, keys, base }: RuleRequest): readonly Declaration[] {
  const all = [...declarations, ...(base?.declarations ?? [])].map(({ key }) => key);
  const unknown = keys.find((wanted) => !all.some((key) => isChosen(key, [wanted])));
  if (unknown !== undefined) {
    throw new Failure(`No manifest describes "${unknown}"`, {
      code: 'usage',
      ...present({ hint: suggestHint(unknown, all) ?? `These do: ${all.slice(0, 8).join(', ')}` }),
    });
  }
  return declarations.filter(({ key }) => isChosen(key, keys));
}

function isChosen(key: string, keys: readonly string[]): boolean {
  return keys.length === 0 || keys.some((wanted) => key === wanted || key.startsWith(`${wanted}/`));
}

/** Nothing for a rule that has no field for the value, as long as it was not asked for by name. */
function setsOf(
  { key, document }: Declaration,
  { values }: VariantRequest,
  { keys }: RuleRequest,
): readonly FieldSet[] {
  const set: Record<string, JsonValue> = {};
  for (const { path, value } of values) {
    const field = sweepPath(document ?? {}, path);
    if (field === undefined) {
      if (keys.length === 0) return [];
      throw new Failure(`"${key}" has no ${path} to set`, {
        code: 'usage',
        hint: 'Name the whole path, such as when.runMetric.threshold.gt',
      });
    }
    // A command line has no lists; one state stands for the list of it.
    set[field] = field.endsWith('.states') && typeof value === 'string' ? [value] : value;
  }
  return [{ key, set }];
}

interface LoadedVariant {
  readonly variant: VariantRequest;
  readonly declarations: readonly Declaration[];
}

function buildRule(
  declaration: Declaration,
  loaded: readonly LoadedVariant[],
  request: RuleRequest,
): BacktestRule {
  const { key } = declaration;
  const others = loaded.flatMap(({ variant, declarations }) => {
    const found = declarations.find((each) => each.key === key);
    if (found === undefined) return [];
    const info: VariantInfo = {
      kind: variant.kind,
      label: variant.label,
      isDeclared: isSameRule(found, declaration),
    };
    return [{ info, declaration: found }];
  });
  // A value of the sweep that is the manifest's own stands for it.
  const same = others.find(({ info }) => info.isDeclared);
  const first = { info: same?.info ?? DECLARED, declaration };
  const rest = others.filter((each) => each !== same);
  const old = request.base?.declarations.find((each) => each.key === key);
  const base =
    request.base === undefined || old === undefined
      ? []
      : [
          {
            info: {
              kind: 'base',
              label: request.base.revision,
              isDeclared: isSameRule(old, declaration),
            } as const,
            declaration: old,
          },
        ];
  const all = [first, ...rest, ...base];
  const onlyIn = request.base !== undefined && old === undefined ? 'head' : undefined;
  return {
    info: infoOf(
      declaration,
      all.map(({ info }) => info),
      request,
      onlyIn,
    ),
    manifest: declaration.source.range.file,
    variants: all.map((each) => each.declaration),
  };
}

function infoOf(
  declaration: Declaration,
  variants: readonly VariantInfo[],
  { environment, sweep }: RuleRequest,
  onlyIn: RuleInfo['onlyIn'],
): RuleInfo {
  return {
    key: declaration.key,
    ...describeRule(declaration),
    variants,
    ...present({ environment, sweep, onlyIn }),
  };
}

function isSameRule(a: Declaration, b: Declaration): boolean {
  return stableJson(toJson([a.event, a.scope])) === stableJson(toJson([b.event, b.scope]));
}
