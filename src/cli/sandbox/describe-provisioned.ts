import { countNoun } from '../../lib/count-noun.ts';
import type { Provisioned } from '../../sandbox/provision/provision.ts';

/** `The sandbox created 3 projects, 2 integrations`, and what it could not; empty when everything was there. */
export function describeProvisioned(created: Provisioned): string {
  const counts = [
    [created.users.length, 'user'],
    [created.teams.length, 'team'],
    [created.organizations.length, 'organization'],
    [created.projects.length, 'project'],
    [created.registries.length, 'registry', 'registries'],
    [created.collections.length, 'collection'],
    [created.integrations.length, 'integration'],
  ] as const;
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, singular, plural]) => countNoun(count, singular, plural));
  const missing = created.missing.map(
    (name) => `The sandbox cannot create ${name}: name the integration instead of its id\n`,
  );
  return `${parts.length === 0 ? '' : `The sandbox created ${parts.join(', ')}\n`}${missing.join('')}`;
}
