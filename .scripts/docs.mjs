/**
 * Types the tutorial, the how-to pages and the guides into a fresh clone and compares what is printed; makes the pictures of the
 * README and the example outputs of the commands page from real output and compares them, too.
 *
 *     npm run docs                       compares; exits 1 where something differs
 *     npm run docs -- --update           writes what differs
 *     npm run docs -- --only tutorial    pages whose path has this in it
 *     npm run docs -- --dist build/try   with this bundle instead of the committed one; pages of the working tree
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findPython, pythonWith } from '../test/sdk/python.mjs';
import { recordOutputs } from './docs/command-outputs.mjs';
import { lintBlock, notRunOf } from './docs/lint-blocks.mjs';
import { parsePage } from './docs/parse-page.mjs';
import { makePictures } from './docs/pictures.mjs';
import { runPage } from './docs/run-page.mjs';
import { REPOSITORY } from './release/address.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    dist: { type: 'string' },
  },
});

/** Pages that are executed whole; `test/docs/executed-pages.test.ts` finds a how-to page that is not here. */
const tracked = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'docs', 'README.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
).split('\n');
const pages = tracked
  .filter((path) => path.endsWith('.md') && existsSync(join(root, path)))
  .map((path) => parsePage(path, readFileSync(join(root, path), 'utf8')))
  .filter((page) => page.start !== undefined && page.path.includes(values.only));

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wac-clone-')));
const clone = join(folder, 'wac');
const problems = [];
const notRun = [];
let commands = 0;
let files = 0;
try {
  execFileSync('git', ['clone', '--quiet', `file://${root}`, clone]);
  if (values.dist !== undefined) {
    rmSync(join(clone, 'dist'), { recursive: true });
    cpSync(resolve(values.dist), join(clone, 'dist'), { recursive: true });
    execFileSync('git', ['-C', clone, 'add', '--all', '--force', 'dist']);
    execFileSync('git', [
      '-C',
      clone,
      '-c',
      'user.name=wac',
      '-c',
      'user.email=wac@example.com',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      'Bundle',
    ]);
  }
  // What pages name as the revision of hooks.
  execFileSync('git', ['-C', clone, 'tag', '--force', `v${version}`], { stdio: 'ignore' });
  if (pages.some(({ path }) => path === 'docs/pre-commit.md')) await addPreCommit();
  for (const page of pages) {
    for (const block of page.blocks) {
      if (block.kind === 'not run')
        notRun.push({ ...notRunOf(block), where: `${page.path}:${block.line}` });
      problems.push(
        ...lintBlock(block, root).map((problem) => `${page.path}:${block.line}: ${problem}`),
      );
    }
    const began = Date.now();
    const ran = await runPage(page, { clone, address: REPOSITORY });
    commands += ran.commands;
    files += ran.files;
    const isGood = ran.problems.length + ran.failures.length === 0;
    problems.push(...ran.failures);
    console.log(
      `${isGood ? 'ok    ' : 'DIFFERS'} ${page.path}: ${ran.commands} commands, ${ran.files} files, ${Date.now() - began} ms`,
    );
    compare(page.path, ran.text, ran.problems);
  }
  if (values.only === '' || values.only === 'pictures') {
    for (const make of [recordOutputs, makePictures]) {
      for (const [path, text] of Object.entries(await make({ clone, address: REPOSITORY }))) {
        const present = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
        compare(path, text, present === text ? [] : [`${path} is stale`]);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Brings pre-commit, the program, into the path of the shells. */
async function addPreCommit() {
  const python = findPython();
  if (python === undefined) throw new Error('docs/pre-commit.md needs Python 3.9 or later');
  const bin = dirname(await pythonWith(python, 'pre-commit', ['pre-commit==4.7.0']));
  process.env.PATH = `${bin}${delimiter}${process.env.PATH}`;
}

function compare(path, text, found) {
  if (!values.update) problems.push(...found);
  else if (!existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text) {
    writeFileSync(join(root, path), text);
    console.log(`wrote  ${path}`);
  }
}

console.log(
  `\n${pages.length} pages, ${commands} commands and ${files} files typed into a fresh clone.`,
);
console.log(`${notRun.length} blocks cannot run here:`);
for (const { where, reason, check } of notRun)
  console.log(`  ${where}: ${reason}; checked by ${check}`);
if (problems.length > 0) {
  console.error(
    `\n${problems.join('\n\n')}\n\n${problems.length} differences. If they are meant: npm run docs -- --update`,
  );
  process.exitCode = 1;
}
