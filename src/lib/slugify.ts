/** Makes a string usable as a part of an identifier: lower case, `[a-z0-9._-]` only, no dash at either end; may be empty. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[-._]+|-+$/g, '');
}
