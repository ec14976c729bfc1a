/** Checks of blocks that cannot run here. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** The checks that `not run: REASON; checked by CHECK` may name. Each gives problems. */
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
  // As YAML here; actionlint, zizmor and schemas in `npm run lint:workflows`.
  'npm run lint:workflows': (block) => CHECKS.yaml(block),
  // A part of a page that a reader only looks at.
  nothing: () => [],
};

/** The reason and the check of a block that is not run. */
export function notRunOf(block) {
  const [reason = '', check = ''] = block.value.split('; checked by ');
  return { reason, check };
}

/** Problems of blocks that are not run, of excerpts, and of blocks without a mark. */
export function lintBlock(block, root) {
  if (block.kind === 'unmarked') return ['The block has no mark: see .scripts/docs/parse-page.mjs'];
  if (block.kind === 'excerpt') return excerptProblems(block, root);
  if (block.kind !== 'not run') return [];
  const { check } = notRunOf(block);
  const lint = CHECKS[check];
  return lint === undefined ? [`There is no check "${check}"`] : lint(block);
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
