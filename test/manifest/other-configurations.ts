import { dirname } from 'node:path';
import type { OtherConfigurations } from '../../src/model/configuration.ts';

/** The configurations of other directories, by their paths from this one. */
export function otherConfigurations(files: Readonly<Record<string, string>>): OtherConfigurations {
  const list = Object.entries(files).map(([path, text]) => ({
    path,
    text,
    directory: dirname(path),
  }));
  return { lists: [list], own: '.', isOwn: (folder) => folder === '.', pathOf: ({ path }) => path };
}
