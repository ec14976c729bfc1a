/** What a Git configuration says of where the repository is. */

/**
 * The path of the remote called origin: `acme/ml-platform`.
 *
 * @param gitConfig the text of `.git/config`; undefined when there is none.
 * @returns undefined when there is no such remote, or its path is no owner.
 */
export function ownerOfRemote(gitConfig: string | undefined): string | undefined {
  const path = urlOfRemote(gitConfig)
    ?.replace(/^[a-z+]+:\/\/[^/]+\//i, '')
    .replace(/^[^/]*:/, '')
    .replace(/\.git$/, '')
    .replace(/^\/+/, '');
  return path !== undefined && /^[A-Za-z0-9._/-]+$/.test(path) ? path : undefined;
}

/** Whether the remote called origin is on github.com. */
export function isOnGitHub(gitConfig: string | undefined): boolean {
  return /^([a-z+]+:\/\/)?([^@/]*@)?(ssh\.)?github\.com[:/]/i.test(urlOfRemote(gitConfig) ?? '');
}

function urlOfRemote(gitConfig: string | undefined): string | undefined {
  const section = gitConfig?.split(/^\[/m).find((text) => text.startsWith('remote "origin"]'));
  return section?.match(/^\s*url\s*=\s*(\S+)\s*$/m)?.[1];
}
