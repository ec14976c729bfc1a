/** A manifest that is named as rule tests would be removed from the server, and rule tests that are named as a manifest would not run. */
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/manifest/load-project.ts';
import { CONFIGURATION } from './load.ts';

const MANIFEST = `key: a
scope: { project: p }
when: { runState: { states: [failed] } }
then: { doNothing: {} }
`;
const WEBHOOK = 'kind: webhook\nkey: ci\nname: ci\nurl: https://example.com/ci\n';
const TESTS = `automation: a
tests:
  - name: rises when the loss is NaN, then fires
    given: { series: { loss: "1 2 3" } }
    expect: { fires: 1 }
`;

/** What is wrong with a directory of a manifest and these files. */
function problemsOf(files: Readonly<Record<string, string>>) {
  const sources = Object.entries({ 'z.yaml': MANIFEST.replace('key: a', 'key: z'), ...files }).map(
    ([path, text]) => ({ path, text }),
  );
  const isTest = ({ path }: { readonly path: string }): boolean => path.includes('.test.');
  const { diagnostics } = loadProject({
    tree: {
      files: sources.filter((file) => !isTest(file)),
      tests: sources.filter(isTest),
      configuration: { path: 'wac.yaml', text: CONFIGURATION },
    },
    directory: 'rules',
  });
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, range, hint }) => ({
      code,
      severity,
      at: `${range?.file}:${range?.start.line}`,
      hint,
    }));
}

describe('a manifest in a file that is named as rule tests', () => {
  it.each([
    ['a.test.yaml', MANIFEST, 1, 'a.yaml'],
    ['deep/a.test.yml', MANIFEST, 1, 'a.yml'],
    ['a.test.yaml', `# A comment\n---\n${TESTS}---\n${MANIFEST}`, 9, 'a.yaml'],
    ['a.test.yaml', JSON.stringify({ key: 'a', when: {}, then: {} }), 1, 'a.yaml'],
    ['ci.test.yaml', WEBHOOK, 1, 'ci.yaml'],
  ])('%s', (path, text, line, name) => {
    expect(problemsOf({ [path]: text })).toEqual([
      {
        code: 'file/misnamed',
        severity: 'error',
        at: `rules/${path}:${line}`,
        hint: `Name the file ${name}, or begin its name with "_" if it is a draft.`,
      },
    ]);
  });
});

it('rule tests in a file that is not named so are one problem', () => {
  expect(problemsOf({ 'deep/a.yaml': TESTS })).toEqual([
    {
      code: 'file/misnamed',
      severity: 'error',
      at: 'rules/deep/a.yaml:1',
      hint: 'Name the file a.test.yaml: "wac test" runs the *.test.yaml files.',
    },
  ]);
});

it.each([
  { 'a.test.yaml': TESTS, 'a.yaml': MANIFEST },
  { 'a.test.yaml': '', 'b.test.yaml': 'tests: [\n', 'c.test.yaml': '- when\n' },
])('%j is none', (files) => {
  expect(problemsOf(files)).toEqual([]);
});
