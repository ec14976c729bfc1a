/**
 * Where the project is published. Documents and examples name it as `OWNER/wac` until the repository has an address; a
 * release puts the real one into what it packs, and `npm run stamp -- OWNER/NAME` puts it into the clone, once.
 *
 * This is the only constant: `test/docs/address.test.ts` finds every other spelling.
 */
export const REPOSITORY = 'OWNER/wac';

/** Files that name the address. */
export const STAMPED =
  /^(?:README\.md|docs\/(?!decisions\/).*\.md|deploy\/.*\.yaml|action\.yml|\.github\/workflows\/automations\.yml)$/;

/**
 * The text with the real address, and with the version's tag where one is named.
 *
 * @param repository `OWNER/NAME` on GitHub.
 * @param tag `v0.2.0`.
 */
export function stampAddress(text, { repository, tag }) {
  return text
    .replaceAll(`ghcr.io/${REPOSITORY}`, `ghcr.io/${repository.toLowerCase()}`)
    .replaceAll(REPOSITORY, repository)
    .replace(
      new RegExp(`(${escapePattern(repository)}(?:/[\\w./-]+)?[@:])v\\d+\\.\\d+\\.\\d+`, 'gi'),
      `$1${tag}`,
    );
}

function escapePattern(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
