/** What only a clone needs. */
const OF_THE_CLONE = ['devDependencies', 'knip', 'scripts'];

/**
 * The `package.json` of the published package: without what only a clone needs, and with the repository that it was
 * made in. npm compares that with the identity of the workflow that publishes.
 *
 * @param repository `OWNER/NAME` on GitHub; undefined in a dry run, which says nothing about it.
 */
export function packedManifest(manifest, repository) {
  const kept = Object.entries(manifest).filter(([name]) => !OF_THE_CLONE.includes(name));
  if (repository === undefined) return Object.fromEntries(kept);
  const address = `https://github.com/${repository}`;
  return {
    ...Object.fromEntries(kept),
    repository: { type: 'git', url: `git+${address}.git` },
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
  };
}
