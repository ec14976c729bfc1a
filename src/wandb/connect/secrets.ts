/** Keeps secrets out of text: every message that may quote the server, and everything that a run prints, goes through here. */

export interface SecretRedactor {
  /** Remembers a secret in all the forms in which it may come back. */
  add(secret: string): void;
  /** The text with every secret replaced, also a part of one that a shortened text has left. */
  redact(text: string): string;
  /** Whether `redact` would change the text. */
  isIn(text: string): boolean;
}

/** Anything shorter would make nonsense of ordinary text. In characters. */
const MIN_SECRET_LENGTH = 8;

/** A part of a secret beside an ellipsis that is as long as this, in characters, is replaced too. */
const MIN_PART_LENGTH = 8;

const PLACEHOLDER = '[secret]';

/** Creates an empty redactor. */
export function createSecretRedactor(): SecretRedactor {
  const forms = new Set<string>();
  const readable = new Set<string>();
  const redact = (text: string): string => {
    let redacted = text;
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      redacted = redacted.replaceAll(form, PLACEHOLDER);
    }
    for (const form of readable) redacted = withoutParts(redacted, form);
    return redacted;
  };
  return {
    add: (secret) => {
      if (secret.length < MIN_SECRET_LENGTH) return;
      for (const form of [secret, inHtml(secret)]) {
        forms.add(form);
        readable.add(form);
      }
      for (const form of [
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('base64url'),
        ...insideOther('base64', secret),
        ...insideOther('base64url', secret),
      ]) {
        forms.add(form);
      }
    },
    redact,
    isIn: (text) => redact(text) !== text,
  };
}

/** As the Markdown renderer writes foreign text: special characters as entities. */
function inHtml(secret: string): string {
  return secret.replaceAll(
    /[&<>"'`|@#*_~[\]\\!:$(){}^=]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/** The text without the parts of a secret that are before or after an ellipsis. */
function withoutParts(text: string, secret: string): string {
  if (!text.includes('…')) return text;
  const pieces = text.split('…');
  return pieces
    .map((piece, index) => {
      const head = index === 0 ? 0 : partLength(piece, secret, (length) => piece.slice(0, length));
      const rest = head === 0 ? piece : `${PLACEHOLDER}${piece.slice(head)}`;
      if (index === pieces.length - 1) return rest;
      const tail = partLength(rest, secret, (length) => rest.slice(rest.length - length));
      return tail === 0 ? rest : `${rest.slice(0, rest.length - tail)}${PLACEHOLDER}`;
    })
    .join('…');
}

/** How long the longest piece of the text is that is a part of the secret; 0 when it is too short to count. */
function partLength(text: string, secret: string, pieceOf: (length: number) => string): number {
  const longest = Math.min(text.length, secret.length);
  for (let length = longest; length >= MIN_PART_LENGTH; length -= 1) {
    if (secret.includes(pieceOf(length))) return length;
  }
  return 0;
}

/** What of a longer text's base64 is the secret's alone, for each of the three offsets where it may begin. */
function insideOther(encoding: 'base64' | 'base64url', secret: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from('x'.repeat(before) + secret).toString(encoding);
    const end = Math.floor(((before + Buffer.byteLength(secret)) * 8) / 6);
    return encoded.slice(Math.ceil((before * 8) / 6), end);
  });
}
