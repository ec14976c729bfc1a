/** Random manifests, configurations and bytes: loading gives diagnostics, and neither throws nor hangs. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifestTree } from '../../../src/files/read-manifest-tree.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import { fc } from '../../support/fast-check.ts';
import { fuzzFile, fuzzTargets } from './fuzz-files.ts';

/** Longer than this for one input is a hang. */
const HANG_MS = 2000;

/** What a fuzz run came to. */
export interface FuzzOutcome {
  readonly strings: number;
  readonly bytes: number;
  /** Files of the example with errors in them, by kind. */
  readonly files: ReadonlyMap<string, number>;
  /** Inputs that loaded without an error: a fuzzer that reaches nothing deep proves nothing. */
  readonly valid: number;
  readonly crashes: readonly string[];
  readonly hangs: readonly string[];
}

const UNUSUAL: readonly string[] = [
  '',
  ' ',
  'null',
  '~',
  'yes',
  '012',
  '1e400',
  '.nan',
  '-0',
  '9007199254740993',
  '12345678901234567890',
  '${{ vars.floor }}',
  '${{ vars.floor ?? matrix.a }}',
  '${{',
  '$${{ a }}',
  '${run_name}',
  '__proto__',
  'constructor',
  'toString',
  '<<',
  '[wac:acme/ml#a@1:0.0]',
  '\u202e\u2066',
  '\u001b[31m',
  '\ud800',
  'ﬃ',
  "'",
  '"',
  '# no comment',
  '../../etc/passwd',
  '$where',
  '5%',
  'x'.repeat(300),
];

const WORDS: readonly string[] = [
  'key',
  'name',
  'description',
  'enabled',
  'scope',
  'when',
  'then',
  'lifecycle',
  'matrix',
  'environments',
  'project',
  'collection',
  'registry',
  'team',
  'organization',
  'runMetric',
  'metric',
  'aggregate',
  'window',
  'threshold',
  'gt',
  'change',
  'direction',
  'by',
  'zscore',
  'runs',
  'filter',
  'all',
  'any',
  'not',
  'none',
  'in',
  'regex',
  'mongo',
  'runState',
  'states',
  'linkArtifact',
  'addArtifactAlias',
  'sendNotification',
  'integration',
  'slack',
  'channel',
  'webhook',
  'payload',
  'doNothing',
  'exclude',
  'protect',
  'onRemove',
  'adopt',
  'ignoreChanges',
];

const text = fc.oneof(
  fc.constantFrom(...UNUSUAL),
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const scalar = fc.oneof(
  text,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt().map(Number),
);

const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
  anything: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...WORDS), text), tie('anything'), { maxKeys: 4 }),
  ),
}));

/** The right value, most of the time. */
const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: anything });

const filter = fc.dictionary(
  fc.constantFrom('alias', 'tag', 'name', 'state', 'config.lr', 'all', 'not', 'mongo'),
  fc.oneof(scalar, fc.record({ regex: text }), fc.array(scalar, { maxLength: 2 })),
  { maxKeys: 2 },
);

const amount = fc.constantFrom<unknown[]>(0.5, 3, '5%', 1e21, '${{ vars.floor }}', -0);

const condition = fc.oneof(
  fc.record({ threshold: fc.record({ gt: mostly(amount) }) }),
  fc.record({ change: fc.record({ by: mostly(amount) }, { requiredKeys: [] }) }),
  fc.record({ zscore: fc.record({ threshold: mostly(amount) }, { requiredKeys: [] }) }),
);

const manifest = fc.record(
  {
    key: mostly(fc.constantFrom('a', 'b', 'c')),
    name: mostly(text),
    description: mostly(text),
    enabled: mostly(fc.boolean()),
    scope: mostly(
      fc.constantFrom<object[]>(
        { project: 'p' },
        { project: 'p', collection: 'c' },
        { team: 'vision' },
        { registry: 'models' },
      ),
    ),
    when: mostly(
      fc.oneof(
        fc.record({ linkArtifact: fc.record({ filter }, { requiredKeys: [] }) }),
        fc.record({ runState: fc.record({ states: fc.constant(['failed']), runs: filter }) }),
        condition.chain((own) =>
          fc.record({
            runMetric: fc.record({ metric: mostly(text) }).map((rest) => ({ ...rest, ...own })),
          }),
        ),
      ),
    ),
    then: mostly(
      fc.oneof(
        fc.constant({ doNothing: {} }),
        fc.record({
          sendWebhook: fc.record({
            integration: mostly(fc.constant({ webhook: 'hook' })),
            payload: fc.dictionary(text, anything, { maxKeys: 3 }),
          }),
        }),
      ),
    ),
    matrix: mostly(
      fc.dictionary(
        fc.constantFrom('a', 'b'),
        fc.array(fc.constantFrom('x', 'y', 1), { minLength: 1 }),
        {
          maxKeys: 2,
        },
      ),
    ),
    lifecycle: mostly(fc.record({ protect: fc.boolean() })),
  },
  { requiredKeys: ['key', 'scope', 'when', 'then'], noNullPrototype: true },
);

/** YAML takes JSON, so any value is a document; a few of its characters then go wrong. */
const document = fc
  .record({
    value: fc.oneof({ weight: 8, arbitrary: manifest }, { weight: 1, arbitrary: anything }),
    cut: fc.option(fc.nat(400), { freq: 6 }),
    junk: fc.constantFrom(
      '',
      '\t',
      '&a ',
      '*a',
      '!!binary ',
      '---\n',
      '<<: ',
      '}',
      '\r\n',
      '\ufeff',
    ),
  })
  .map(({ value, cut, junk }) => {
    const json = JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' && !Number.isFinite(each) ? String(each) : each,
    );
    const whole = json ?? '';
    return cut === null ? whole : whole.slice(0, cut) + junk + whole.slice(cut);
  });

const CONFIGURATION = `version: 1
owner: acme/ml
onRemove: delete
entity: vision
entities: [vision]
organizations: [acme]
vars: { floor: 0.92 }
`;

/**
 * Fuzzes with a seed: half of the inputs are corrupted files of the example, a tenth raw bytes, the rest documents.
 *
 * The seed of a corrupted file is the run's plus its number, so that one run with that seed reads it again.
 */
export async function fuzz({ seed, runs }: { seed: number; runs: number }): Promise<FuzzOutcome> {
  const crashes: string[] = [];
  const hangs: string[] = [];
  let valid = 0;
  const timed = async (input: string, act: () => unknown): Promise<void> => {
    const begun = performance.now();
    try {
      await act();
    } catch (error) {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      crashes.push(`${JSON.stringify(input).slice(0, 400)}: ${stack}`);
    }
    const took = performance.now() - begun;
    if (took > HANG_MS)
      hangs.push(`${Math.round(took)} ms: ${JSON.stringify(input).slice(0, 400)}`);
  };

  const ofFiles = Math.ceil(runs / 2);
  const ofBytes = Math.floor(runs / 10);
  const ofTexts = runs - ofFiles - ofBytes;
  const files = new Map<string, number>();
  const targets = await fuzzTargets();
  for (let number = 0; number < ofFiles; number += 1) {
    const { target, input, took, crash } = await fuzzFile(targets, seed + number);
    files.set(target, (files.get(target) ?? 0) + 1);
    const what = `seed ${seed + number}, ${target}: ${JSON.stringify(input).slice(0, 400)}`;
    if (crash !== undefined) crashes.push(`${what}: ${crash}`);
    if (took > HANG_MS) hangs.push(`${Math.round(took)} ms: ${what}`);
  }
  // In batches, so that the inputs are not all in memory at once.
  for (let done = 0, batch = 0; done < ofTexts; batch += 1) {
    const numRuns = Math.min(1000, ofTexts - done);
    for (const input of fc.sample(document, { seed: seed + batch, numRuns })) {
      await timed(input, () => {
        const { value, diagnostics } = loadProject({
          tree: {
            files: [{ path: 'a.yaml', text: input }],
            configuration: { path: 'wac.yaml', text: CONFIGURATION },
          },
          directory: 'd',
        });
        const hasError = diagnostics.some(({ severity }) => severity === 'error');
        if (value !== undefined && !hasError && value.declarations.length > 0) valid += 1;
      });
    }
    done += numRuns;
  }
  await fuzzBytes({ seed, runs: ofBytes }, timed);
  return { strings: ofTexts, bytes: ofBytes, files, valid, crashes, hangs };
}

async function fuzzBytes(
  { seed, runs }: { seed: number; runs: number },
  timed: (input: string, act: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    // Sound text with bytes put into it: that is where decoders break.
    fc
      .record({ head: document, middle: fc.uint8Array({ maxLength: 4 }), at: fc.nat(200) })
      .map(({ head, middle, at }) => {
        const all = Buffer.from(head);
        return Buffer.concat([all.subarray(0, at), middle, all.subarray(at)]);
      }),
  );
  const folder = await mkdtemp(join(tmpdir(), 'wac-fuzz-'));
  try {
    await writeFile(join(folder, 'wac.yaml'), CONFIGURATION);
    for (const input of fc.sample(bytes, { seed, numRuns: runs })) {
      await writeFile(join(folder, 'a.yaml'), input);
      await timed(Buffer.from(input).toString('latin1'), async () => {
        const { value: tree } = await readManifestTree(folder);
        loadProject({ tree, directory: tree.directory });
      });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
