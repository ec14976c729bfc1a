/**
 * Measures the CPU time of the pure core alone: plans of two sizes in turn, in one process.
 *
 *     node build/bench/reconcile.mjs '{ "small": 10000, "large": 100000, "pairs": 5 }'
 *
 * Of a hundred automations one has changed in Git and one on the server: a plan with something in it.
 */
import { planChanges } from '../../../src/reconcile/plan-changes.ts';

const { small, large, pairs } = JSON.parse(process.argv[2]);

const POLICY = {
  owner: 'bench/bench',
  formerOwners: [],
  onRemove: 'delete',
  drift: 'repair',
  guard: {
    maxDeletes: 5,
    maxDeletePercent: 25,
    maxSilenced: 5,
    maxSilencedPercent: 25,
    maxRedirected: 10,
    maxAltered: 10,
    maxAlteredPercent: 100,
  },
  allow: {},
  allowConflicts: false,
  allowDisjoint: false,
  adopt: false,
  takeOver: [],
  removed: [],
  formerEntities: [],
  today: '2026-01-01',
};

const START = { line: 1, column: 1, offset: 0 };
const WEBHOOK = { id: 'hook', kind: 'webhook', entity: 'team', name: 'dispatch' };

function desire(index) {
  const project = `project-${index % 100}`;
  const automation = {
    name: `Rule ${index}`,
    description: `Accuracy of model ${index} went above the mark.`,
    enabled: true,
    scope: { kind: 'project', id: `id-of-${project}`, entity: 'team', project },
    event: {
      kind: 'runMetric',
      condition: {
        kind: 'threshold',
        metric: 'val/accuracy',
        aggregate: 'AVERAGE',
        window: 5,
        operator: '$gt',
        threshold: (index % 90) / 100,
      },
      runs: { display_name: { $regex: '^prod-' } },
    },
    action: {
      kind: 'sendWebhook',
      integration: WEBHOOK,
      payload: JSON.stringify({ event: 'accuracy', model: index }),
    },
  };
  const key = `rule-${String(index).padStart(6, '0')}`;
  const declaration = {
    key,
    name: automation.name,
    description: automation.description,
    enabled: true,
    scope: { kind: 'project', entity: 'team', project },
    event: automation.event,
    action: automation.action,
    lifecycle: { protect: false, adopt: false, onRemove: 'delete', ignoreChanges: [] },
    shadow: false,
    source: { range: { file: 'all.yaml', start: START, end: START }, ranges: new Map() },
  };
  return { declaration, automation };
}

function plan(desired, automations) {
  const entities = [{ name: 'team', kind: 'team', hidden: 0, seesEntityScopes: true }];
  return planChanges({
    desired,
    inventory: { entities, automations },
    policy: POLICY,
    server: 'bench',
  });
}

/** What the server holds after an apply, with the edits of Git and of people. */
function makeWorld(count) {
  const before = Array.from({ length: count }, (_, index) => desire(index));
  const observed = plan(before, []).changes.map(({ key, after }) => ({
    ...after,
    id: `id-${key}`,
    listedIn: 'team',
    raw: {},
  }));
  const edited = observed.map((each, index) =>
    index % 100 === 1 ? { ...each, enabled: false } : each,
  );
  const desired = before.map(({ declaration, automation }, index) => {
    const description = index % 100 === 0 ? 'New words.' : automation.description;
    return {
      declaration: { ...declaration, description },
      automation: { ...automation, description },
    };
  });
  return { desired, observed: edited };
}

/** Milliseconds of CPU, garbage collection included: other processes on the machine do not count. */
function time({ desired, observed }) {
  const start = process.cpuUsage();
  const { changes } = plan(desired, observed);
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (changes.length < desired.length / 100)
    throw new Error(`The plan has ${changes.length} changes`);
  return ms;
}

const worlds = [small, large].map(makeWorld);
const samples = [];
for (let index = -1; index < pairs; index++) {
  const [few, many] = worlds.map(time);
  if (index >= 0) samples.push({ few, many });
}
console.log(JSON.stringify(samples));
