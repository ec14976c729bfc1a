import type { SandboxSeed } from './provision.ts';

/** A small seed for a sandbox that no manifest describes: enough to put an automation on everything. */
export const STARTER_NEEDS: SandboxSeed = {
  organizations: ['sandbox'],
  entities: ['sandbox-team'],
  projects: [{ entity: 'sandbox-team', project: 'playground' }],
  registries: [{ organization: 'sandbox', registry: 'models' }],
  collections: [
    { entity: 'sandbox-team', project: 'playground', collection: 'weights' },
    { organization: 'sandbox', registry: 'models', collection: 'production' },
  ],
  integrations: [
    { kind: 'slack', entity: 'sandbox-team', channel: 'alerts' },
    { kind: 'webhook', entity: 'sandbox-team', name: 'inbox' },
  ],
};
