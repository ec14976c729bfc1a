import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * A path of an input, below the working directory unless it is absolute.
 *
 * What lies in the present folder, which is the checkout, is named from there: annotations and SARIF find files by
 * their path in the repository.
 */
export function resolvePath(workingDirectory: string, path: string, present: string): string {
  const joined = isAbsolute(path) ? path : join(workingDirectory, path);
  const below = isAbsolute(joined) ? relative(present, joined) : joined;
  const isOutside = isAbsolute(joined) && (below.startsWith('..') || isAbsolute(below));
  return (isOutside ? joined : below || '.').split(sep).join('/');
}
