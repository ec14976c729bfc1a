/** Checks the settings of the offline checks: patterns that can be read, bounds in order, codes that exist. */

import { renderJsonPointer } from '../lib/json-pointer.ts';
import { suggestHint } from '../lib/suggest-names.ts';
import type { LintRules } from './generated/config.ts';
import { SUPPRESSIBLE_CODES } from './lint/comments/suppressions.ts';
import { compile } from './lint/filter/compile-regex.ts';
import type { PointedProblem } from './source/point-at-problem.ts';

/** Reports what in the settings has no effect or cannot be used. */
export function checkLint(
  lint: { readonly locked?: readonly string[]; readonly rules?: LintRules } | undefined,
  pointer: string,
  report: (problem: PointedProblem) => void,
): void {
  for (const [index, code] of (lint?.locked ?? []).entries()) {
    if (SUPPRESSIBLE_CODES.has(code)) continue;
    report({
      code: 'schema/unknown-value',
      severity: 'warning',
      pointer: `${pointer}/locked/${index}`,
      message: `"${code}" is not a diagnostic that a comment can silence, so locking it has no effect`,
      hint: suggestHint(code, SUPPRESSIBLE_CODES) ?? 'docs/diagnostics.md lists the codes.',
    });
  }
  const { namePattern, metricBounds = {} } = lint?.rules ?? {};
  if (namePattern !== undefined) {
    const compiled = compile(namePattern);
    if ('problem' in compiled) {
      report({
        code: 'regex/invalid',
        pointer: `${pointer}/rules/namePattern`,
        message: `The regular expression "${namePattern}" is not valid RE2 syntax: ${compiled.problem}`,
        hint: 'Correct the expression.',
      });
    }
  }
  for (const [metric, { min, max }] of Object.entries(metricBounds)) {
    if (min === undefined || max === undefined || min <= max) continue;
    report({
      code: 'schema/invalid-value',
      pointer: `${pointer}/rules${renderJsonPointer(['metricBounds', metric])}`,
      message: `The bounds of "${metric}" are the wrong way round: min is ${min}, max is ${max}`,
      hint: 'Write the smaller value as "min".',
    });
  }
}
