/** Edits made on the server, written into manifests: as little text as possible, and only what comes to the same. */
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import { loadProject, type ProjectInput } from '../../../src/manifest/load-project.ts';
import type { Automation, Observed } from '../../../src/model/automation.ts';
import type { AutomationApi, ScopeResolution } from '../../../src/model/automation-api.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import type { AutomationId, IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { acceptDrift } from '../../../src/workflow/accept/accept-drift.ts';
import { planPolicy } from '../../../src/workflow/plan/plan-policy.ts';
import { resolveDeclarations } from '../../../src/workflow/plan/resolve-declarations.ts';
import { createInMemoryApi, inventoryOf } from '../../support/in-memory-api.ts';

const CONFIGURATION = `version: 1
owner: acme/ml
entity: vision
entities: [vision]
onRemove: delete
vars: { floor: 0.9 }
integrations:
  alerts: { slack: { channel: "#alerts" } }
environments:
  prod: {}
  staging:
    nameSuffix: " (staging)"
    overrides: [{ match: overridden, set: { enabled: true } }]
`;

const SLACK: readonly Integration[] = ['#alerts', '#other'].map((channel) => ({
  id: `slack${channel}` as IntegrationId,
  kind: 'slack',
  entity: 'vision',
  channel,
}));

const API: AutomationApi = {
  ...createInMemoryApi(),
  readIntegrations: async () => await Promise.resolve(new Map([['vision', SLACK]])),
  resolveScopes: async (refs) =>
    await Promise.resolve(
      refs.map((ref): ScopeResolution => {
        const project = 'project' in ref ? ref.project : '';
        const scope = {
          kind: 'project',
          id: project as ScopeId,
          entity: 'vision',
          project,
        } as const;
        return { status: 'found', scope };
      }),
    ),
};

/** Applies manifests, lets somebody edit, accepts, and gives the file and the messages. */
async function accept(
  text: string,
  edit: (observed: Observed) => Partial<Automation>,
  keys: readonly string[] = ['loss'],
  environment = 'prod',
): Promise<{ readonly text: string; readonly messages: readonly string[] }> {
  const files = [{ path: 'loss.yaml', text }];
  const tree = {
    directory: '.',
    files,
    configuration: { path: 'wac.yaml', text: CONFIGURATION },
    readText: () => ({ text: 'Look.\n' }),
  };
  const input: ProjectInput = { tree, directory: '.', environment };
  const { value: project, diagnostics } = loadProject(input);
  const problems = diagnostics.filter(({ code }) => code !== 'config/override');
  if (project === undefined || hasErrors(problems)) throw new Error(JSON.stringify(problems));
  const { value: desired } = await resolveDeclarations(project.declarations, API);
  const policy = planPolicy(project.configuration, {
    adopt: false,
    takeOver: [],
    allowConflicts: false,
    allowDisjoint: false,
    today: '2026-06-01',
  });
  const server = 'https://api.wandb.ai';
  const first = planChanges({ desired, inventory: inventoryOf([]), policy, server });
  const live = first.changes.map(({ key, after }): Observed => {
    if (after?.event === undefined || after.action === undefined)
      throw new Error('a create sends all');
    const { event, action } = after;
    const id = `id-${key}` as AutomationId;
    return { ...after, event, action, id, listedIn: 'vision', raw: {} };
  });
  const edited = live.map((observed) => {
    const reading = parseMarker(observed.description);
    const key = reading.kind === 'marker' ? reading.marker.key : '';
    return keys.includes(key) ? { ...observed, ...edit(observed) } : observed;
  });
  const inventory = inventoryOf(edited);
  const plan = planChanges({ desired, inventory, policy, server });
  const { value, diagnostics: found } = await acceptDrift({
    keys,
    tree,
    environment,
    vars: new Map(),
    plan,
    desired,
    inventory,
    policy,
    api: API,
  });
  return { text: value.files[0]?.text ?? text, messages: found.map(({ message }) => message) };
}

const LOSS = `# The nightly loss.
key: loss
name: Loss # as people say
scope: { project: classifier }
when:
  runMetric:
    metric: loss
    threshold: { gt: 0.9 } # agreed
    runs: { name: { regex: "^prod-" } }
then:
  sendNotification: { integration: alerts, title: Loss }
`;

function threshold(value: number): (observed: Observed) => Partial<Automation> {
  return ({ event }) => {
    if (event.kind !== 'runMetric' || event.condition.kind !== 'threshold')
      throw new Error(event.kind);
    return { event: { ...event, condition: { ...event.condition, threshold: value } } };
  };
}

describe('an edit of one field', () => {
  it.each<[string, string, (observed: Observed) => Partial<Automation>, [string, string]]>([
    ['a threshold', LOSS, threshold(0.5), ['gt: 0.9', 'gt: 0.5']],
    ['a name', LOSS, () => ({ name: 'Training loss' }), ['Loss # as', 'Training loss # as']],
    [
      'a threshold that was written with a sign',
      LOSS.replace('gt:', '">":'),
      threshold(0.5),
      ['">": 0.9', 'gt: 0.5'],
    ],
    [
      'another channel than the alias',
      LOSS,
      ({ action }) => ({ action: { ...action, integration: SLACK[1] } as Automation['action'] }),
      ['integration: alerts', 'integration: { slack: { channel: "#other" } }'],
    ],
    [
      'a filter that went',
      LOSS,
      ({ event }) => ({ event: { ...event, runs: {} } as Automation['event'] }),
      ['    runs: { name: { regex: "^prod-" } }\n', ''],
    ],
  ])('writes %s and leaves all else to the letter', async (_, text, edit, [before, after]) => {
    expect(await accept(text, edit)).toEqual({ text: text.replace(before, after), messages: [] });
  });
});

describe('an edit of a prompt', () => {
  const text = (field: string): string =>
    LOSS.replace(/ {2}sendNotification.*/, `  sendPromptToAria: { ${field} }`);
  const edit = (): Partial<Automation> => ({
    action: { kind: 'sendPromptToAria', prompt: 'Look twice.' },
  });

  it('is written', async () => {
    const accepted = await accept(text('prompt: Look.'), edit);
    expect(accepted).toEqual({ text: text('prompt: Look twice.'), messages: [] });
  });

  it('that is in a file is not written', async () => {
    const accepted = await accept(text('promptFile: look.md'), edit);
    expect(accepted).toEqual({
      text: text('promptFile: look.md'),
      messages: ['The prompt of "loss" comes from the file "look.md", which wac does not write'],
    });
  });
});

describe('an edit of what a manifest says in other words', () => {
  it('turns a sum into the mean that the server compares', async () => {
    const text = LOSS.replace('    threshold', '    aggregate: sum\n    window: 10\n    threshold');
    const accepted = await accept(text, threshold(0.5));
    expect(accepted.messages).toEqual([]);
    expect(accepted.text).toBe(text.replace('sum', 'mean').replace('gt: 0.9', 'gt: 0.5'));
  });

  it("takes an environment's suffix off a name", async () => {
    const text = `${LOSS}---\n${LOSS.replace('key: loss', 'key: overridden').replace('name: Loss', 'name: Other')}`;
    const accepted = await accept(
      text,
      () => ({ name: 'Training loss (staging)' }),
      ['loss'],
      'staging',
    );
    expect(accepted.messages).toEqual([]);
    expect(accepted.text).toBe(text.replace('name: Loss', 'name: Training loss'));
  });
});

describe('what cannot be written', () => {
  it.each<[string, string, (observed: Observed) => Partial<Automation>, string, string, RegExp]>([
    [
      'an expression',
      LOSS.replace('gt: 0.9', 'gt: "${{ vars.floor }}"'),
      threshold(0.5),
      'loss',
      'prod',
      /it is made by an expression/,
    ],
    [
      'a copy of a matrix',
      LOSS.replace('scope:', 'matrix: { model: [a] }\nscope:'),
      threshold(0.5),
      'loss/a',
      'prod',
      /has a matrix, and would change for every copy/,
    ],
    [
      'what an override decides',
      LOSS.replace('key: loss', 'key: overridden'),
      () => ({ enabled: false }),
      'overridden',
      'staging',
      /an override, an alias or shadow mode decides/,
    ],
  ])('leaves the file alone for %s', async (_, text, edit, key, environment, message) => {
    const accepted = await accept(text, edit, [key], environment);
    expect(accepted.text).toBe(text);
    expect(accepted.messages).toEqual([expect.stringMatching(message)]);
  });

  it('writes none of several keys when one cannot be', async () => {
    const matrix = LOSS.replace('key: loss', 'key: fleet\nmatrix: { model: [a] }').replace(
      'name: Loss',
      'name: Fleet',
    );
    const text = `${LOSS}---\n${matrix}`;
    const accepted = await accept(text, threshold(0.5), ['loss', 'fleet/a']);
    expect(accepted.text).toBe(text);
    expect(accepted.messages).toHaveLength(1);
  });
});
