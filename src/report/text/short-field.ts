import type { FieldChange } from '../../model/plan/change.ts';
import { valueText } from './value-text.ts';

/** The longest text that still reads as part of a headline. */
const MAX_LENGTH = 80;

/** One field for a headline, `severity WARN → ERROR`; absent where it would be too long for one. */
export function shortField(field: FieldChange): string | undefined {
  if (field.before === undefined || field.after === undefined) return undefined;
  const segments = field.path.split('.');
  const isNested = segments[0] === 'when' || segments[0] === 'then';
  const name = isNested && segments.length > 2 ? segments.slice(2).join('.') : field.path;
  const text = `${name} ${valueText(field.before, field.path)} → ${valueText(field.after, field.path)}`;
  return text.length <= MAX_LENGTH ? text : undefined;
}
