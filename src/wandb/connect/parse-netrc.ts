/**
 * The passwords of a netrc file by machine. Logins do not matter to W&B; `default`, macros and comments are skipped.
 * Of two entries for a machine the first counts.
 */
export function parseNetrc(text: string): ReadonlyMap<string, string> {
  const passwords = new Map<string, string>();
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^[ \t]*macdef\s[\s\S]*?(?:\n[ \t]*\n|(?![\s\S]))/gm, '')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'));
  const words = lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  let machine: string | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const value = words[index + 1];
    if (word === 'default') {
      machine = undefined;
    } else if (word === 'machine') {
      machine = value;
      index++;
    } else if (word === 'login' || word === 'account') {
      index++;
    } else if (word === 'password') {
      if (machine !== undefined && value !== undefined && !passwords.has(machine)) {
        passwords.set(machine, value.replace(/^"(.*)"$/, '$1'));
      }
      index++;
    }
  }
  return passwords;
}
