/** The kind of a JSON value in words for people: `a text`, `a number`, `a mapping`, `nothing` */
export function describeJsonType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'a mapping';
  }
}
