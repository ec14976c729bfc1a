/** What the environments of a configuration read on the server of the chosen one. */
import { expect, it } from 'vitest';
import { loadProject } from '../../src/manifest/load-project.ts';

const BASE = `version: 1
owner: acme/x
formerOwners: [acme/old]
onRemove: delete
`;

function readBy(environments: string, environment = 'prod'): Readonly<Record<string, unknown>> {
  const { value } = loadProject({
    tree: { files: [], configuration: { path: 'wac.yaml', text: BASE + environments } },
    directory: '.',
    environment,
  });
  return Object.fromEntries(value?.configuration.entitiesByOwner ?? []);
}

it('names the entities of each environment, for its former owners too', () => {
  const environments = `entity: vision
environments:
  prod: {}
  staging: { entity: speech, entities: [speech, nlp], formerOwners: [acme/speech] }
`;
  expect(readBy(environments)).toEqual({
    'acme/x:prod': ['vision'],
    'acme/old:prod': ['vision'],
    'acme/x:staging': ['speech', 'nlp'],
    'acme/old:staging': ['speech', 'nlp'],
    'acme/speech': ['speech', 'nlp'],
  });
});

it('leaves out environments on another server', () => {
  const environments = `entity: vision
server: https://api.wandb.ai
environments:
  prod: {}
  staging: { entity: speech, server: "https://wandb.example.com" }
`;
  expect(Object.keys(readBy(environments))).toEqual(['acme/x:prod', 'acme/old:prod']);
  expect(Object.keys(readBy(environments, 'staging'))).toEqual([
    'acme/x:staging',
    'acme/old:staging',
  ]);
});

it('joins what several environments with one former owner read', () => {
  const environments = `environments:
  prod: { entity: vision, formerOwners: [acme/all] }
  staging: { entity: speech, formerOwners: [acme/all] }
`;
  expect(readBy(environments)['acme/all']).toEqual(['vision', 'speech']);
});
