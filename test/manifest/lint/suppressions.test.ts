/** Comments that silence a diagnostic: what they cover, and what is reported of them. */
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../../src/manifest/load-project.ts';
import { mergeEnvironments } from '../../../src/manifest/merge-environments.ts';
import { CONFIGURATION, load, manifest } from '../load.ts';

const ANYTHING = 'when: { addArtifactTag: { filter: { tag: { regex: ".*" } } } }';
const INVALID = 'when: { addArtifactTag: { filter: { tag: { regex: "(" } } } }';

function codes(
  text: string,
  configuration = CONFIGURATION,
  today = '2026-06-01',
): readonly string[] {
  const { diagnostics } = loadProject({
    tree: {
      files: [{ path: 'a.yaml', text }],
      configuration: { path: 'wac.yaml', text: configuration },
    },
    directory: 'd',
    today,
  });
  return diagnostics.map(({ code }) => code);
}

it('covers the line, the next line, the document or the file', () => {
  const other = manifest('key: b', ANYTHING);
  expect(codes(manifest(`${ANYTHING} # wac disable regex/anything: meant`))).toEqual([]);
  expect(codes(manifest('# wac disable regex/anything: meant', '# so it is', ANYTHING))).toEqual(
    [],
  );
  expect(
    codes(`# wac disable regex/anything: meant\n${manifest('key: a', ANYTHING)}---\n${other}`),
  ).toEqual(['regex/anything']);
  expect(
    codes(
      `${manifest('key: a', ANYTHING, '# wac document/disable regex/anything: meant', 'name: N')}---\n${other}`,
    ),
  ).toEqual(['regex/anything']);
  expect(
    codes(`# wac file/disable regex/anything: meant\n${manifest('key: a', ANYTHING)}---\n${other}`),
  ).toEqual([]);
});

it('keeps an automation whose error is silenced', () => {
  const text = manifest('key: a', `${INVALID} # wac disable regex/invalid: the server reads it`);
  const { declarations, diagnostics } = load({ 'a.yaml': text });
  expect(diagnostics).toEqual([]);
  expect(declarations).toHaveLength(1);
});

it('ends a snooze after its day', () => {
  const text = manifest('key: a', `${ANYTHING} # wac snooze 2026-06-01 regex/anything: until June`);
  expect(codes(text, CONFIGURATION, '2026-06-01')).toEqual([]);
  expect(codes(text, CONFIGURATION, '2026-06-02')).toEqual(['regex/anything', 'comment/expired']);
});

it.each([
  ['# wac disable regex/anything', ['comment/invalid']],
  ['# wac disable', ['regex/anything', 'comment/invalid']],
  ['# wac snooze regex/anything: no day', ['regex/anything', 'comment/invalid']],
  ['# wac snooze 2026-02-30 regex/anything: no such day', ['regex/anything', 'comment/invalid']],
  ['# wac disable schema/missing-field: no', ['regex/anything', 'comment/invalid']],
  ['# wac disable regex/anythin: a typo', ['regex/anything', 'comment/invalid']],
  ['# wac disabel regex/anything: a typo', ['regex/anything', 'comment/invalid']],
  ['# wac disable filter/always: nothing', ['regex/anything', 'comment/unused']],
  ['# wac manages this file', ['regex/anything']],
])('%s', (comment, found) => {
  expect(codes(manifest('key: a', comment, ANYTHING))).toEqual(found);
});

it('does not read comments inside text', () => {
  const text = manifest(
    'key: a',
    'description: |',
    '  x',
    '  # wac disable filter/always: text',
    ANYTHING,
  );
  expect(codes(text)).toEqual(['regex/anything']);
});

it('does not silence what the configuration locks', () => {
  const locked = `${CONFIGURATION}lint: { locked: [regex/anything] }\n`;
  const text = manifest('key: a', `${ANYTHING} # wac disable regex/anything: meant`);
  expect(codes(text, locked)).toEqual(['regex/anything', 'comment/invalid']);
});

it('silences a false secret in the variables of the configuration', () => {
  const vars = (comment: string): string =>
    `${CONFIGURATION.replace('vars: {', 'vars: { access_token: none-of-your-business,')}`.replace(
      'vars: {',
      `${comment}\nvars: {`,
    );
  expect(codes(manifest('key: a'), vars(''))).toEqual(['manifest/secret']);
  const comment = '# wac disable manifest/secret: the name of a column';
  expect(codes(manifest('key: a'), vars(comment))).toEqual([]);
  const locked = `${vars(comment)}lint: { locked: [manifest/secret] }\n`;
  expect(codes(manifest('key: a'), locked)).toEqual(['manifest/secret', 'comment/invalid']);
});

it('takes a description or a comment on the line as the reason of a disabled automation', () => {
  expect(codes(manifest('key: a', 'enabled: false'))).toEqual(['set/disabled-forever']);
  expect(codes(manifest('key: a', 'enabled: false # until the data is there'))).toEqual([]);
  expect(codes(manifest('key: a', 'description: Spare.', 'enabled: false'))).toEqual([]);
});

it('reports a comment as unused only where no environment has a use for it', () => {
  const configuration =
    `${CONFIGURATION}environments: { prod: {}, dev: { vars: { pattern: "^a-" } } }\n`.replace(
      'vars: {',
      'vars: { pattern: ".*",',
    );
  const when = 'when: { addArtifactTag: { filter: { tag: { regex: "${{ vars.pattern }}" } } } }';
  const unused = (line: string): readonly string[] =>
    mergeEnvironments(
      ['prod', 'dev'].map(
        (environment) =>
          loadProject({
            tree: {
              files: [{ path: 'a.yaml', text: manifest('key: a', line, when) }],
              configuration: { path: 'wac.yaml', text: configuration },
            },
            directory: 'd',
            environment,
            reportsEveryUnused: true,
          }).diagnostics,
      ),
    ).map(({ code }) => code);
  expect(unused('# wac disable regex/anything: meant')).toEqual([]);
  expect(unused('# wac disable regex/invalid: meant')).toEqual([
    'regex/anything',
    'comment/unused',
  ]);
});

it('takes a code that was replaced for its successor', () => {
  const unknown =
    'then: { sendWebhook: { integration: { webhook: ci }, payload: { a: "${nope}" } } }';
  const text = manifest(
    'key: a',
    `${unknown} # wac disable test/unknown-variable: the receiver fills it in`,
  );
  expect(codes(manifest('key: a', unknown))).toEqual(['payload/unknown-variable']);
  expect(codes(text)).toEqual([]);
});

describe('what other linters have', () => {
  const line = 'when: { addArtifactTag: { filter: { tag: { regex: "^a" } } } }';
  const text = (comment: string): string => manifest('key: a', line.replace('^a', '.*') + comment);

  it.each([
    ' # WAC disable regex/anything: meant',
    ' # wac:disable regex/anything: meant',
    ' # wac ignore regex/anything: meant',
    ' # wac-disable-line regex/anything',
  ])('"%s" is reported, because it silences nothing', (comment) => {
    expect(codes(text(comment)).toSorted()).toEqual(['comment/invalid', 'regex/anything']);
  });

  it('one comment silences one code', () => {
    expect(codes(text(' # wac disable regex/anything, regex/literal: meant'))).toEqual([
      'comment/invalid',
    ]);
  });

  it('a reason may be in any script', () => {
    expect(codes(text(' # wac disable regex/anything: так задумано'))).toEqual([]);
  });

  it('a comment about wac is none of these', () => {
    const comment = ' # wac plan shows it; see wac.yaml, and ignore docs/readme';
    expect(codes(text(comment))).toEqual(['regex/anything']);
  });
});
