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
  quiet: { shadow: true }
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
  environment: string | null = 'prod',
  configuration: string = CONFIGURATION,
): Promise<{
  readonly text: string;
  readonly configuration: string;
  readonly messages: readonly string[];
  readonly hints: readonly (string | undefined)[];
}> {
  const files = [{ path: 'loss.yaml', text }];
  const tree = {
    directory: '.',
    files,
    configuration: { path: 'wac.yaml', text: configuration },
    readText: () => ({ text: 'Look.\n' }),
  };
  const chosen = environment === null ? {} : { environment };
  const input: ProjectInput = { tree, directory: '.', ...chosen };
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
    ...chosen,
    vars: new Map(),
    plan,
    desired,
    webhooks: [],
    inventory,
    policy,
    api: API,
  });
  const textOf = (path: string): string | undefined =>
    value.files.find((file) => file.path === path)?.text;
  return {
    text: textOf('loss.yaml') ?? text,
    configuration: textOf('wac.yaml') ?? configuration,
    messages: found.map(({ message }) => message),
    hints: found.map(({ hint }) => hint),
  };
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
    expect(await accept(text, edit)).toMatchObject({
      text: text.replace(before, after),
      configuration: CONFIGURATION,
      messages: [],
    });
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
    expect(accepted).toMatchObject({ text: text('prompt: Look twice.'), messages: [] });
  });

  it('that is in a file is not written', async () => {
    const accepted = await accept(text('promptFile: look.md'), edit);
    expect(accepted).toMatchObject({
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

const WITHOUT_ENVIRONMENTS = CONFIGURATION.slice(0, CONFIGURATION.indexOf('environments:'));

const FLEET = LOSS.replace('key: loss', 'key: fleet\nmatrix: { model: [a, b] }').replace(
  'name: Loss',
  'name: Loss of ${{ matrix.model }}',
);

describe('what no edit of the manifest can say', () => {
  it('becomes an override for one copy of a matrix', async () => {
    const accepted = await accept(FLEET, threshold(0.5), ['fleet/a'], null, WITHOUT_ENVIRONMENTS);
    expect(accepted.messages).toEqual([]);
    expect(accepted.text).toBe(FLEET);
    expect(accepted.configuration).toBe(
      `${WITHOUT_ENVIRONMENTS}overrides:
  - match: fleet/a
    set:
      when.runMetric.threshold.gt: 0.5
`,
    );
  });

  it('is added to the overrides that there are, and to the one that has the key', async () => {
    const present = `${WITHOUT_ENVIRONMENTS}overrides:
  # agreed with the team
  - match: fleet
    set: { description: d }
  - match: fleet/a
    set: { enabled: true } # for now
`;
    const first = await accept(FLEET, threshold(0.5), ['fleet/a'], null, present);
    expect(first.messages).toEqual([]);
    expect(first.configuration).toBe(
      present.replace('enabled: true }', 'enabled: true, when.runMetric.threshold.gt: 0.5 }'),
    );
    const other = await accept(FLEET, threshold(0.5), ['fleet/b'], null, present);
    expect(other.configuration).toBe(
      `${present}  - match: fleet/b\n    set: { when.runMetric.threshold.gt: 0.5 }\n`,
    );
  });

  it('is written for the chosen environment alone', async () => {
    const text = LOSS.replace('gt: 0.9', 'gt: "${{ vars.floor }}"');
    const accepted = await accept(text, threshold(0.5), ['loss'], 'prod');
    expect(accepted.messages).toEqual([]);
    expect(accepted.text).toBe(text);
    expect(accepted.configuration).toContain('prod: { overrides: [{ match: loss, set: {');
    expect(accepted.configuration).toContain('when.runMetric.threshold.gt: 0.5');
  });

  it('replaces what an override decides', async () => {
    const text = LOSS.replace('key: loss', 'key: overridden');
    const edit = () => ({ enabled: false });
    const accepted = await accept(text, edit, ['overridden'], 'staging');
    expect(accepted.messages).toEqual([]);
    expect(accepted.configuration).toBe(CONFIGURATION.replace('enabled: true', 'enabled: false'));
  });

  it('removes a field from one copy', async () => {
    const edit = ({ event }: Observed) => ({
      event: { ...event, runs: {} } as Automation['event'],
    });
    const accepted = await accept(FLEET, edit, ['fleet/b'], null, WITHOUT_ENVIRONMENTS);
    expect(accepted.messages).toEqual([]);
    expect(accepted.configuration).toContain('op: remove');
    expect(accepted.configuration).toContain('path: /when/runMetric/runs');
  });

  it('is text where it looks like an expression', async () => {
    const edit = ({ action }: Observed) => ({
      action: { ...action, title: 'Loss ${{ vars.floor }}' } as Automation['action'],
    });
    const accepted = await accept(FLEET, edit, ['fleet/a'], null, WITHOUT_ENVIRONMENTS);
    expect(accepted.messages).toEqual([]);
    expect(accepted.configuration).toContain('Loss $${{ vars.floor }}');
    const plain = await accept(LOSS, edit, ['loss'], null, WITHOUT_ENVIRONMENTS);
    expect(plain.text).toContain('title: "Loss $${{ vars.floor }}"');
  });
});

describe('what cannot be written', () => {
  const OTHER = `---\n${LOSS.replace('key: loss', 'key: overridden').replace('name: Loss', 'name: Other')}`;

  it('names the file and the setting that decide', async () => {
    const shadowed = await accept(
      LOSS,
      ({ action }) => ({
        action: { ...action, kind: 'sendWebhook', integration: SLACK[0], payload: '{}' } as never,
      }),
      ['loss'],
      'quiet',
    );
    expect(shadowed.hints).toEqual([
      expect.stringContaining('Remove "shadow" from the environment in wac.yaml'),
    ]);
    const edit = () => ({ name: 'Training loss' });
    const suffixed = await accept(`${LOSS}${OTHER}`, edit, ['loss'], 'staging');
    expect(suffixed.text).toBe(`${LOSS}${OTHER}`);
    expect(suffixed.hints).toEqual([
      expect.stringContaining('Edit "nameSuffix" of the environment in wac.yaml'),
    ]);
  });

  it('writes none of several keys when one cannot be', async () => {
    const text = `${LOSS}${OTHER}`;
    const edit = ({ name }: Observed) =>
      name === 'Loss (staging)' ? { enabled: false } : { name: 'Without' };
    const accepted = await accept(text, edit, ['loss', 'overridden'], 'staging');
    expect(accepted.text).toBe(text);
    expect(accepted.configuration).toBe(CONFIGURATION);
    expect(accepted.messages).toHaveLength(1);
  });
});
