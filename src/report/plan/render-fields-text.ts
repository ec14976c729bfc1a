import { displayWidth } from '../../lib/display-width.ts';
import type { FieldChange } from '../../model/plan/change.ts';
import { ORIGIN_TEXTS } from '../text/change-words.ts';
import { shortenColumns, shortenPair } from '../text/shorten-text.ts';
import type { TextStyle } from '../text/style-text.ts';
import { reportCut, type TextOptions } from '../text/text-options.ts';
import { valueText } from '../text/value-text.ts';

/** Columns that are left for values on a narrow terminal. */
const NARROWEST = 24;

/**
 * The lines of an automation's changed fields, old → new, without indentation.
 *
 * A long value is shortened around the difference, and old and new are then on separate lines.
 */
export function renderFieldsText(
  fields: readonly FieldChange[],
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return fields.flatMap((field) => renderField(field, style, options));
}

/** The path whose last name may indicate a secret; a webhook has names of secrets, which may be shown. */
export function secretPath({ part, path }: FieldChange): string {
  return part === 'webhook' ? '' : path;
}

function renderField(
  field: FieldChange,
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  const origin = ORIGIN_TEXTS[field.origin];
  const note = origin === '' ? '' : `  ${style.yellow(`(${origin})`)}`;
  const limit = options.verbose ? Number.MAX_SAFE_INTEGER : Math.max(NARROWEST, options.width - 16);
  if (field.before === undefined || field.after === undefined) {
    const value = field.after ?? field.before;
    const whole = value === undefined ? '' : valueText(value, secretPath(field));
    const text = reportCut(shortenColumns(whole, limit), whole, options);
    const [sign, paint] = field.before === undefined ? ['+', style.green] : ['-', style.red];
    return [`${paint(sign)} ${style.plain(field.path)}: ${paint(text)}${note}`];
  }
  const whole = [field.before, field.after].map((value) => valueText(value, secretPath(field)));
  const [from = '', to = ''] = whole;
  const [before, after] = shortenPair(from, to, limit);
  reportCut(before, from, options);
  reportCut(after, to, options);
  const head = `${style.yellow('~')} ${style.plain(field.path)}:`;
  if (field.path.length + displayWidth(before) + displayWidth(after) + 8 <= limit) {
    return [`${head} ${style.red(before)} → ${style.green(after)}${note}`];
  }
  return [`${head}${note}`, `    ${style.red(`- ${before}`)}`, `    ${style.green(`+ ${after}`)}`];
}
