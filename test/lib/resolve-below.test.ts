import { expect, test } from 'vitest';
import { resolveBelow } from '../../src/lib/resolve-below.ts';

test.each([
  ['a.yaml', 'prompts/x.md', 'prompts/x.md'],
  ['team/a.yaml', 'x.md', 'team/x.md'],
  ['team/a.yaml', '../x.md', 'x.md'],
  ['team/a.yaml', './/sub/./x.md', 'team/sub/x.md'],
  ['team/a.yaml', 'sub\\x.md', 'team/sub/x.md'],
  ['a.yaml', '../x.md', undefined],
  ['team/a.yaml', '../../team/x.md', undefined],
  ['a.yaml', '/etc/passwd', undefined],
  ['a.yaml', '\\\\host\\share', undefined],
  ['a.yaml', 'C:\\x.md', undefined],
])('%s names %s', (file, path, expected) => {
  expect(resolveBelow(file, path)).toBe(expected);
});
