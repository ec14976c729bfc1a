import { expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments/parse-arguments.ts';
import { readPlainArguments } from '../../../src/cli/arguments/read-plain-arguments.ts';
import type { CliIo } from '../../../src/cli/cli-io.ts';
import { COMMANDS } from '../../../src/cli/command-table.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const silent = { write: () => undefined, isTerminal: false, width: 80 };
const io: CliIo = {
  args: [],
  env: {},
  cwd: '/',
  stdout: silent,
  stderr: silent,
  ask: undefined,
  now: () => new Date(0),
  monotonic: () => 0,
  sleep: async () => undefined,
  random: () => 0,
  signal: new AbortController().signal,
};

const names = COMMANDS.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]));
const flags = [
  ...new Set(
    COMMANDS.flatMap(({ options }) => options.map((option) => option.flags.split(' ')[0] ?? '')),
  ),
];
const word = fc.oneof(
  fc.constantFrom('automations', 'a/b', 'x=y', '', 'json', 'text', 'junit', '7', ' '),
  fc.string({ maxLength: 6 }),
);
const argument = fc.oneof(
  { weight: 4, arbitrary: word.map((text) => [text]) },
  { weight: 6, arbitrary: fc.constantFrom(...flags).map((flag) => [flag]) },
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...flags), word) },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...flags), word).map((parts) => [parts.join('=')]),
  },
  { weight: 1, arbitrary: fc.constantFrom(['--'], ['-'], ['--help'], ['-V'], ['help'], ['-x']) },
);
const argumentLists = fc
  .tuple(fc.constantFrom(...names), fc.array(argument, { maxLength: 4 }))
  .map(([name, rest]) => [name, ...rest.flat()]);

it('what is read without the parser is what the parser reads', async () => {
  let plainOnes = 0;
  await fc.assert(
    fc.asyncProperty(argumentLists, async (args) => {
      const plain = readPlainArguments(args, COMMANDS);
      if (plain === undefined) return;
      plainOnes += 1;
      expect(plain).toEqual(await parseArguments(args, COMMANDS, io));
    }),
    { numRuns: sizeOf(3000) },
  );
  expect(plainOnes).toBeGreaterThan(sizeOf(300) / 2);
});

it('every example in the help is read without the parser, and to the same call', async () => {
  const examples = COMMANDS.flatMap((command) => command.examples).filter(
    (example) => !/["'|<>$]/.test(example) && !example.includes('--sandbox'),
  );
  expect(examples.length).toBeGreaterThan(30);
  for (const example of examples) {
    const args = example.split(' ').slice(1);
    const plain = readPlainArguments(args, COMMANDS);
    expect(plain, example).toBeDefined();
    expect(plain, example).toEqual(await parseArguments(args, COMMANDS, io));
  }
});

it.each([
  [[]],
  [['--help']],
  [['help', 'plan']],
  [['nosuch']],
  [['validate', '--help']],
  [['validate', '--nosuch']],
  [['doctor', 'a', 'b']],
  [['validate', '--format', 'xml']],
  [['validate', '--env']],
  [['validate', '--env', '--var']],
  [['validate', '--', 'a']],
  [['show']],
])('%j is left to the parser', (args) => {
  expect(readPlainArguments(args, COMMANDS)).toBeUndefined();
});
