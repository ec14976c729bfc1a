/**
 * Finds other manifest directories that speak for the same owner.
 *
 * The marker does not say which directory an automation comes from. So a plan of one directory would remove the
 * automations of another with the same owner, or give them its own content.
 */
import { compareText } from '../lib/compare-text.ts';
import { isJsonObject } from '../lib/json.ts';
import { rememberByObject } from '../lib/remember-by-object.ts';
import type {
  Configuration,
  ConfigurationFile,
  OtherConfigurations,
} from '../model/configuration.ts';
import { displayPath } from './display-path.ts';
import { environmentNames } from './parse-configuration.ts';
import type { PointedProblem } from './source/point-at-problem.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** How many directories a message names. */
const NAMED_DIRECTORIES = 3;

/**
 * At most one problem with the owner, and one with the former owners. Owners of different environments are different
 * owners.
 *
 * @param others the configurations of the other directories; undefined: none. One that cannot be read has no owner.
 * @param directory the directory as the user would type it.
 */
export function sharedOwnerProblems(
  { owner, formerOwners }: Pick<Configuration, 'owner' | 'formerOwners'>,
  others: OtherConfigurations | undefined,
  directory: string,
): readonly PointedProblem[] {
  if (others === undefined) return [];
  const shown = (file: ConfigurationFile): string =>
    withoutDetours(displayPath(directory, others.pathOf(file)));
  const sharing = filesOfOwners([owner], others).map(shown);
  const left = filesOfOwners(formerOwners, others).map(shown);
  return [
    ...(sharing.length === 0
      ? []
      : [
          {
            code: 'config/shared-owner',
            pointer: '/owner',
            message: `The owner "${owner}" is also the owner of ${listed(sharing)}`,
            hint: `Each directory would remove the automations of the other. Give each its own owner, such as "${owner.split(':')[0]}/NAME".`,
          } as const,
        ]),
    ...(left.length === 0
      ? []
      : [
          {
            code: 'config/shared-owner',
            pointer: '/owner',
            message: `A former owner (${formerOwners.join(', ')}) is the owner of ${listed(left)}`,
            hint: 'Its automations are in use there. Remove the entry from "formerOwners", or remove the other directory first.',
          } as const,
        ]),
  ];
}

/** The owners of all environments of other directories, without repetition. */
export function ownersOfOthers({ lists, isOwn }: OtherConfigurations): readonly string[] {
  const owners = new Set<string>();
  for (const list of lists) {
    for (const [owner, files] of byOwner(list)) {
      if (files.some(({ directory }) => !isOwn(directory))) owners.add(owner);
    }
  }
  return [...owners].sort(compareText);
}

/** The configurations of other directories that have one of the owners, each once, in the order of the lists. */
function filesOfOwners(
  owners: readonly string[],
  { lists, isOwn }: OtherConfigurations,
): readonly ConfigurationFile[] {
  const found = new Map<string, ConfigurationFile>();
  for (const list of lists) {
    const known = byOwner(list);
    const files = new Set(owners.flatMap((owner) => known.get(owner) ?? []));
    if (files.size === 0) continue;
    // One owner's files are in the order of the list already.
    for (const file of owners.length > 1 ? list.filter((each) => files.has(each)) : files) {
      if (!isOwn(file.directory) && !found.has(file.directory)) found.set(file.directory, file);
    }
  }
  return [...found.values()];
}

/**
 * The configurations of a list by the owners that each speaks for now: one for each environment, where it declares any.
 * A run over many directories asks for each of them.
 */
const byOwner = rememberByObject(
  (list: readonly ConfigurationFile[]): ReadonlyMap<string, readonly ConfigurationFile[]> => {
    const files = new Map<string, ConfigurationFile[]>();
    for (const file of list) {
      for (const owner of parseOwners(file.text)) {
        const known = files.get(owner);
        if (known === undefined) files.set(owner, [file]);
        else known.push(file);
      }
    }
    return files;
  },
);

function parseOwners(text: string): ReadonlySet<string> {
  const [document] = parseYaml(text, 'wac.yaml').value;
  const value = document?.value;
  if (value === undefined || !isJsonObject(value)) return new Set();
  const { owner } = value;
  if (typeof owner !== 'string') return new Set();
  const { names } = environmentNames(value);
  return new Set(names.length === 0 ? [owner] : names.map((name) => `${owner}:${name}`));
}

/** `team-b/../team-a/wac.yaml` as `team-a/wac.yaml`. */
function withoutDetours(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    const last = parts.at(-1);
    if (part !== '..' || last === undefined || last === '..' || last === '') parts.push(part);
    else if (last === '.') parts.splice(-1, 1, '..');
    else parts.pop();
  }
  return parts.join('/');
}

function listed(files: readonly string[]): string {
  const more = files.length - NAMED_DIRECTORIES;
  const named = files.slice(0, NAMED_DIRECTORIES).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
