/** The tutorial, every how-to page and the guides are executed by `npm run docs`, and each of their blocks has a mark. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintBlock } from '../../.scripts/docs/lint-blocks.mjs';
import { parsePage } from '../../.scripts/docs/parse-page.mjs';
import { ROOT } from '../support/run-script.ts';

/** Pages beside the how-to pages whose commands run against the sandbox. */
const GUIDES = ['backtest', 'chaos', 'execution-history', 'history', 'lint', 'sandbox', 'webhooks'];

const PAGES = [
  'docs/tutorial.md',
  ...GUIDES.map((name) => `docs/${name}.md`),
  ...readdirSync(join(ROOT, 'docs/how-to')).map((name) => `docs/how-to/${name}`),
].map((path) => parsePage(path, readFileSync(join(ROOT, path), 'utf8')));

describe.each(PAGES)('$path', (page) => {
  it('says where it begins, and has commands', () => {
    expect(['home', 'clone', 'empty repository', 'example']).toContain(page.start);
    expect(page.blocks.filter(({ kind }) => kind === 'console')).not.toEqual([]);
  });

  it('has a mark on each block', () => {
    const problems = page.blocks.flatMap((block) =>
      lintBlock(block, ROOT).map((problem) => `${page.path}:${block.line}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('shows what every command prints, or that it prints nothing', () => {
    const silent = page.blocks
      .flatMap(({ steps = [] }) => steps)
      .filter(({ command, output }) => output === '' && /^wac (?!.*>)/u.test(command));
    expect(silent).toEqual([]);
  });
});

describe('the parser', () => {
  it('reads commands of several lines, outputs, and the exit code', () => {
    const text =
      '<!-- start: clone -->\n\n<!-- exit: 2 -->\n\n```console\n$ for a in 1 2; do\n>   echo $a\n> done\n1\n2\n$ false\n```\n';
    expect(parsePage('x.md', text)).toMatchObject({
      start: 'clone',
      blocks: [
        {
          kind: 'console',
          exit: 2,
          steps: [
            { command: 'for a in 1 2; do\n  echo $a\ndone', output: '1\n2' },
            { command: 'false', output: '' },
          ],
        },
      ],
    });
  });

  it('reads a command that goes on while the page is typed', () => {
    const text = '<!-- background: ready -->\n\n```console\n$ serve\nready\n```\n';
    expect(parsePage('x.md', text).blocks).toMatchObject([
      { kind: 'console', exit: 0, until: 'ready', steps: [{ command: 'serve', output: 'ready' }] },
    ]);
  });

  it.each([
    ['```sh\nwac plan\n```\n', 'no mark'],
    ['<!-- not run: a reason; checked by hope -->\n\n```sh\nwac plan\n```\n', 'no check "hope"'],
    ['<!-- not run: a reason; checked by yaml -->\n\n```yaml\na: [\n```\n', 'Flow sequence'],
    ['<!-- not run: a reason; checked by shell -->\n\n```sh\nif true\n```\n', 'syntax error'],
    ['<!-- excerpt: LICENSE -->\n\n```text\nno such line\n```\n', 'does not have the line'],
  ])('refuses %j', (text, problem) => {
    const [block] = parsePage('x.md', text).blocks;
    if (block === undefined) throw new Error('no block');
    expect(lintBlock(block, ROOT).join('\n')).toContain(problem);
  });
});
