/** The address of the repository is one constant: documents and examples name no other, and no version but this one. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY, STAMPED, stampAddress } from '../../.scripts/release/address.mjs';
import { ROOT } from '../support/run-script.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

const FILES = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((path) => STAMPED.test(path));

/** What names the repository, with the tag behind it: on GitHub, in GitHub's registry, or as an action. */
const ADDRESS =
  /(?:github\.com\/|git\.example\.com\/|ghcr\.io\/|uses: |--repo |--action )(?<name>[\w.-]+\/wac)(?:\.git|\/\.github\/workflows\/[\w.-]+\.yml(?=@))?(?:[@:](?<tag>[\w.]+))?(?![\w/-])/gu;

/** Addresses that are not the constant, or name another version. */
function problemsOf(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: all, groups: { name, tag } = {} }) => {
    const isTag = tag === undefined || tag === 'COMMIT' || tag === `v${version}`;
    return name === REPOSITORY && isTag ? [] : [all];
  });
}

describe('the address of the repository', () => {
  it('is named by documents and examples', () => {
    const count = FILES.filter((path) =>
      readFileSync(join(ROOT, path), 'utf8').includes(REPOSITORY),
    );
    expect(count.length).toBeGreaterThan(3);
  });

  it.each(FILES)('is the same in %s', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(problemsOf(text)).toEqual([]);
    expect(text).not.toContain('<this repository>');
  });

  it('of another name or version is found', () => {
    expect(problemsOf('uses: acme/wac@v9')).toEqual(['uses: acme/wac@v9']);
    expect(problemsOf(`uses: ${REPOSITORY}@v9.9.9`)).toHaveLength(1);
    expect(problemsOf(`uses: ${REPOSITORY}/.github/workflows/a.yml@v9.9.9`)).toHaveLength(1);
    expect(problemsOf(`uses: ${REPOSITORY}@v${version}`)).toEqual([]);
  });

  it('is stamped by a release', () => {
    const text = `uses: ${REPOSITORY}@v0.0.1\nuses: ${REPOSITORY}/.github/workflows/a.yml@v0.0.1\nghcr.io/${REPOSITORY}:v0.0.1\n${REPOSITORY}@COMMIT`;
    expect(stampAddress(text, { repository: 'Acme/tool', tag: 'v1.2.3' })).toBe(
      'uses: Acme/tool@v1.2.3\nuses: Acme/tool/.github/workflows/a.yml@v1.2.3\nghcr.io/acme/tool:v1.2.3\nAcme/tool@COMMIT',
    );
  });
});
