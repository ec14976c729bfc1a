/** Posts an event to the sandbox and reports which rule fired and what it sent. */
import { Failure } from '../../diagnostics/failure.ts';
import type { Declaration } from '../../model/automation.ts';
import { withSandbox } from '../sandbox/sandbox-client.ts';

interface Outcome {
  readonly automation: string;
  readonly outcome: string;
}

interface Received {
  readonly name: string;
  readonly body: string;
}

/** A string for the terminal. The rule is the first declared webhook on an alias; its filter decides the alias. */
export async function fireOneRule(
  stateFile: string,
  declarations: readonly Declaration[],
): Promise<string> {
  const rule = declarations.find(
    ({ event, action }) => event.kind === 'addArtifactAlias' && action.kind === 'sendWebhook',
  );
  if (rule === undefined) {
    throw new Failure('No automation sends a webhook when an alias is added', {
      code: 'file',
      hint: 'Run the tour on the example estate: wac demo automations',
    });
  }
  const { scope } = rule;
  const location =
    scope.kind === 'registry'
      ? { entity: scope.organization, project: scope.registry }
      : scope.kind === 'project'
        ? { entity: scope.entity, project: scope.project }
        : { entity: scope.kind === 'team' ? scope.entity : scope.organization, project: 'models' };
  const version = {
    ...location,
    collection: ('collection' in scope ? scope.collection : undefined) ?? 'churn-model',
    version: 'v12',
    author: 'ada',
  };
  const collection =
    scope.kind === 'registry'
      ? {
          organization: scope.organization,
          registry: scope.registry,
          collection: version.collection,
        }
      : { ...location, collection: version.collection };
  const events = [
    { kind: scope.kind === 'registry' ? 'linkArtifact' : 'createArtifact', ...version },
    { kind: 'addArtifactAlias', alias: 'production', ...version },
  ];
  return await withSandbox(stateFile, async (client) => {
    await client.post('/sandbox/provision', { collections: [collection] });
    const response = await client.post('/sandbox/events', { events });
    const inbox = (await client.get('/sandbox/inbox')) as readonly Received[];
    const lines = [
      `event  ${location.entity}/${location.project}/${version.collection}:v12 appears, and is given the alias "production"`,
      ...firedNames(response).map((name) => `fired  ${name}`),
      ...inbox.map(({ name, body }) => `sent   webhook ${name}\n${indent(body)}`),
    ];
    return `${lines.join('\n')}\n`;
  });
}

function firedNames(response: unknown): readonly string[] {
  const { outcomes = [] } = response as { outcomes?: readonly Outcome[] };
  return outcomes.filter(({ outcome }) => outcome === 'fired').map(({ automation }) => automation);
}

function indent(body: string): string {
  return JSON.stringify(JSON.parse(body), undefined, 2).replaceAll(/^/gm, '       ');
}
