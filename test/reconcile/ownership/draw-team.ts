/** A team that several owners share, drawn at random: applied, edited, copied and damaged automations of all of them. */
import type { Random } from '../../../src/lib/seeded-random.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import {
  applied,
  desire,
  FREE_POLICY,
  OTHER_SLACK,
  project,
  SLACK,
  unmanaged,
} from '../samples.ts';

/** One owner with what it declares. */
export interface DrawnOwner {
  readonly policy: PlanPolicy;
  readonly desired: readonly Desired[];
}

/** The owners of a team, and what is on the server. */
export interface DrawnTeam {
  readonly owners: readonly DrawnOwner[];
  readonly automations: readonly Observed[];
}

const OWNERS = ['acme/vision', 'acme/vision:prod', 'acme/nlp', 'acme/old', 'acme/ranking'] as const;
const NAMES = ['Loss', 'loss', 'Lоss', 'Accuracy', 'Queue', 'Gpu idle'] as const;
const KEYS = ['loss', 'accuracy', 'queue', 'gpu', 'drift', 'new'] as const;

/** Draws a team. Names, keys and scopes are few, so that owners meet in them. */
export function drawTeam(random: Random): DrawnTeam {
  const owners = OWNERS.map((owner): DrawnOwner => {
    const others = OWNERS.filter((each) => each !== owner);
    return {
      policy: {
        ...FREE_POLICY,
        owner,
        formerOwners: random.chance(0.3) ? [random.pick(others)] : [],
        takeOver: random.chance(0.2) ? [random.pick(others)] : [],
        adopt: random.chance(0.2),
        drift: random.chance(0.5) ? 'repair' : 'report',
        formerEntities: random.chance(0.2) ? ['gone-team'] : [],
        ...(random.chance(0.5) ? { declaredOwners: [owner] } : {}),
        ...(random.chance(0.3) ? { otherOwners: others } : {}),
      },
      desired: drawDesired(random),
    };
  });
  const live = owners.flatMap(({ policy }) => applied(drawDesired(random), policy));
  const byHand = Array.from({ length: random.below(4) }, (_, index) =>
    unmanaged(`hand-${index}`, {
      name: random.pick(NAMES),
      scope: project(random.pick(['classifier', 'ranker'])),
    }),
  );
  const automations = [...live, ...byHand].map((observed, index) => ({
    ...edited(random, observed),
    id: `id-${(index * 7) % 64}-${index}` as AutomationId,
  }));
  return { owners, automations };
}

/** What one owner declares: each key and each slot once, most of the time. */
function drawDesired(random: Random): readonly Desired[] {
  return KEYS.filter(() => random.chance(0.6)).map((key) =>
    desire(key, {
      name: random.chance(0.8) ? key : random.pick(NAMES),
      scope: project(random.pick(['classifier', 'ranker'])),
      enabled: random.chance(0.8),
      action: {
        kind: 'sendNotification',
        integration: random.pick([SLACK, OTHER_SLACK]),
        title: random.pick(['Loss', 'Alert']),
        message: '',
        severity: 'WARN',
      },
    }),
  );
}

/** One automation after people have been at it. */
function edited(random: Random, observed: Observed): Observed {
  const { description } = observed;
  switch (random.below(12)) {
    case 0:
      return { ...observed, enabled: !observed.enabled };
    case 1:
      return { ...observed, name: random.pick(NAMES) };
    case 2:
      return { ...observed, name: 'Elsewhere', scope: project('elsewhere') };
    case 3:
      return { ...observed, description: 'made by hand' };
    case 4:
      return { ...observed, description: description.replace('@2:', '@9:') };
    case 5:
      return { ...observed, description: description.replace(/\.[\w-]{4}/u, '.AAAA') };
    case 6:
      return { ...observed, description: description.replace(']', ',hover]') };
    case 7:
      return { ...observed, description: `${description}\n[wac:acme/nlp#loss@1:` };
    case 8:
      return { ...observed, listedIn: 'gone-team' };
    default:
      return observed;
  }
}
