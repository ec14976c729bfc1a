/** Runs every check that needs one automation alone. */

import { checkDisabled, checkEmptyNotification, checkWebhookName } from './check-action.ts';
import { checkExpressionBrackets } from './check-expression-brackets.ts';
import { checkHouseRules } from './check-house-rules.ts';
import { checkMetricBounds } from './check-metric-bounds.ts';
import { checkMetricName } from './check-metric-name.ts';
import { checkPayload } from './check-payload.ts';
import { checkScopeNames } from './check-scope-names.ts';
import { checkSystemMetric } from './check-system-metric.ts';
import { checkTemplates } from './check-template.ts';
import { checkNumberAsText, checkOtherEvent } from './filter/check-fields.ts';
import { checkAlways, checkMongo, checkNever } from './filter/check-filter.ts';
import { checkMongoForm } from './filter/check-mongo-form.ts';
import { checkRegex } from './filter/check-regex.ts';
import {
  checkAutomaticAlias,
  checkImpossibleName,
  checkPatternLookalike,
} from './filter/check-values.ts';
import type { FilterLeaf } from './filter/filter-leaves.ts';
import { filterLeaves } from './filter/filter-leaves.ts';
import type { LintContext } from './lint-context.ts';

const CHECKS: readonly ((context: LintContext) => void)[] = [
  checkNever,
  checkAlways,
  checkMongoForm,
  checkScopeNames,
  checkMetricName,
  checkSystemMetric,
  checkTemplates,
  checkExpressionBrackets,
  checkPayload,
  checkEmptyNotification,
  checkWebhookName,
  checkDisabled,
  checkMetricBounds,
  checkHouseRules,
];

const LEAF_CHECKS: readonly ((leaf: FilterLeaf, context: LintContext) => void)[] = [
  checkRegex,
  checkPatternLookalike,
  checkImpossibleName,
  checkAutomaticAlias,
  checkMongo,
  checkOtherEvent,
  checkNumberAsText,
];

/** Reports what in an automation cannot work, or most likely does something else than was meant. */
export function lintDeclaration(context: LintContext): void {
  for (const leaf of leavesOf(context)) {
    for (const check of LEAF_CHECKS) check(leaf, context);
  }
  for (const check of CHECKS) check(context);
}

function leavesOf({ manifest }: LintContext): readonly FilterLeaf[] {
  return Object.entries(manifest.when).flatMap(([kind, body]) =>
    ['filter', 'runs'].flatMap((field) => {
      const filter: unknown = Object.entries(body ?? {}).find(([name]) => name === field)?.[1];
      return filterLeaves(filter, ['when', kind, field]);
    }),
  );
}
