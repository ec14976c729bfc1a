/** After a bug in one directory the command ends, and nothing of the others runs on after it or begins. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CommandContext } from '../../../src/cli/arguments/command-spec.ts';
import type { CliIo, CliOutput } from '../../../src/cli/cli-io.ts';
import {
  planDirectories,
  type SeveralOptions,
} from '../../../src/cli/directories/plan-directories.ts';
import { ProjectRoot } from '../../../src/cli/project-root.ts';
import { createSecretRedactor } from '../../../src/wandb/connect/secrets.ts';
import { failed, startTeams, type Teams } from './teams.ts';

/** More than are planned at the same time. */
const TEAMS = Array.from({ length: 20 }, (_, index) => `team-${index}`);

let teams: Teams;

beforeEach(async () => {
  teams = await startTeams(['vision']);
  for (const [index, team] of TEAMS.entries()) teams.write(team, [failed(`rule-${index}`)]);
});

afterEach(async () => {
  await teams.end();
});

function contextOf(args: readonly string[]): CommandContext<SeveralOptions> {
  const output: CliOutput = { write: () => undefined, isTerminal: false, width: 80 };
  const { sandbox, folder } = teams;
  const io: CliIo = {
    args,
    env: { HOME: folder, WANDB_BASE_URL: sandbox.url, WANDB_API_KEY: sandbox.apiKey },
    cwd: folder,
    stdout: output,
    stderr: output,
    ask: undefined,
    now: () => new Date(0),
    monotonic: () => performance.now(),
    sleep: () => Promise.resolve(),
    random: () => 0,
    signal: new AbortController().signal,
  };
  return {
    io,
    args,
    options: {},
    isVerbose: false,
    diagnostics: [],
    secrets: createSecretRedactor(),
    root: new ProjectRoot(io),
    runCommand: () => Promise.reject(new Error('not expected')),
  };
}

interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function createGate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** Lets everything go on that waits for nothing but its turn. */
async function passTurns(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
}

it.each([{ comparesPlans: false }, { comparesPlans: true }])(
  'with %j',
  async ({ comparesPlans }) => {
    const begun: string[] = [];
    const ended: string[] = [];
    const second = createGate();
    const gate = createGate();
    let isOver = false;

    const planned = planDirectories(
      contextOf(TEAMS.map((team) => teams.directory(team))),
      {
        comparesPlans,
        use: async ({ directory }) => {
          const team = directory.split('/').at(-1) ?? '';
          begun.push(team);
          if (team === 'team-0') {
            await second.opened;
            throw new TypeError('a bug');
          }
          second.open();
          await gate.opened;
          ended.push(team);
          return {};
        },
        onPlanned: () => undefined,
      },
      () => Promise.resolve(0),
    );
    const over = planned.finally(() => {
      isOver = true;
    });
    over.catch(() => undefined);
    await second.opened;
    await passTurns();

    expect(isOver).toBe(false);
    gate.open();
    await expect(over).rejects.toThrow('a bug');
    expect(begun.filter((team) => team !== 'team-0').sort()).toEqual([...ended].sort());
    const count = begun.length;
    expect(count).toBeLessThan(TEAMS.length);
    await passTurns();
    expect(begun.length).toBe(count);
  },
);
