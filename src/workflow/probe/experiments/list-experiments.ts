/** Experiments about the list of an entity: its filter, its order and its count. */
import { present } from '../../../lib/present.ts';
import type { ProbeAutomation, ProbePage, ProbePageRequest } from '../../../model/probe-api.ts';
import type { ListAssumptionId } from '../assumption-ids.ts';
import type { Bench, Experiment } from '../bench.ts';
import { describeResponse, needed, Unobservable, verdict } from '../verdict.ts';

/** Pages that a walk reads at most; a longer list ends as not observable. */
const MAX_PAGES = 200;

const PAGE_SIZE = 100;

export const LIST_EXPERIMENTS: Readonly<Record<ListAssumptionId, Experiment>> = {
  'list-name': async (bench) => {
    const [wanted] = await listedPair(bench, 'list-name', 'LIST-NAME');
    const { automations } = await walk(bench, { name: wanted.name, pageSize: PAGE_SIZE });
    const names = automations.map(({ name }) => name);
    const isConfirmed = names.length === 1 && names[0] === wanted.name;
    return verdict(isConfirmed, `The filter gives ${quoted(names)}`);
  },

  'list-order': async (bench) => {
    const [first, second] = await listedPair(bench, 'list-order a', 'list-order b');
    const positions = async (request: ProbePageRequest): Promise<number> => {
      const { automations } = await walk(bench, request);
      const at = (automation: ProbeAutomation): number =>
        automations.findIndex(({ id }) => id === automation.id);
      return at(second) - at(first);
    };
    const byDefault = await positions({ pageSize: PAGE_SIZE });
    const order = '-created_at';
    const reversed = await bench.api.listEntity({ pageSize: PAGE_SIZE, order });
    if (!reversed.isAccepted) {
      return verdict(false, `order: "${order}" was ${describeResponse(reversed)}`);
    }
    const byOrder = await positions({ pageSize: PAGE_SIZE, order });
    return verdict(
      byDefault > 0 && byOrder < 0,
      `The list is ${byDefault > 0 ? 'oldest' : 'newest'} first; with order "${order}" ${byOrder > 0 ? 'oldest' : 'newest'} first`,
    );
  },

  'total-count': async (bench) => {
    await listedPair(bench, 'total-count a', 'total-count b');
    const page = needed(await bench.api.listEntity({ pageSize: 1 }), 'A page of one');
    const whole = await walk(bench, { pageSize: PAGE_SIZE });
    const { total } = page;
    const isConfirmed =
      page.automations.length <= 1 &&
      total !== undefined &&
      total > 1 &&
      total >= whole.automations.length;
    return verdict(
      isConfirmed,
      `A page of one counts ${total ?? 'nothing'}; the whole list shows ${whole.automations.length}`,
    );
  },

  'total-count-filtered': async (bench) => {
    const [wanted] = await listedPair(bench, 'total-filtered a', 'total-filtered b');
    const page = needed(
      await bench.api.listEntity({ name: wanted.name, pageSize: PAGE_SIZE }),
      'The filtered list',
    );
    return verdict(page.total === 1, `It counts ${page.total ?? 'nothing'} where one is selected`);
  },

  'total-count-hidden': async (bench) => {
    await listedPair(bench, 'total-hidden a', 'total-hidden b');
    const { automations, total } = await walk(bench, { pageSize: PAGE_SIZE });
    const shown = automations.length;
    if (total === shown) {
      throw new Unobservable(
        'The list shows as many as it counts, so it says nothing unless this key cannot see some of them',
      );
    }
    const seen = `The list counts ${total ?? 'nothing'} and shows ${shown}`;
    return verdict(total !== undefined && total > shown, seen);
  },
};

/** Two automations that the entity's list shows, the first created first. */
async function listedPair(
  bench: Bench,
  first: string,
  second: string,
): Promise<readonly [ProbeAutomation, ProbeAutomation]> {
  needEntityList(bench);
  const pair = [await bench.mustCreate(first), await bench.mustCreate(second)] as const;
  const seen = await bench.awaited(async () => {
    const { automations } = await walk(bench, { pageSize: PAGE_SIZE });
    const isShown = pair.every(({ id }) => automations.some((each) => each.id === id));
    return isShown ? true : undefined;
  });
  if (seen === undefined) throw new Unobservable('The list does not show what was created');
  return pair;
}

/** @throws Unobservable on servers that list no automations of an entity. */
function needEntityList({ capabilities: { missing } }: Bench): void {
  const lists = missing.get('entityLists');
  if (lists === undefined) return;
  throw new Unobservable(
    `This server lists automations by project only (${lists.feature} is missing)`,
  );
}

/** The whole list, with the count of its last page. */
async function walk(bench: Bench, request: ProbePageRequest): Promise<ProbePage> {
  const automations: ProbeAutomation[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const response = await bench.api.listEntity({
      ...request,
      ...present({ cursor }),
    });
    const { nextCursor, total, automations: nodes } = needed(response, 'The list of the entity');
    automations.push(...nodes);
    if (nextCursor === undefined) return { automations, total };
    if (seen.has(nextCursor))
      throw new Unobservable('The list gives the same page again and again');
    seen.add(nextCursor);
    cursor = nextCursor;
  }
  throw new Unobservable(`The list has more than ${MAX_PAGES * PAGE_SIZE} automations`);
}

function quoted(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map((name) => JSON.stringify(name)).join(', ');
}
