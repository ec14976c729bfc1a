/**
 * Finds other manifest directories that speak for the same owner.
 *
 * The marker does not say which directory an automation comes from. So a plan of one directory would remove the
 * automations of another with the same owner, or give them its own content.
 */
import { compareText } from '../lib/compare-text.ts';
import { isJsonObject } from '../lib/json.ts';
import type { Configuration } from '../model/configuration.ts';
import type { SourceFile } from '../model/source-file.ts';
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
 * @param others the configurations of the other directories. One that cannot be read has no owner.
 * @param directory what the paths of `others` are relative to, as the user would type it.
 */
export function sharedOwnerProblems(
  { owner, formerOwners }: Pick<Configuration, 'owner' | 'formerOwners'>,
  others: readonly SourceFile[],
  directory: string,
): readonly PointedProblem[] {
  if (others.length === 0) return [];
  const files = others.map(({ path, text }) => ({
    shown: withoutDetours(displayPath(directory, path)),
    owners: ownersOf(text),
  }));
  const filesOf = (wanted: readonly string[]): readonly string[] =>
    files.filter(({ owners }) => wanted.some((each) => owners.has(each))).map(({ shown }) => shown);
  const sharing = filesOf([owner]);
  const left = filesOf(formerOwners);
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
export function ownersOfOthers(others: readonly SourceFile[]): readonly string[] {
  return [...new Set(others.flatMap(({ text }) => [...ownersOf(text)]))].sort(compareText);
}

/** Configurations whose owners are remembered: a run over many directories asks for those of each, for each. */
const MAX_REMEMBERED = 1000;

const remembered = new Map<string, ReadonlySet<string>>();

/** Every owner that a configuration speaks for now: one for each environment, where it declares any. */
function ownersOf(text: string): ReadonlySet<string> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const owners = parseOwners(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, owners);
  return owners;
}

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
