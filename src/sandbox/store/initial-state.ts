import type { SandboxState } from './records.ts';

/** A state that holds one user and the user's personal entity, and nothing else. */
export function initialState(apiKey: string): SandboxState {
  return {
    formatVersion: 1,
    lastNumber: 2,
    apiKey,
    users: [
      {
        number: 1,
        username: 'sandbox-user',
        name: 'Sandbox User',
        email: 'sandbox-user@example.com',
      },
    ],
    organizations: [],
    entities: [{ number: 2, name: 'sandbox-user', kind: 'user', organization: null }],
    projects: [],
    collections: [],
    integrations: [],
    secrets: [],
    triggers: [],
    runs: [],
    executions: [],
    meters: [],
    outbox: [],
    inbox: [],
  };
}
