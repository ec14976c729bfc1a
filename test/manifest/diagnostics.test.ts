import { describe, expect, test } from 'vitest';
import { MANIFEST_CODES } from '../../src/diagnostics/codes-manifest.ts';
import { setManifestFields } from '../../src/manifest/edit/edit-manifest.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import { CONFIGURATION, load, loadOne, manifest } from './load.ts';
import { otherConfigurations } from './other-configurations.ts';

/** Adds lines to the configuration. */
const configured = (...lines: string[]): { configuration: string } => ({
  configuration: `${CONFIGURATION}${lines.join('\n')}\n`,
});

const SLACK = 'then: { sendNotification: { integration: alerts';
const HOOK = 'then: { sendWebhook: { integration: hook';
const LINKED = 'when: { linkArtifact: {} }';
const ARIA = 'then: { sendPromptToAria: { ';
const METRIC = 'when: { runMetric: { metric: loss';

/** What prompt files hold. */
const TEXTS = {
  'prompts/triage.md': 'Look.',
  'prompts/blank.md': '\n \n',
  'prompts/long.md': `${'a'.repeat(4001)}\n`,
  'prompts/expression.md': 'Compare with ${{ vars.floor }}.',
  'prompts/variable.md': 'Look at ${alias}.',
};

/** One manifest each, or a configuration, and every problem that it gives. */
const CASES: Readonly<Record<string, readonly [text: string, ...problems: string[]]>> = {
  'yaml/syntax tab': ['a:\n\tb: 1\n'],
  'yaml/syntax unclosed': ['key: "a\n'],
  'yaml/syntax open bracket': ['key: ['],
  'yaml/syntax open bracket of two': ['key: a\nthen: { sendWebhook: { payload: {} }\nname: x\n'],
  'yaml/syntax open quote': ['key: a\nname: "abc\nwhen: x\nthen: "y"\n'],
  'yaml/syntax open apostrophe': ["key: a\nname: 'abc\nwhen: x\n"],
  'yaml/syntax after quote': ["key: a\nname: 'don't'\n"],
  'yaml/syntax after bracket': ['key: a\nname: [WARN] loss\n'],
  'yaml/syntax surplus bracket': ['key: a\nscope: { project: p }}\n'],
  'yaml/syntax after bar': ['key: a\nname: >= 5\n'],
  'yaml/syntax no comma': ['scope: { project: p collection: c }\n'],
  'yaml/syntax no comma in a list': ['states: [ "x" "y" ]\n'],
  'yaml/syntax no space': ['key: a\nname:b\nenabled: true\n'],
  'yaml/syntax no colon': ['key: a\nscope\n  project: p\n'],
  'yaml/syntax too deep a line': ['key: a\n  name: b\nenabled: true\n'],
  'yaml/syntax first line deeper': ['  key: a\nname: b\n'],
  'yaml/syntax between': ['scope:\n    project: p\n  collection: c\n'],
  'yaml/syntax text with colon': ['key: a\nname: Loss: too high\n'],
  'yaml/syntax dash after key': ['states: - failed\n'],
  'yaml/syntax dash in braces': ['a: {\n  b:\n    - c\n}\n'],
  'yaml/syntax merge conflict': ['key: a\n<<<<<<< HEAD\nname: b\n=======\nname: c\n>>>>>>> x\n'],
  'yaml/syntax control character': ['key: a\nname: a\u0007b\n'],
  'yaml/syntax version': ['%YAML 1.1\n---\nkey: a\n'],
  'yaml/syntax two versions': ['%YAML 1.2\n%YAML 1.2\n---\nkey: a\n'],
  'yaml/syntax directive alone': ['key: a\n...\n%YAML 1.2\n'],
  'yaml/unquoted-template': [
    manifest('then: { sendNotification: { integration: alerts, title: on ${run_name} } }'),
  ],
  'yaml/unquoted-template expression': [
    manifest('then: { sendNotification: { integration: alerts, title: ${{ vars.floor }} } }'),
  ],
  'yaml/unsupported anchor of another document': [
    `${manifest('then: &note { doNothing: {} }')}---\n${manifest('key: b', 'then: { <<: *note }')}`,
  ],
  'schema/unknown-field scope with an entity': [manifest('scope: { entity: vision, project: p }')],
  'schema/unknown-field scope of the SDK': [manifest('scope: { artifact_collection: e/p/c:v1 }')],
  'schema/unknown-field scope with a secret': [
    manifest('scope: { entity: ghp_abcdefghijklmnopqrstuvwxyz0123456789, project: p }'),
  ],
  'scope/incomplete registry of an organization': [
    manifest('scope: { organization: acme, registry: models }'),
  ],
  'scope/incomplete path of a collection': [manifest('scope: { collection: e/p/c }')],
  'schema/wrong-type threshold with a sign': [manifest(`${METRIC}, threshold: "> 1" } }`)],
  'schema/wrong-type threshold with a word': [manifest(`${METRIC}, threshold: "lte 0.5" } }`)],
  'schema/wrong-type threshold with a sign and no space': [
    manifest(`${METRIC}, threshold: ">=0.5" } }`),
  ],
  'schema/wrong-type change with a sign': [manifest(`${METRIC}, change: "> 5%" } }`)],
  'schema/wrong-type webhook': [manifest('then: { sendWebhook: ci }')],
  'schema/wrong-type webhook with a secret': [
    manifest('then: { sendWebhook: "https://hooks.slack.com/services/T0/B0/abcdefgh" }'),
  ],
  'schema/wrong-type states': [manifest('when: { runState: [failed, crashed] }')],
  'schema/wrong-type channel': [manifest(`${SLACK.replace('alerts', '{ slack: "#x" }')} } }`)],
  'schema/wrong-type event without braces': [
    manifest(
      'scope: { registry: acme/models }',
      'when:',
      '  linkArtifact:',
      'then:',
      '  doNothing:',
    ),
  ],
  'yaml/comment null': [
    manifest(
      'then:',
      '  sendNotification:',
      '    integration:',
      '      slack:',
      '        channel: #ml-alerts',
    ),
  ],
  'yaml/comment cut': [manifest('name: Loss #1')],
  'yaml/comment in braces': [
    manifest('then: { sendNotification: { integration: { slack: { channel: #ml-alerts } } } }'),
  ],
  'yaml/duplicate-key': [manifest('key: a', 'key: b')],
  'yaml/number leading zero': [manifest('name: 012')],
  'yaml/number too long': [manifest(`${METRIC}, threshold: { gt: 12345678901234567890 } } }`)],
  'yaml/number too large': [manifest(`${METRIC}, threshold: { gt: 1e400 } } }`)],
  'yaml/number not finite': [manifest(`${METRIC}, threshold: { gt: .inf } } }`)],
  'yaml/unsupported tag': [manifest('name: !!js x')],
  'yaml/unsupported key': [manifest('? [a]\n: 1')],
  'yaml/unsupported proto': [manifest('__proto__: { enabled: false }')],
  'yaml/unsupported cycle': [manifest('name: &x [*x]')],
  'yaml/unsupported anchor': [manifest('name: *x')],
  'yaml/too-complex deep': [`${'['.repeat(20_000)}\n`],
  'yaml/too-complex nested': [`${'['.repeat(150)}${']'.repeat(150)}\n`],
  'schema/unknown-field near': [manifest(`${METRIC}, treshold: { gt: 1 } } }`)],
  'schema/unknown-field word': [
    `key: a\nscope: { project: p }\non: { LINK_MODEL: {} }\nthen: { doNothing: {} }\n`,
  ],
  'schema/unknown-field event': [manifest('when: { LINK_MODEL: {} }')],
  'schema/unknown-field no space': [manifest('scope: {project:p}')],
  'schema/unknown-field no-break space': [manifest('scope:', '\u00a0\u00a0project: p')],
  'schema/wrong-type no space': [manifest('scope:', '  project:p')],
  'schema/wrong-type no space after dash': [
    manifest('when:', '  runState:', '    states:', '      -failed'),
  ],
  'schema/unknown-field elsewhere': [manifest('protect: true')],
  'schema/unknown-field action': [manifest(`${SLACK}, level: INFO, text: hi } }`)],
  'schema/unknown-field inherited': [manifest('constructor: 1')],
  'schema/unknown-field config': [
    manifest('when: { runState: { states: [failed], runs: { config: { lr: 1 } } } }'),
  ],
  'schema/missing-field': [
    'key: a\nscope: { project: p }\nwhen: { runState: { states: [failed] } }\n',
  ],
  'schema/wrong-type scope': [manifest('scope: team/project')],
  'schema/wrong-type boolean': [manifest('enabled: yes')],
  'schema/wrong-type text': [manifest('name: true')],
  'schema/wrong-type number with zeros': [manifest('name: 1.10')],
  'schema/wrong-type toString': [manifest('name: { toString: a }')],
  'schema/wrong-type item': [manifest('when: { addArtifactTag: { filter: { tag: [v1, 1.0] } } }')],
  'schema/wrong-type list': [manifest('when: { runState: { states: failed } }')],
  'schema/wrong-type threshold': [manifest(`${METRIC}, threshold: 5 } }`)],
  'schema/wrong-type window': [
    manifest(`${METRIC}, aggregate: mean, window: 2.5, threshold: { gt: 5 } } }`),
  ],
  'schema/wrong-type quoted': [manifest(`${METRIC}, threshold: { gt: "5" } } }`)],
  'schema/wrong-type event': [manifest('when: linkArtifact')],
  'schema/wrong-type nothing': [manifest('when: { runState: }')],
  'schema/wrong-type document': ['- key: a\n'],
  'schema/unknown-value word': [
    manifest(`${METRIC}, aggregate: AVERAGE, window: 5, threshold: { gt: 1 } } }`),
  ],
  'schema/unknown-value severity': [manifest(`${SLACK}, severity: WARNING } }`)],
  'schema/unknown-value far': [manifest(`${SLACK}, severity: purple } }`)],
  'schema/invalid-value key': [manifest('key: A B')],
  'schema/invalid-value window': [
    manifest(`${METRIC}, aggregate: mean, window: 0, threshold: { gt: 1 } } }`),
  ],
  'schema/invalid-value by': [manifest(`${METRIC}, change: { by: lots } } }`)],
  'schema/invalid-value negative': [manifest(`${METRIC}, change: { by: -5% } } }`)],
  'schema/invalid-value zero': [manifest(`${METRIC}, change: { by: 0% } } }`)],
  'schema/invalid-value name': [manifest('name: " "')],
  'schema/choose-one event': [manifest('when: { createArtifact: {}, linkArtifact: {} }')],
  'schema/choose-one action': [manifest('then: {}')],
  'schema/choose-one metric': [manifest(`${METRIC} } }`)],
  'schema/choose-one threshold': [manifest(`${METRIC}, threshold: { gt: 1, lt: 2 } } }`)],
  'expression/syntax open': [manifest('name: "${{ vars.floor"')],
  'expression/syntax operator': [manifest('name: "${{ vars.floor + 1 }}"')],
  'expression/syntax compound': [manifest('name: "of ${{ vars.fleet }}"')],
  'expression/syntax key': [
    manifest('then: { sendWebhook: { integration: hook, payload: { "${{ vars.floor }}": 1 } } }'),
  ],
  'expression/unknown-name var': [manifest('name: "${{ vars.flor }}"')],
  'expression/unknown-name deep': [manifest('name: "${{ vars.fleet.a.projct }}"')],
  'expression/unknown-name matrix': [manifest('name: "${{ matrix.m }}"')],
  'expression/unknown-name root': [manifest('name: "${{ environment }}"')],
  'expression/mixed-brackets two': [manifest('name: "${{ run_name }}"')],
  'expression/mixed-brackets one': [manifest('name: "${vars.floor}"')],
  'matrix/invalid list of mappings': [manifest('matrix: { m: [{ a: 1 }] }')],
  'matrix/invalid twice': [manifest('matrix: { m: [A, a] }')],
  'matrix/invalid size': [
    manifest(
      `matrix: { m: [${Array.from({ length: 101 }, (_, index) => index).join(', ')}], n: [${Array.from({ length: 101 }, (_, index) => index).join(', ')}] }`,
    ),
  ],
  'matrix/empty axis': [manifest('matrix: { m: [] }')],
  'matrix/empty excluded': [manifest('matrix: { m: [x], exclude: [{ m: x }] }')],
  'matrix/exclude axis': [
    manifest('matrix: { model: [x, y], exclude: [{ modle: x }] }', 'name: "${{ matrix.model }}"'),
  ],
  'matrix/exclude nothing': [
    manifest('matrix: { m: [x, y], exclude: [{ m: z }] }', 'name: "${{ matrix.m }}"'),
  ],
  'config/unknown-environment': [manifest('environments: [prod]')],
  'manifest/duplicate-key': [`${manifest('name: x')}---\n${manifest('name: y')}`],
  'manifest/duplicate-name': [`${manifest('name: X')}---\n${manifest('key: b', 'name: X')}`],
  'manifest/duplicate-name matrix': [manifest('matrix: { m: [x, y] }', 'name: same')],
  'manifest/too-long name': [manifest(`name: ${'x'.repeat(256)}`)],
  'manifest/too-long key': [
    manifest(
      'key: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk',
      `matrix: { m: { ${'m'.repeat(140)}: 1 } }`,
    ),
  ],
  'manifest/marker': [manifest('description: "mine [wac:a#b]"')],
  'manifest/secret form': [
    manifest(`${HOOK}, payload: { text: "https://hooks.slack.com/services/T000/B000/XXXX" } } }`),
  ],
  'manifest/secret name': [manifest(`${HOOK}, payload: { apiToken: s3cr3t-s3cr3t } } }`)],
  'manifest/secret pasted': [
    manifest(
      'then: { sendNotification: { integration: "https://hooks.slack.com/services/T000/B000/XXXX" } }',
    ),
  ],
  'schema/unknown-value secret': [
    manifest(
      'then: { sendNotification: { integration: alerts, severity: ghp_0123456789abcdefghijklmnopqrstuvwxyz } }',
    ),
  ],
  'manifest/ignore-changes': [
    manifest('lifecycle: { ignoreChanges: [name, then.sendWebhook, then.doNothing.x, enabled] }'),
  ],
  'scope/incomplete mixed': [manifest('scope: { project: p, team: vision }')],
  'scope/incomplete collection': [manifest('scope: { collection: c }')],
  'scope/incomplete team collection': [manifest('scope: { team: vision, collection: c }')],
  'scope/incomplete path': [manifest('scope: { project: vision/p/c }')],
  'scope/incomplete registry': [manifest('scope: { project: wandb-registry-models }')],
  'scope/outside': [manifest('scope: { project: vison/p }')],
  'scope/outside organization': [manifest('scope: { organization: other }')],
  'action/scope team': [manifest('scope: { team: vision }', LINKED, `${ARIA}prompt: Look. } }`)],
  'action/scope organization': [
    manifest('scope: { organization: acme }', LINKED, `${ARIA}prompt: Look. } }`),
  ],
  'action/scope registry': [
    manifest('scope: { registry: models }', LINKED, `${ARIA}prompt: Look. } }`),
  ],
  'prompt/empty': [manifest(`${ARIA}prompt: " \\u0085\\n " } }`)],
  'prompt/too-long': [manifest(`${ARIA}prompt: ${'é'.repeat(2000)}a } }`)],
  'prompt/file missing': [manifest(`${ARIA}promptFile: prompts/none.md } }`)],
  'prompt/file outside': [manifest(`${ARIA}promptFile: ../prompts/triage.md } }`)],
  'prompt/file absolute': [manifest(`${ARIA}promptFile: /etc/passwd } }`)],
  'prompt/empty file': [manifest(`${ARIA}promptFile: prompts/blank.md } }`)],
  'prompt/too-long file': [manifest(`${ARIA}promptFile: prompts/long.md } }`)],
  'prompt/expression': [manifest(`${ARIA}promptFile: prompts/expression.md } }`)],
  'manifest/secret prompt': [
    manifest(`${ARIA}prompt: Use ghp_abcdefghijklmnopqrstuvwxyz0123456789. } }`),
  ],
  'manifest/ignore-changes prompt file': [
    manifest(
      `${ARIA}promptFile: prompts/triage.md } }`,
      'lifecycle: { ignoreChanges: [then.sendPromptToAria.promptFile] }',
    ),
  ],
  'payload/blank-variable prompt file': [manifest(`${ARIA}promptFile: prompts/variable.md } }`)],
  'schema/choose-one prompt': [manifest(`${ARIA}prompt: Look., promptFile: prompts/triage.md } }`)],
  'schema/choose-one no prompt': [manifest('then: { sendPromptToAria: {} }')],
  'schema/wrong-type prompt': [manifest('then: { sendPromptToAria: Look. }')],
  'schema/unknown-field aria': [manifest('then: { aria: { prompt: Look. } }')],
  'event/scope create': [manifest('when: { createArtifact: {} }')],
  'event/scope create team': [manifest('scope: { team: vision }', 'when: { createArtifact: {} }')],
  'event/scope run': [manifest('scope: { project: p, collection: c }')],
  'event/scope registry': [manifest('scope: { registry: models }')],
  'event/window aggregate': [manifest(`${METRIC}, aggregate: mean, threshold: { gt: 1 } } }`)],
  'event/window window': [manifest(`${METRIC}, window: 3, threshold: { gt: 1 } } }`)],
  'event/window prior': [manifest(`${METRIC}, change: { by: 1, priorWindow: 3 } } }`)],
  'event/window zscore': [manifest(`${METRIC}, window: 3, zscore: {} } }`)],
  'event/not-exact equality': [
    manifest(`${METRIC}, aggregate: sum, window: 3, threshold: { eq: 1 } } }`),
  ],
  'event/not-exact windows': [
    manifest(`${METRIC}, aggregate: sum, window: 3, change: { by: 1, priorWindow: 4 } } }`),
  ],
  'event/equality': [manifest(`${METRIC}, threshold: { ne: 1 } } }`)],
  'event/killed': [manifest('when: { runState: { states: [failed, killed] } }')],
  'event/run-scope': [
    manifest('when: { runState: { states: [failed] } }').replace(
      /^scope: .*$/m,
      'scope: { team: vision }',
    ),
  ],
  'event/crashed': [manifest('when: { runState: { states: [crashed] } }')],
  'filter/mongo': [manifest('when: { addArtifactAlias: { filter: { alias: { $regex: x } } } }')],
  'filter/undocumented-field': [
    manifest('when: { runState: { states: [failed], runs: { user: ann } } }'),
  ],
  'integration/unknown-alias': [manifest('then: { sendNotification: { integration: alert } }')],
  'integration/wrong-kind action': [manifest('then: { sendNotification: { integration: hook } }')],
  'integration/wrong-kind two': [
    manifest('then: { sendWebhook: { integration: { webhook: a, id: b } } }'),
  ],
  'manifest/kind': ['kind: slack\nkey: a\n'],
  'webhook/name': ['kind: webhook\nkey: a\nname: a (b)\nurl: https://example.com\n'],
  'webhook/url': ['kind: webhook\nkey: a\nname: a\nurl: https://example.com?sig=a\n'],
  'webhook/not-https': ['kind: webhook\nkey: a\nname: a\nurl: http://example.com\n'],
  'webhook/look-alike-host': ['kind: webhook\nkey: a\nname: a\nurl: https://аррӏе.com\n'],
  'webhook/secret-name': [
    'kind: webhook\nkey: a\nname: a\nurl: https://example.com\nsecret: no name\n',
  ],
  'file/no-manifests': ['# nothing yet\n'],
};

const CONFIGURATIONS: Readonly<Record<string, string>> = {
  'schema/missing-field': 'version: 1\n',
  'schema/unknown-value': CONFIGURATION.replace('onRemove: delete', 'onRemove: orphan'),
  'schema/invalid-value guard': `${CONFIGURATION}guard: { maxDeletes: -1 }\n`,
  'schema/invalid-value environment': `${CONFIGURATION}environments: { "a b": {} }\ndefaultEnvironment: a b\n`,
  'schema/choose-one override': `${CONFIGURATION}environments: { prod: { overrides: [{ match: a }] } }\ndefaultEnvironment: prod\n`,
  'schema/wrong-type list of environments': `${CONFIGURATION}environments: [prod, staging]\n`,
  'schema/wrong-type integration as a channel': CONFIGURATION.replace(
    '{ slack: { channel: "#ml-alerts" } }',
    '"#x"',
  ),
  'schema/wrong-type integration as a webhook': CONFIGURATION.replace(
    '{ slack: { channel: "#ml-alerts" } }',
    'ci-hook',
  ),
  'schema/wrong-type version as text': CONFIGURATION.replace('version: 1', 'version: "1"'),
  'schema/wrong-type another version as text': CONFIGURATION.replace('version: 1', 'version: "2"'),
  'config/environment-not-chosen': `${CONFIGURATION}environments: { prod: {}, staging: {} }\n`,
  'config/unknown-environment': `${CONFIGURATION}environments: { prod: {} }\ndefaultEnvironment: prd\n`,
  'config/override match': `${CONFIGURATION}environments: { prod: { overrides: [{ match: "b*", set: { enabled: false } }] } }\ndefaultEnvironment: prod\n`,
  'config/override path': `${CONFIGURATION}environments: { prod: { overrides: [{ match: a, set: { then.sendNotification.severity: INFO } }] } }\ndefaultEnvironment: prod\n`,
  'config/override fixed': `${CONFIGURATION}environments: { prod: { overrides: [{ match: a, set: { key: b } }] } }\ndefaultEnvironment: prod\n`,
  'config/override patch': `${CONFIGURATION}environments: { prod: { overrides: [{ match: a, patch: [{ op: replace, path: /name, value: b }] }] } }\ndefaultEnvironment: prod\n`,
  'config/former-owner present': `${CONFIGURATION}formerOwners: [acme/ml]\n`,
  'config/former-owner declared': `${CONFIGURATION}environments: { prod: {}, staging: { formerOwners: ["acme/ml:prod"] } }\ndefaultEnvironment: prod\n`,
  'config/former-owner declared, at the top': `${CONFIGURATION}formerOwners: ["acme/ml:prod"]\nenvironments: { prod: {}, staging: {} }\ndefaultEnvironment: prod\n`,
  'config/former-owner of a sibling': `${CONFIGURATION}formerOwners: [acme/old]\nenvironments: { prod: {}, staging: { formerOwners: ["acme/old:prod"] } }\ndefaultEnvironment: prod\n`,
  'config/former-owner twice': `${CONFIGURATION}environments: { a: { formerOwners: [acme/ml] }, b: { formerOwners: [acme/ml] } }\ndefaultEnvironment: a\n`,
  'config/server': `${CONFIGURATION}server: "https://me:pw@api.wandb.ai"\n`,
  'config/server page': `${CONFIGURATION}server: https://forge.coreweave.com/wandb\n`,
  'config/insecure-server': `${CONFIGURATION}server: http://192.168.99.165:8080\n`,
  'config/insecure-server environment': `${CONFIGURATION}server: http://10.0.0.1\nallowInsecureHttp: true\nenvironments: { prod: { server: "http://10.0.0.2" } }\ndefaultEnvironment: prod\n`,
  'config/removed declared': `${CONFIGURATION}removed: [{ key: a, until: 2026-12-01 }]\n`,
  'config/removed day': `${CONFIGURATION}removed: [{ key: b, until: 2026-02-30 }]\n`,
  'integration/wrong-kind': CONFIGURATION.replace('{ webhook: gh-dispatch }', '{ entity: vision }'),
  'expression/syntax vars': CONFIGURATION.replace('floor: 0.92', 'floor: "${{ vars.x }}"'),
  'yaml/duplicate-key': `${CONFIGURATION}entity: other\n`,
  'manifest/secret vars': CONFIGURATION.replace('floor: 0.92', 'apiKey: 0123456789abcdef'),
  'scope/incomplete no entity': CONFIGURATION.replace('entity: vision\n', ''),
  empty: '# nothing\n',
};

function shown(loaded: ReturnType<typeof load>): string {
  return loaded.diagnostics
    .map(({ hint, related }, index) => {
      const locations = (related ?? []).map(
        ({ message, range }) => `\n  ${range.file}:${range.start.line} ${message}`,
      );
      return `${loaded.problems[index] ?? ''}${hint === undefined ? '' : `\n  ${hint}`}${locations.join('')}`;
    })
    .join('\n');
}

describe('a manifest', () => {
  for (const [title, [text]] of Object.entries(CASES)) {
    test(title, () => {
      const loaded = loadOne(text, { texts: TEXTS });
      expect(shown(loaded)).toMatchSnapshot();
      expect(loaded.diagnostics.map(({ code }) => code)).not.toEqual([]);
    });
  }
});

describe('a configuration', () => {
  for (const [title, configuration] of Object.entries(CONFIGURATIONS)) {
    test(title, () => {
      expect(shown(loadOne(manifest(), { configuration }))).toMatchSnapshot();
    });
  }
});

describe('every code', () => {
  const owner = loadOne(
    manifest(
      'scope: { registry: models, collection: c }',
      'when: { createArtifact: {} }',
      'then: { sendWebhook: { integration: hook } }',
    ),
    {
      configuration: CONFIGURATION.replace('entity: vision\n', ''),
    },
  );
  const missing = loadProject({ tree: { files: [] }, directory: 'd' });
  const configuration = { path: 'wac.yaml', text: CONFIGURATION };
  const shared = loadProject({
    tree: {
      files: [],
      configuration,
      otherConfigurations: otherConfigurations({ '../w': CONFIGURATION }),
    },
    directory: 'd',
  });
  const seen = new Set(
    [
      ...Object.values(CASES).map(([text]) => loadOne(text, { texts: TEXTS }).diagnostics),
      ...Object.values(CONFIGURATIONS).map(
        (configuration) => loadOne(manifest(), { configuration }).diagnostics,
      ),
      owner.diagnostics,
      missing.diagnostics,
      shared.diagnostics,
      setManifestFields('key: b\n', 'a', [{ path: 'name', value: 'x' }]).diagnostics,
    ]
      .flat()
      .map(({ code }) => code),
  );

  test('is reported by a case of this file, but for those of reading files', () => {
    const codes = Object.keys(MANIFEST_CODES).filter((code) => !code.startsWith('file/'));
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !seen.has(code as keyof typeof MANIFEST_CODES))).toEqual([]);
  });

  test('of a case is the one in its title', () => {
    for (const [title, [text]] of Object.entries(CASES)) {
      expect([
        title,
        loadOne(text, { texts: TEXTS })
          .diagnostics.map(({ code }) => code)
          .some((code) => title.startsWith(code)),
      ]).toEqual([title, true]);
    }
  });
});

test('problems of all files are reported at once, with their places', () => {
  const { problems } = load({
    'one.yaml': manifest('nam: x'),
    'sub/two.yaml': manifest('key: b', 'enabled: maybe'),
  });
  expect(problems).toEqual([
    'd/one.yaml:1:1 error schema/unknown-field: Unknown field "nam" in the manifest',
    'd/sub/two.yaml:2:10 error schema/wrong-type: "enabled" must be true or false; it is a string',
  ]);
});

test('copies of a matrix say once what is wrong with their text', () => {
  const { problems } = loadOne(
    manifest('matrix: { m: [x, y, z] }', 'enabled: maybe', 'name: "${{ matrix.m }}"'),
  );
  expect(problems).toEqual([
    'd/a.yaml:2:10 error schema/wrong-type: "enabled" must be true or false; it is a string',
  ]);
});

test('a broken expression does not hide what else is wrong', () => {
  const { problems } = loadOne(manifest('name: "${{ vars.nope }}"', 'enabld: true'));
  expect(problems).toEqual([
    'd/a.yaml:1:7 error expression/unknown-name: "vars.nope" is not defined',
    'd/a.yaml:2:1 error schema/unknown-field: Unknown field "enabld" in the manifest',
  ]);
});

test('no message holds a suspected secret', () => {
  const secrets = [
    'ghp_0123456789abcdefghijklmnopqrstuvwxyz',
    'https://hooks.slack.com/services/T000/B000/XXXX',
  ];
  for (const secret of secrets) {
    for (const location of [
      `name: ${secret}`,
      `key: ${secret}`,
      `description: ${secret}`,
      `then: { sendNotification: { integration: "${secret}" } }`,
      `then: { sendNotification: { integration: alerts, severity: "${secret}" } }`,
      `then: { sendWebhook: { integration: hook, payload: { a: ["${secret}"] } } }`,
      `${METRIC}, change: { by: "${secret}" } } }`,
    ]) {
      const { diagnostics } = loadOne(manifest(location));
      expect(JSON.stringify(diagnostics)).not.toContain(secret);
    }
  }
});

test('variables of the command line', () => {
  const text = manifest(
    'name: "${{ vars.floor }}"',
    `${METRIC}, threshold: { gt: "\${{ vars.floor }}" } } }`,
  );
  const { declarations, problems } = loadOne(text, { vars: { floor: '0.5' } });
  expect([declarations[0]?.name, declarations[0]?.event, problems]).toMatchObject([
    '0.5',
    { condition: { threshold: 0.5 } },
    [],
  ]);
  expect(loadOne(manifest(), { vars: { flor: '1' } }).problems).toEqual([
    '- error expression/unknown-name: The variable "flor" is not used',
  ]);
});

test('an environment that the command line names is reported without a place', () => {
  expect(
    loadOne(manifest(), { ...configured('environments: { prod: {} }'), environment: 'prd' })
      .problems,
  ).toEqual(['- error config/unknown-environment: The environment "prd" is not declared']);
});
