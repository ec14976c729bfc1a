/**
 * The passwords of a netrc file by machine, as Python's `netrc` reads it, which the SDK uses: words are separated by
 * white space, may be in double quotes, and a backslash takes the next character literally; a comment ends with its line;
 * of two entries for a machine the last counts. Logins do not matter to W&B. Macros and `default` are skipped: a password
 * for every machine is not sent to W&B.
 */
export function parseNetrc(text: string): ReadonlyMap<string, string> {
  const passwords = new Map<string, string>();
  const reader = new WordReader(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'));
  let machine: string | undefined;
  for (let word = reader.next(); word !== undefined; word = reader.next()) {
    switch (word) {
      case 'default':
        machine = undefined;
        break;
      case 'machine':
        machine = reader.next() ?? '';
        passwords.delete(machine);
        break;
      case 'macdef':
        reader.skipMacro();
        break;
      case 'login':
      case 'account':
        reader.next();
        break;
      case 'password': {
        const value = reader.next();
        if (machine !== undefined && value !== undefined) passwords.set(machine, value);
        break;
      }
      default:
        if (word.startsWith('#')) reader.skipLine();
    }
  }
  return passwords;
}

/** The words of a string, one after the other. */
class WordReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next word; undefined at the end. */
  next(): string | undefined {
    while (this.#at < this.#text.length && /\s/.test(this.#text.charAt(this.#at))) this.#at += 1;
    if (this.#at >= this.#text.length) return undefined;
    const isQuoted = this.#text[this.#at] === '"';
    if (isQuoted) this.#at += 1;
    let word = '';
    for (; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text.charAt(this.#at);
      if (isQuoted ? character === '"' : /\s/.test(character)) break;
      if (character === '\\') this.#at += 1;
      word += this.#text.charAt(this.#at);
    }
    if (isQuoted) this.#at += 1;
    return word;
  }

  /** Goes to the next line, unless the last word was the end of its line. */
  skipLine(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end === -1 ? this.#text.length : end;
  }

  /** Goes behind the next empty line, where a macro ends. */
  skipMacro(): void {
    const end = /\n[ \t]*\n/g;
    end.lastIndex = this.#at;
    this.#at = end.exec(this.#text) === null ? this.#text.length : end.lastIndex;
  }
}
