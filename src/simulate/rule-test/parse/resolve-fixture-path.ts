/**
 * The place of a fixture that a rule test names, with forward slashes, relative to the directory of manifests.
 *
 * @returns undefined when it would lie outside that directory.
 */
export function resolveFixturePath(testPath: string, fixture: string): string | undefined {
  if (fixture.startsWith('/') || /^[A-Za-z]:/.test(fixture)) return undefined;
  const parts = testPath.split('/').slice(0, -1);
  for (const part of fixture.split(/[/\\]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
