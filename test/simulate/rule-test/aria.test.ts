// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
import { expect, it } from 'vitest';
import { run } from './rule-test-support.ts';

const manifest = (prompt: string): string => `key: triage
scope: { project: acme/p }
when: { runState: { states: [failed] } }
then: { sendPromptToAria: { prompt: ${JSON.stringify(prompt)} } }
`;

const test = (expectation: string, runName: string = 'prod-7'): string => `automation: triage
tests:
  - name: sends
    given: { run: { name: ${runName} }, states: [failed] }
    expect: { fires: 1, action: sendPromptToAria, ${expectation} }
`;

it.each([
  ['prompt: "Read the logs of prod-7."', 'passed', []],
  ['prompt: { matches: "prod-7" }', 'passed', []],
  ['prompt: { absent: true }', 'failed', ['prompt']],
  ['prompt: "Read the logs of prod-8."', 'failed', ['prompt']],
  ['message: { absent: true }, title: { absent: true }', 'passed', []],
])('%s', async (expectation, status, paths) => {
  const report = await run({
    manifests: { 'a.yaml': manifest('Read the logs of ${run_name}.') },
    tests: { 'a.test.yaml': test(expectation) },
  });
  expect(report.cases.map((each) => each.status)).toEqual([status]);
  expect(report.cases[0]?.mismatches.map(({ path }) => path)).toEqual(paths);
});

it('a prompt that its variables make too long fails', async () => {
  const report = await run({
    manifests: { 'a.yaml': manifest(`\${run_name}${'a'.repeat(3980)}`) },
    tests: { 'a.test.yaml': test('prompt: { present: true }', 'b'.repeat(21)) },
  });
  expect(report.cases[0]?.mismatches).toEqual([
    { path: 'prompt.bytes', expected: 'at most 4000', actual: '4001' },
  ]);
});
