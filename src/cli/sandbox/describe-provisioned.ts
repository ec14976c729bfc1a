import { countNoun } from '../../lib/count-noun.ts';
import type { Provisioned } from '../../sandbox/provision/provision.ts';

/** `The sandbox invented 3 projects, 2 integrations`, and what it could not; empty when everything was there. */
export function describeProvisioned(invented: Provisioned): string {
  const counts = [
    [invented.teams.length, 'team'],
    [invented.organizations.length, 'organization'],
    [invented.projects.length, 'project'],
    [invented.registries.length, 'registry', 'registries'],
    [invented.collections.length, 'collection'],
    [invented.integrations.length, 'integration'],
  ] as const;
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, singular, plural]) => countNoun(count, singular, plural));
  const missing = invented.missing.map(
    (name) => `The sandbox cannot invent ${name}: name the integration instead of its id\n`,
  );
  return `${parts.length === 0 ? '' : `The sandbox invented ${parts.join(', ')}\n`}${missing.join('')}`;
}
