import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { present } from '../../../src/lib/present.ts';
import {
  renderSarif,
  type SarifDirectory,
  type SarifInput,
} from '../../../src/report/diagnostics/render-sarif.ts';

/** What the format and code scanning ask of the parts that we write: names, kinds, bounds, nothing else beside. */
const TEXT = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
};
const COUNT = { type: 'integer', minimum: 1 };
const LOCATION = closed(['artifactLocation', 'region'], {
  artifactLocation: closed(['uri'], { uri: { type: 'string' }, uriBaseId: { type: 'string' } }),
  region: closed(['startLine'], {
    startLine: COUNT,
    startColumn: COUNT,
    endLine: COUNT,
    endColumn: COUNT,
  }),
});
const RULE = closed(['id', 'shortDescription', 'fullDescription', 'help'], {
  id: { type: 'string' },
  shortDescription: TEXT,
  fullDescription: TEXT,
  help: TEXT,
  helpUri: { type: 'string', pattern: '^https://' },
});
const RESULT = closed(
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
  {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: TEXT,
    locations: {
      type: 'array',
      minItems: 1,
      items: closed(['physicalLocation'], { physicalLocation: LOCATION }),
    },
    relatedLocations: {
      type: 'array',
      items: closed(['physicalLocation'], { id: COUNT, message: TEXT, physicalLocation: LOCATION }),
    },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    occurrenceCount: { type: 'integer', minimum: 1 },
    properties: { type: 'object' },
  },
);
const INVOCATION = closed(['executionSuccessful'], {
  executionSuccessful: { type: 'boolean' },
  toolExecutionNotifications: {
    type: 'array',
    items: closed(['message'], { level: { enum: ['note', 'warning', 'error'] }, message: TEXT }),
  },
});
const RUN = closed(['tool', 'results'], {
  tool: closed(['driver'], {
    driver: closed(['name', 'rules'], {
      name: { type: 'string' },
      fullName: { type: 'string' },
      informationUri: { type: 'string', pattern: '^https://' },
      version: { type: 'string' },
      rules: { type: 'array', uniqueItems: true, items: RULE },
    }),
  }),
  automationDetails: closed([], { id: { type: 'string' } }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  invocations: { type: 'array', items: INVOCATION },
  results: { type: 'array', items: RESULT },
});
const isSarif = new Ajv({ strict: false }).compile(
  closed(['version', 'runs'], {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: { type: 'array', minItems: 1, items: RUN },
  }),
);

function closed(required: readonly string[], properties: Readonly<Record<string, object>>): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: object; readonly region: object };
  }[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly informationUri: string;
      readonly rules: readonly { readonly id: string; readonly helpUri?: string }[];
    };
  };
  readonly results: readonly Result[];
  readonly invocations: readonly object[];
}

function problem(file: string, line: number, fields: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'schema/unknown-field',
    severity: 'error',
    message: 'Unknown field "treshold"',
    range: {
      file,
      start: { line, column: 3, offset: line * 100 },
      end: { line, column: 11, offset: line * 100 + 8 },
    },
    ...fields,
  };
}

const DIRECTORY: SarifDirectory = {
  diagnostics: [],
  sources: new Map(),
  fallbackFile: 'automations/wac.yaml',
};

type Input = Partial<Omit<SarifInput, 'directories'> & SarifDirectory>;

function runOf({ diagnostics, sources, fallbackFile, ...rest }: Input): Run {
  const directory = { ...DIRECTORY, ...present({ diagnostics, sources, fallbackFile }) };
  return runOfAll({ directories: [directory], ...rest });
}

function runOfAll(input: Omit<SarifInput, 'version'>): Run {
  const document = renderSarif({ version: '1.2.3', ...input });
  isSarif(document);
  expect(isSarif.errors).toBeNull();
  const [run] = document['runs'] as unknown as readonly [Run];
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  }
  return run;
}

describe('renderSarif', () => {
  it('is a document without results where there is no problem', () => {
    expect(runOf({}).results).toEqual([]);
  });

  it('gives each problem its rule, level, text and place', () => {
    const { results, tool } = runOf({
      diagnostics: [
        problem('automations/b.yaml', 7, { hint: 'Did you mean "threshold"?' }),
        problem('automations/a.yaml', 2, { severity: 'warning', code: 'event/equality' }),
        problem('automations/a.yaml', 1, { severity: 'info', code: 'event/crashed' }),
      ],
    });

    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['event/crashed', 'note'],
      ['event/equality', 'warning'],
      ['schema/unknown-field', 'error'],
    ]);
    expect(results[2]?.message.text).toBe('Unknown field "treshold"\nDid you mean "threshold"?');
    expect(results[2]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'automations/b.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 3, endLine: 7, endColumn: 11 },
    });
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([
      'event/crashed',
      'event/equality',
      'schema/unknown-field',
    ]);
  });

  it('names the pages of the program, where it has any', () => {
    const diagnostics = [problem('a.yaml', 1)];
    const project = 'https://github.com/acme/wac';
    const pages = { project, diagnostics: `${project}/blob/v1/docs/diagnostics.md` };
    const { driver } = runOf({ diagnostics, pages }).tool;
    expect([driver.informationUri, driver.rules.map(({ helpUri }) => helpUri)]).toEqual([
      project,
      [`${project}/blob/v1/docs/diagnostics.md#:~:text=schema%2Funknown-field`],
    ]);
    const alone = runOf({ diagnostics }).tool.driver;
    expect(alone.informationUri).toMatch(/^https:/u);
    expect(alone.rules.map(({ helpUri }) => helpUri)).toEqual([undefined]);
  });

  it('assigns problems without a location to the configuration, and names further locations', () => {
    const { results } = runOf({
      diagnostics: [
        { code: 'file/no-manifests', severity: 'error', message: 'No manifest' },
        problem('a.yaml', 4, {
          related: [{ message: 'The first one', range: problem('c.yaml', 9).range ?? never() }],
        }),
      ],
      failedCases: [
        {
          automation: 'loss',
          name: 'fires',
          explanation: 'it did not',
          file: 'a.test.yaml',
          line: 3,
        },
      ],
    });

    expect(results.map(({ locations }) => locations[0]?.physicalLocation)).toMatchObject([
      { artifactLocation: { uri: 'automations/wac.yaml' }, region: { startLine: 1 } },
      { artifactLocation: { uri: 'a.yaml' } },
      { artifactLocation: { uri: 'a.test.yaml' }, region: { startLine: 3 } },
    ]);
    expect(results[1]).toMatchObject({
      relatedLocations: [{ id: 1, message: { text: 'The first one' } }],
    });
    expect(results[2]?.message.text).toBe('loss › fires: it did not');
  });

  it.each([
    ['./rules/./a.yaml', { uri: 'rules/a.yaml', uriBaseId: '%SRCROOT%' }],
    ['x/../rules/a.yaml', { uri: 'rules/a.yaml', uriBaseId: '%SRCROOT%' }],
    ['../rules/a.yaml', { uri: '../rules/a.yaml', uriBaseId: '%SRCROOT%' }],
    ['/srv/rules/a.yaml', { uri: 'file:///srv/rules/a.yaml' }],
    ['a b:%20#?é.yaml', { uri: 'a%20b%3A%2520%23%3F%C3%A9.yaml', uriBaseId: '%SRCROOT%' }],
    ['\uD800.yaml', { uri: '%EF%BF%BD.yaml', uriBaseId: '%SRCROOT%' }],
  ])('writes the file %j as a URI', (file, artifactLocation) => {
    const { results } = runOf({ diagnostics: [problem(file, 1)] });
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual(artifactLocation);
  });

  it('keeps a fingerprint when lines are added above, and distinguishes equal lines', () => {
    const hashes = (text: string, ...lines: readonly number[]): readonly string[] =>
      runOf({
        diagnostics: lines.map((line) => problem('a.yaml', line)),
        sources: new Map([['a.yaml', text]]),
      }).results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    const [first, second] = hashes('treshold: 1\nother\n  treshold: 1', 1, 3);

    expect(hashes('\r\n\r\ntreshold: 1', 3)).toEqual([first]);
    expect(second).toBe(first?.replace(/:1$/u, ':2'));
    expect(hashes('treshold: 2', 1)).not.toEqual([first]);
  });

  it('makes nothing from a line with a secret in it', () => {
    const hash = (text: string): string | undefined =>
      runOf({
        diagnostics: [problem('a.yaml', 1, { code: 'manifest/secret' })],
        sources: new Map([['a.yaml', text]]),
      }).results[0]?.partialFingerprints.primaryLocationLineHash;

    expect(hash('token: one')).toBe(hash('token: two'));
  });

  it('leaves out the mildest where there are more than code scanning takes, and says so', () => {
    const mild = Array.from({ length: 25_000 }, (_, line) =>
      problem('a.yaml', line + 1, { severity: 'info' }),
    );
    const { results, invocations } = runOf({ diagnostics: [...mild, problem('b.yaml', 1)] });

    expect(results).toHaveLength(25_000);
    expect(results[0]?.level).toBe('error');
    expect(JSON.stringify(invocations)).toContain('1 result left out');
  });
});

it('has what was found in several directories in one run, without a location on the file of each', () => {
  const one = { code: 'file/not-found', severity: 'error', message: 'Not there' } as const;
  const { results } = runOfAll({
    directories: ['a', 'b'].map((name) => ({
      diagnostics: [one, problem(`${name}/x.yaml`, 1)],
      sources: new Map([[`${name}/x.yaml`, 'treshold: 1']]),
      fallbackFile: `${name}/wac.yaml`,
    })),
  });

  const files = ['a/wac.yaml', 'a/x.yaml', 'b/wac.yaml', 'b/x.yaml'];
  const text = results.map(({ locations }) => JSON.stringify(locations));
  expect(files.map((file) => text.filter((each) => each.includes(file)).length)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(results).toHaveLength(4);
});

function never(): never {
  throw new Error('a problem has a place');
}
