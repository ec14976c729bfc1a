/**
 * A path that a file names relative to itself, as a path relative to the directory that both are in.
 *
 * @param file the file that names it, relative to the directory, with forward slashes.
 * @returns with forward slashes; undefined for an absolute path, and for one that leaves the directory.
 */
export function resolveBelow(file: string, path: string): string | undefined {
  if (/^[/\\]/.test(path) || /^[A-Za-z]:/.test(path)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
