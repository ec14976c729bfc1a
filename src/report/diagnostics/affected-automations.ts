import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';

/** How many names, keys and further locations a line lists. */
const MAX_LISTED = 5;

/**
 * Which names a diagnostic is about, in one line: `50 names: team-1, team-2, … and 45 more`.
 *
 * @param max how many are listed.
 * @returns undefined where the message has the only one.
 */
export function namesInvolved(
  { names = [] }: Diagnostic,
  max: number = MAX_LISTED,
): string | undefined {
  return names.length < 2 ? undefined : `${countNoun(names.length, 'name')}: ${listed(names, max)}`;
}

/**
 * Which automations a diagnostic is about, in one line: `50 automations: fleet/a, fleet/b, … and 45 more`.
 *
 * @param max how many are listed.
 * @returns undefined where the location says it, for an automation that is alone in its manifest.
 */
export function affectedAutomations(
  { code, keys = [] }: Diagnostic,
  max: number = MAX_LISTED,
): string | undefined {
  const [first] = keys;
  if (first === undefined) return undefined;
  const isCopy = first.includes('/') || code.startsWith('resolve/');
  if (keys.length === 1) return isCopy ? `Automation: ${first}` : undefined;
  return `${countNoun(keys.length, 'automation')}: ${listed(keys, max)}`;
}

/** The further locations of a diagnostic, in one line; undefined where there are none. */
export function furtherLocations({ alsoAt = [] }: Diagnostic): string | undefined {
  if (alsoAt.length === 0) return undefined;
  const locations = alsoAt.map(({ file, start }) => `${file}:${start.line}:${start.column}`);
  return `Also at ${listed(locations, MAX_LISTED)}`;
}

function listed(names: readonly string[], max: number): string {
  const more = names.length - max;
  const shown = names.slice(0, max).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** The message with what it is about, for formats that have one text per problem. */
export function fullMessage(diagnostic: Diagnostic): string {
  const lines = [
    namesInvolved(diagnostic),
    affectedAutomations(diagnostic),
    furtherLocations(diagnostic),
  ];
  return [diagnostic.message, ...lines.filter((line) => line !== undefined)].join('\n');
}
