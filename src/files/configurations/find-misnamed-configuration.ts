import { readdirSync } from 'node:fs';
import { compareText } from '../../lib/compare-text.ts';
import { CONFIGURATION_NAME } from '../find-root.ts';

/** `wac.yml`, `WAC.yaml`, `.wac.yaml`, `wac.yaml.txt`, `wac.config.yaml`, `wac.json`, and a mistyped ending. */
const SIMILAR =
  /^[._]?wac(?:[._-]?config(?:uration)?)?\.(?:[yaml]{3,5}|json)(?:\.(?:txt|ya?ml))?$/iu;

/** The file at the top of a folder that was most likely meant to be the configuration; undefined where there is none. */
export function findMisnamedConfiguration(folder: string): string | undefined {
  return filesOf(folder)
    .filter((name) => name !== CONFIGURATION_NAME && SIMILAR.test(name))
    .sort(compareText)[0];
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}
