/** Where this user's caches are. */
import { isAbsolute, join } from 'node:path';

/**
 * The folder of all that wac keeps for a user, which may not exist yet: `wac` in the user's folder for caches. Undefined
 * where the environment names none.
 *
 * @param platform as `process.platform`.
 */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const base =
    platform === 'win32'
      ? env['LOCALAPPDATA']
      : env['XDG_CACHE_HOME'] || join(env['HOME'] ?? '', '.cache');
  return base === undefined || !isAbsolute(base) ? undefined : join(base, 'wac');
}
