/** Whether a version such as `0.70.0` is before `[major, minor]`. A version that has no such numbers is not. */
export function isVersionBefore(
  version: string,
  [major, minor]: readonly [number, number],
): boolean {
  const [, first = '', second = ''] = /^(\d+)\.(\d+)/.exec(version) ?? [];
  if (first === '') return false;
  return Number(first) < major || (Number(first) === major && Number(second) < minor);
}
