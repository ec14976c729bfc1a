import { describe, expect, it } from 'vitest';
import { isOnGitHub, ownerOfRemote } from '../../../src/workflow/init/git-remote.ts';

const config = (url: string): string =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`;

describe.each([
  ['https://github.com/acme/ml-platform.git', 'acme/ml-platform', true],
  ['https://x-access-token:secret@github.com/acme/ml-platform', 'acme/ml-platform', true],
  ['git@github.com:acme/ml-platform.git', 'acme/ml-platform', true],
  ['ssh://git@ssh.github.com:443/acme/ml-platform', 'acme/ml-platform', true],
  ['ssh://git@host:22/group/sub/project', 'group/sub/project', false],
  ['https://host/github.com/project', 'github.com/project', false],
  ['https://host/with space', undefined, false],
])('%s', (url, owner, isHub) => {
  it(`gives ${owner}`, () => {
    expect(ownerOfRemote(config(url))).toBe(owner);
  });

  it(`is ${isHub ? '' : 'not '}on GitHub`, () => {
    expect(isOnGitHub(config(url))).toBe(isHub);
  });
});

it.each([undefined, '[remote "fork"]\n\turl = https://github.com/a/b\n'])(
  'says nothing without a remote called origin: %j',
  (text) => {
    expect(ownerOfRemote(text)).toBeUndefined();
    expect(isOnGitHub(text)).toBe(false);
  },
);
