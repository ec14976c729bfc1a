/**
 * Measures what has a goal, as ratios within one run, and says whether each goal is met.
 *
 *     npm run bench              everything
 *     npm run bench -- --quick   fewer repetitions and smaller sizes, for a developer's loop
 *
 * Each ratio is the median over pairs that ran one after the other, so that a machine that slows down slows both.
 * Exits 1 when a goal is missed by more than the spread of its own pairs.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const wac = join(root, 'dist/wac.js');
const isQuick = process.argv.includes('--quick');
const rows = [];

/** Milliseconds of one whole process. */
function time(args, cwd = root) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return milliseconds;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs two measurements in turn and gives the ratio of each pair; one pair warms up and is not counted. */
function pairs(count, measure, reference) {
  const ratios = [];
  for (let index = 0; index <= count; index++) {
    const ratio = measure() / reference();
    if (index > 0) ratios.push(ratio);
  }
  return ratios;
}

function report(name, ratios, goal, unit = '×') {
  const middle = median(ratios);
  const spread = (median(ratios.map((ratio) => Math.abs(ratio - middle))) || 0) * 1.5;
  const met =
    goal === undefined
      ? ''
      : middle <= goal
        ? 'met'
        : middle - spread <= goal
          ? 'met within noise'
          : 'MISSED';
  rows.push({ name, middle, low: Math.min(...ratios), high: Math.max(...ratios), goal, met, unit });
}

const EMPTY = ['-e', '0'];

report(
  '`wac --version` against `node -e 0`',
  pairs(
    isQuick ? 15 : 41,
    () => time([wac, '--version']),
    () => time(EMPTY),
  ),
  1.25,
);

const folder = mkdtempSync(join(tmpdir(), 'wac-bench-'));
try {
  const ten = estate(join(folder, 'ten'), 10, 'files');
  report(
    '`wac validate` of 10 manifests against `node -e 0`',
    pairs(
      isQuick ? 11 : 31,
      () => time([wac, 'validate', ten]),
      () => time(EMPTY),
    ),
    2,
  );

  const many = isQuick ? 1_000 : 10_000;
  for (const layout of ['files', 'one file']) {
    const directory = estate(join(folder, layout.replace(' ', '-')), many, layout);
    const script = parseScript(directory);
    report(
      `validate of ${many} automations (${layout}) against parsing the same bytes with yaml`,
      pairs(
        isQuick ? 2 : 5,
        () => time([wac, 'validate', directory]),
        () => time(['--input-type=module', '-e', script]),
      ),
      1.5,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Writes an estate of ordinary automations and gives its directory. */
function estate(directory, count, layout) {
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, 'wac.yaml'),
    'version: 1\nowner: bench/bench\nentity: team\nentities: [team]\nonRemove: delete\n',
  );
  const documents = Array.from({ length: count }, (_, index) => manifest(index));
  if (layout === 'files') {
    for (const [index, text] of documents.entries()) {
      writeFileSync(join(directory, `a${index}.yaml`), text);
    }
  } else {
    writeFileSync(join(directory, 'all.yaml'), documents.join('---\n'));
  }
  return directory;
}

function manifest(index) {
  return `key: rule-${index}
name: Rule ${index}
description: Accuracy of model ${index} went above the mark.
scope: { project: team/project-${index % 100} }
when:
  runMetric:
    metric: val/accuracy
    aggregate: mean
    window: 5
    threshold: { gt: 0.${(index % 90) + 10} }
    runs: { name: { regex: "^prod-" } }
then:
  sendWebhook:
    integration: { webhook: dispatch }
    payload: { event: accuracy, model: ${index} }
`;
}

/** A program that parses the same files with the yaml package alone. */
function parseScript(directory) {
  return `import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
for (const name of readdirSync(${JSON.stringify(directory)})) parseAllDocuments(readFileSync(${JSON.stringify(`${directory}/`)} + name, 'utf8'));`;
}

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}\n`);
console.log('| what | median | range | goal | |');
console.log('|---|---|---|---|---|');
for (const { name, middle, low, high, goal, met, unit } of rows) {
  const range = `${low.toFixed(2)} to ${high.toFixed(2)}`;
  console.log(
    `| ${name} | ${middle.toFixed(2)} ${unit} | ${range} | ${goal === undefined ? '' : `at most ${goal}`} | ${met} |`,
  );
}
process.exitCode = rows.some(({ met }) => met === 'MISSED') ? 1 : 0;
