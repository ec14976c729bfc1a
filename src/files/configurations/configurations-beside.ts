import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { OtherConfigurations } from '../../model/configuration.ts';

/**
 * The configurations that a directory must share no owner with.
 *
 * @param root its absolute path.
 * @param lists as they are: many directories have the same.
 */
export function configurationsBeside(
  root: string,
  lists: OtherConfigurations['lists'],
): OtherConfigurations {
  const own = realPath(root);
  return {
    lists,
    own,
    isOwn: (folder) => folder === own || folder.startsWith(own + sep),
    pathOf: ({ path }) => relative(root, path).split(sep).join('/'),
  };
}

/** The path without symbolic links; one that does not exist stays as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
