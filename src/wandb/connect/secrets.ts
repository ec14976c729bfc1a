/** Keeps secrets out of texts: every message that may quote the server goes through here. */

export interface SecretRedactor {
  /** Remembers a secret in all the forms in which it may come back. */
  add(secret: string): void;
  /** The text with every secret replaced. */
  redact(text: string): string;
}

/** Anything shorter would make nonsense of ordinary texts. */
const SHORTEST_SECRET = 8;

/** Creates an empty redactor. */
export function createSecretRedactor(): SecretRedactor {
  const forms = new Set<string>();
  return {
    add: (secret) => {
      if (secret.length < SHORTEST_SECRET) return;
      for (const form of [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('base64url'),
        ...insideOther('base64', secret),
        ...insideOther('base64url', secret),
      ]) {
        forms.add(form);
      }
    },
    redact: (text) => {
      let redacted = text;
      for (const form of [...forms].sort((a, b) => b.length - a.length)) {
        redacted = redacted.replaceAll(form, '[secret]');
      }
      return redacted;
    },
  };
}

/** What of a longer text's base64 is the secret's alone, for each of the three places where it may begin. */
function insideOther(encoding: 'base64' | 'base64url', secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from('x'.repeat(before) + secret).toString(encoding);
    const end = Math.floor(((before + Buffer.byteLength(secret)) * 8) / 6);
    return encoded.slice(Math.ceil((before * 8) / 6), end);
  });
}
