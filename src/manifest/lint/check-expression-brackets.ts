/** Expressions of wac in the brackets of another language: they stay as they are. */
import { isJsonList, isJsonObject, type JsonValue, toJson } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import type { LintContext } from './lint-context.ts';

/** `{{ matrix.model }}`. A payload is not checked: its receiver may have templates. */
const DOUBLE = /(?<!\$)\{\{-?\s*\.?(vars?|matrix|local|each)\.([\w.-]+?)\s*-?\}\}/gu;

/** `${var.floor}`. In actions it is an unknown variable of W&B. */
const SINGLE = /\$\{\s*(var|local|each)\.([\w.-]+)\s*\}/gu;

/** Reports what looks like an expression of wac in text that people read, and in the scope. */
export function checkExpressionBrackets({ manifest, report }: LintContext): void {
  const { name, description, scope, then } = manifest;
  const { sendNotification, sendPromptToAria } = then;
  for (const [path, value] of [
    ['name', name],
    ['description', description],
    ['scope', scope],
    ['then.sendNotification.title', sendNotification?.title],
    ['then.sendNotification.message', sendNotification?.message],
    ['then.sendPromptToAria.prompt', sendPromptToAria?.prompt],
  ] as const) {
    if (value !== undefined) reportIn(toJson(value), path.split('.'), report);
  }
}

function reportIn(value: JsonValue, path: readonly string[], report: LintContext['report']): void {
  if (isJsonList(value)) return;
  if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) reportIn(item, [...path, key], report);
    return;
  }
  if (typeof value !== 'string') return;
  const forms = path[0] === 'then' ? [DOUBLE] : [DOUBLE, SINGLE];
  for (const [whole, root = '', rest = ''] of forms.flatMap((form) => [...value.matchAll(form)])) {
    const meant = { each: 'matrix.AXIS', matrix: `matrix.${rest}` }[root] ?? `vars.${rest}`;
    report({
      code: 'payload/wrong-brackets',
      severity: 'warning',
      pointer: renderJsonPointer(path),
      message: `"${whole}" is no expression: it stays as it is`,
      hint: `Write \${{ ${meant} }}.`,
    });
  }
}
