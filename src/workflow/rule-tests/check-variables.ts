// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';
import { suggestNames } from '../../lib/suggest-names.ts';
import type { Declaration } from '../../model/automation.ts';
import { TEMPLATE_VARIABLES } from '../../model/template-variables.ts';
import { unresolvedVariables } from '../../simulate/rule-test/run/unresolved-variables.ts';
import { templateNames } from '../../simulate/template/render-template.ts';

/**
 * Warns of template variables that W&B does not document, each at its place in the manifest.
 *
 * A warning and no error: the documentation may be behind the server. But most often it is a slip of the pen, and
 * then the receiver gets a blank that no one expects.
 */
export function checkVariables(declaration: Declaration): readonly Diagnostic[] {
  return unresolvedVariables(declaration).map((name) => ({
    code: 'test/unknown-variable',
    severity: 'warning',
    message: `"\${${name}}" in the action of "${declaration.key}" is no variable that W&B documents: it renders as nothing`,
    range: slotOf(name, declaration),
    hint: hintFor(name),
  }));
}

function hintFor(name: string): string {
  if (name.startsWith('artifact_metadata.')) {
    return 'Only the keys at the top of the metadata can be named: ${artifact_metadata.KEY}';
  }
  const near = suggestNames(name, TEMPLATE_VARIABLES).map((known) => `"\${${known}}"`);
  return near.length === 0
    ? 'docs/rule-tests.md lists the variables; a secret is written in capitals'
    : `Did you mean ${near.join(' or ')}?`;
}

/** The range of the text with the variable; of the manifest where that is unknown. */
function slotOf(name: string, { document, source }: Declaration): SourceRange {
  const path = findText(name, document?.['then'] ?? null, 'then') ?? '';
  // A list item has no range of its own, but the list has.
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const range = source.ranges.get(path.slice(0, end));
    if (range !== undefined) return range;
  }
  return source.range;
}

function findText(name: string, value: JsonValue, path: string): string | undefined {
  if (typeof value === 'string') return templateNames(value).includes(name) ? path : undefined;
  const entries: readonly (readonly [string, JsonValue])[] = isJsonList(value)
    ? value.map((item, index) => [String(index), item] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  for (const [key, item] of entries) {
    const found = findText(name, item, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
