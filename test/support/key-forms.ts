/** The forms in which a key may get out. */

/** The first and last letters of base64 depend on the text beside it, and are left out. */
function base64Within(text: string, before: number): string {
  const encoded = Buffer.from('x'.repeat(before) + text).toString('base64');
  const first = Math.ceil((before * 8) / 6);
  const whole = Math.floor(((before + Buffer.byteLength(text)) * 8) / 6);
  return encoded.slice(first, whole);
}

/** In plain, in base64 wherever in a string it begins, URL-encoded, in hexadecimal digits, and cut off half-way. */
export function keyForms(key: string): readonly string[] {
  const basic = Buffer.from(`api:${key}`).toString('base64');
  const encoded = [0, 1, 2].map((before) => base64Within(key, before));
  const forms = [
    key,
    ...encoded,
    ...encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    basic,
    encodeURIComponent(key),
    encodeURIComponent(basic),
    Buffer.from(key).toString('hex'),
    key.slice(0, 24),
    basic.slice(0, 24),
    ...encoded.map((form) => form.slice(0, 24)),
  ];
  return [...new Set(forms)];
}

/** What a careless server says about a request. */
export function echoOf(key: string): string {
  const basic = Buffer.from(`api:${key}`).toString('base64');
  const alone = Buffer.from(key).toString('base64');
  return `the header was "Authorization: Basic ${basic}", the key "${key}" (${alone}), in an address ${encodeURIComponent(key)}`;
}

/** The forms of the key that a string holds, in any letter case. */
export function leaksOf(text: string, key: string): readonly string[] {
  const lower = text.toLowerCase();
  return keyForms(key).filter((form) => lower.includes(form.toLowerCase()));
}
