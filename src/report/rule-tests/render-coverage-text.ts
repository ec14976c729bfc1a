/** The coverage of rule tests for people: three figures, and what is missing. */
import { wrapText } from '../../lib/wrap-text.ts';
import type { ConditionCoverage, Ratio, TestCoverage } from '../../model/rule-test/test-report.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

const SHOWN = 3;
const INDENT = ' '.repeat(11);

/** The lines; with `coverage` everything that is missing is named. */
export function coverageLines(
  coverage: TestCoverage,
  options: TextOptions & { readonly coverage?: boolean },
): readonly string[] {
  const style = createTextStyle(options.color);
  const figures = [
    `automations ${ratioText(coverage.automations)}`,
    `both outcomes ${ratioText(coverage.bothOutcomes)}`,
    `conditions ${ratioText(coverage.conditions)}`,
  ];
  const all = options.coverage === true;
  return [
    `${style.bold('Coverage')}   ${figures.join('   ')}`,
    ...listLines('untested', coverage.untested, all, style, options),
    ...(all ? listLines('one outcome only', coverage.oneSided, all, style, options) : []),
    ...(all
      ? coverage.partial.map((condition) => `${INDENT}${style.plain(conditionText(condition))}`)
      : []),
  ];
}

function ratioText({ covered, total }: Ratio): string {
  return `${covered}/${total}`;
}

function listLines(
  title: string,
  keys: readonly string[],
  all: boolean,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  if (keys.length === 0) return [];
  const shown = all ? keys : keys.slice(0, SHOWN);
  const more =
    keys.length > shown.length ? `, … ${keys.length - shown.length} more (--coverage for all)` : '';
  const text = `${title}: ${shown.join(', ')}${more}`;
  return wrapText(text, options.width - INDENT.length).map(
    (line) => `${INDENT}${style.plain(line)}`,
  );
}

function conditionText({ automation, condition, seenTrue, seenFalse }: ConditionCoverage): string {
  const missing = seenTrue ? 'never seen false' : seenFalse ? 'never seen true' : 'never evaluated';
  return `${automation}: ${condition}: ${missing}`;
}
