/** Which versions of Node.js run the program: `engines` in package.json says the same. */

/** The range as people read it. */
export const SUPPORTED_NODE = '20.19 or newer of 20, 22.12 or newer of 22, or 24 and newer';

/** Whether a version, such as `22.12.0`, is one of those that the program is tested with. */
export function isSupportedNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major >= 24;
}
