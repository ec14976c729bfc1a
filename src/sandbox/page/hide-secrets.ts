/** Text of the page without what no page shows: the API key, and the values of secrets. */
import type { SandboxState } from '../store/records.ts';

/** In place of a hidden value. */
const MASK = '***';

/** Characters of one text that are shown; a payload may have millions. */
const MAX_TEXT = 10_000;

/** Hides them in any text, also where they are a part of a JSON string, and cuts what is long. */
export function createSecretMask({ apiKey, secrets }: SandboxState): (text: string) => string {
  const values = [apiKey, ...secrets.map(({ value }) => value)].filter((value) => value !== '');
  const forms = new Set(values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]));
  // The longest first: one value may be a part of another.
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  const longest = sorted[0]?.length ?? 0;
  return (text) => {
    const part = text.slice(0, 2 * MAX_TEXT + longest);
    const hidden = sorted.reduce(
      (masked, form) => (masked.includes(form) ? masked.replaceAll(form, MASK) : masked),
      part,
    );
    if (part.length === text.length && hidden.length <= MAX_TEXT) return hidden;
    // A value may begin at the end of the part: what could be its beginning is not shown.
    const end = part.length === text.length ? hidden.length : Math.max(0, hidden.length - longest);
    return `${hidden.slice(0, Math.min(MAX_TEXT, end))}… (of ${text.length} characters)`;
  };
}

/** The value of a header: credentials are hidden, whatever they are. */
export function headerText(name: string, value: string): string {
  if (!/^(?:proxy-)?authorization$|cookie$|api-?key|token/i.test(name)) return value;
  const [, scheme = ''] = /^(Basic|Bearer|Token) /i.exec(value) ?? [];
  return scheme === '' ? MASK : `${scheme} ${MASK}`;
}
