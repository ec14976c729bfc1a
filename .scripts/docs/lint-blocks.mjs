/** Checks of blocks that cannot run here. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/**
 * The checks that `checked by` may name, beside paths of tests and scripts. Each gives problems. A test or script that is
 * named has the path of the page in it.
 */
const CHECKS = {
  // The syntax of the shell; `test/docs/docs.test.ts` compares commands and flags with the program.
  shell: (block) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: block.body, encoding: 'utf8' });
    return status === 0 ? [] : [stderr.trim()];
  },
  yaml: (block) =>
    parseAllDocuments(block.body).flatMap(({ errors }) => errors.map(({ message }) => message)),
  python: (block) => {
    const { status, stderr, error } = spawnSync(
      'python3',
      ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'],
      { input: block.body, encoding: 'utf8' },
    );
    return status === 0 ? [] : [error?.message ?? stderr.trim()];
  },
  json: (block) =>
    block.body
      .trimEnd()
      .split('\n')
      .flatMap((line) => {
        try {
          JSON.parse(line);
          return [];
        } catch (error) {
          return [error.message];
        }
      }),
  // A part of a page that a reader only looks at.
  nothing: () => [],
};

/** The reason, empty where none is given, and the check of a block that is not typed. */
export function notRunOf({ kind, value }) {
  if (kind === 'checked by') return { reason: '', check: value };
  const [reason = '', check = ''] = value.split('; checked by ');
  return { reason, check };
}

/** Problems of blocks that are not run, of excerpts, and of blocks without a mark. */
export function lintBlock(block, root) {
  if (block.kind === 'unmarked') return ['The block has no mark: see .scripts/docs/parse-page.mjs'];
  if (block.kind === 'excerpt') return excerptProblems(block, root);
  if (block.kind !== 'not run' && block.kind !== 'checked by') return [];
  const { check } = notRunOf(block);
  return CHECKS[check]?.(block) ?? fileProblems(block, check, root);
}

/** Whether a test or script exists and names the page. */
function fileProblems({ path }, check, root) {
  const file = join(root, check);
  if (!/^(?:test|\.scripts)\/.*\.\w+$/u.test(check) || !existsSync(file))
    return [`There is no check "${check}"`];
  return readFileSync(file, 'utf8').includes(path) ? [] : [`${check} does not name ${path}`];
}

/** Whether a file has the lines of a block, in their order. */
function excerptProblems(block, root) {
  const lines = readFileSync(join(root, block.value), 'utf8').split('\n');
  let from = 0;
  for (const line of block.body.trimEnd().split('\n')) {
    const found = lines.indexOf(line, from);
    if (found === -1) return [`${block.value} does not have the line "${line}" there`];
    from = found + 1;
  }
  return [];
}
