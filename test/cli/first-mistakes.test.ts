/** What people type wrong in their first ten minutes, and what the messages say. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runInProcess } from './run-in-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'wac-mistakes-'));

// The files of a run in this process are relative to the working directory of the tests.
const PLAN = join(folder, 'plan.json');

const wac = async (line: string) => await runInProcess({ cwd: folder, args: line.split(' ') });

beforeAll(async () => {
  mkdirSync(join(folder, 'automations'));
  writeFileSync(
    join(folder, 'automations/wac.yaml'),
    'version: 1\nowner: acme/first\nentity: acme\nonRemove: delete\n',
  );
  for (const key of ['a', 'b'])
    writeFileSync(
      join(folder, `automations/${key}.yaml`),
      `key: ${key}\nscope: { project: models }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n`,
    );
  const { exitCode } = await wac(`plan ${folder}/automations --sandbox --out ${PLAN}`);
  expect(exitCode).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  // A file that is not there was taken for a directory.
  ['apply none.json', 64, 'There is no plan file "none.json"', 'wac plan --out none.json'],
  // Without --sandbox, the missing key was the problem that was reported.
  [
    `apply ${PLAN} ${folder}/automations`,
    64,
    `The plan in "${PLAN}" is for the sandbox`,
    `wac apply ${PLAN} --sandbox`,
  ],
  ['sandbox emit runSt', 64, 'There is no event "runSt"', 'Did you mean "runState"?'],
  ['sandbox emit nonsense', 64, 'There is no event "nonsense"', 'There are logMetrics, runState, '],
  ['restore', 64, "Missing required argument 'file'", 'For example: wac restore '],
  ['history', 64, "Missing required argument 'args'", 'For example: wac history pull '],
  ['plna', 64, "Unknown command 'plna'", 'Did you mean plan?'],
])('wac %s: exit %i, %s', async (line, code, problem, remedy) => {
  const { exitCode, stderr } = await wac(line);
  expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(problem);
  expect(stderr.replaceAll(/\s+/gu, ' ')).toContain(remedy);
  expect(exitCode).toBe(code);
});

it('says that a plan of one file is of the whole directory', async () => {
  const directory = join(folder, 'automations');
  const { stderr, stdout, exitCode } = await wac(`plan ${directory}/a.yaml --sandbox`);
  expect(stderr).toContain(
    `The plan is of the whole directory ${directory}, not only of ${directory}/a.yaml. For a part of it: --only KEY`,
  );
  expect(stdout).toContain('Plan: 2 to create.');
  expect(exitCode).toBe(0);
  expect((await wac(`plan ${directory} --sandbox`)).stderr).not.toContain('whole directory');
});
