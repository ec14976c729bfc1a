/** Text of the page without what no page shows: the API key, and the values of secrets. */
import type { SandboxState } from '../store/records.ts';

/** In place of a hidden value. */
const MASK = '***';

/** Hides them in any text, also where they are a part of a JSON string. */
export function createSecretMask({ apiKey, secrets }: SandboxState): (text: string) => string {
  const values = [apiKey, ...secrets.map(({ value }) => value)].filter((value) => value !== '');
  const forms = new Set(values.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]));
  // The longest first: one value may be a part of another.
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  return (text) =>
    sorted.reduce(
      (masked, form) => (masked.includes(form) ? masked.replaceAll(form, MASK) : masked),
      text,
    );
}

/** The value of a header: credentials are hidden, whatever they are. */
export function headerText(name: string, value: string): string {
  if (!/^(?:proxy-)?authorization$|cookie$|api-?key|token/i.test(name)) return value;
  const [, scheme = ''] = /^(Basic|Bearer|Token) /i.exec(value) ?? [];
  return scheme === '' ? MASK : `${scheme} ${MASK}`;
}
