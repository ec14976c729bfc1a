/**
 * An owner for each directory.
 *
 * Two directories of one owner would each take the other's automations for removed ones, so a directory beside another
 * gets its path as part of its owner.
 */

/** The configuration of another directory. */
export interface OtherConfiguration {
  /** The path of its `wac.yaml`. */
  readonly path: string;
  readonly owner: string;
}

/**
 * The owner to propose: the repository's, or, where another directory has that, with the directory's path.
 *
 * @param directory relative to the repository (`team-b/automations`); a last part `automations` says nothing and is
 *   left out.
 */
export function distinctOwner(
  owner: string,
  directory: string,
  others: readonly OtherConfiguration[],
): string {
  const taken = new Set(others.map((other) => other.owner));
  if (!taken.has(owner)) return owner;
  const parts = directory
    .split('/')
    .map((part) => part.replaceAll(/[^A-Za-z0-9._-]+/g, '-'))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const segments = parts.length > 1 && parts.at(-1) === 'automations' ? parts.slice(0, -1) : parts;
  const proposed = [owner, ...segments].join('/');
  let candidate = proposed;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${proposed}-${count}`;
  return candidate;
}

/** The owner that a configuration's text states; undefined where it states none in one plain line. */
export function ownerOfText(text: string): string | undefined {
  return plainLine(text, 'owner');
}

/** The server that a configuration's text pins; undefined where it pins none in one plain line. */
export function serverOfText(text: string): string | undefined {
  return plainLine(text, 'server');
}

function plainLine(text: string, field: string): string | undefined {
  const pattern = new RegExp(`^${field}:[ \\t]*["']?([A-Za-z0-9._/:-]+)["']?[ \\t]*(?:#.*)?$`, 'm');
  return pattern.exec(text)?.[1];
}
