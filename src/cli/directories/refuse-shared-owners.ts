/** An apply of directories that manage the automations of each other. */
import { Failure } from '../../diagnostics/failure.ts';
import { deploymentOf } from '../../model/deployment.ts';
import type { ConnectedDirectory } from './connect-directories.ts';
import type { DirectoryRun } from './directory-run.ts';

/**
 * A comment may silence that two directories have one owner, or that one names the owner of the other as a former
 * owner: for a copy that is never applied, or for a move. A directory without changes counts too, since the changes of
 * the other would remove what it has applied.
 *
 * @param connected all directories with valid manifests.
 * @param writing those that would be written.
 * @throws Failure `refused` where one of `writing` and another directory are such a pair.
 */
export function refuseSharedOwners(
  connected: readonly ConnectedDirectory<object>[],
  writing: ReadonlySet<DirectoryRun<object>>,
): void {
  for (const [index, one] of connected.entries()) {
    for (const other of connected.slice(index + 1)) {
      if (!writing.has(one.run) && !writing.has(other.run)) continue;
      if (deploymentOf(one.server.name) !== deploymentOf(other.server.name)) continue;
      refuseSameOwner(one, other);
      refuseFormerOwner(one, other);
      refuseFormerOwner(other, one);
    }
  }
}

function refuseSameOwner(one: ConnectedDirectory<object>, other: ConnectedDirectory<object>): void {
  const { owner } = one.opened.project.configuration;
  if (owner !== other.opened.project.configuration.owner) return;
  throw new Failure(
    `Nothing was applied: ${one.run.directory} and ${other.run.directory} have the owner "${owner}", and each would remove the automations of the other`,
    { code: 'refused', hint: 'Give each directory its own owner, or apply one of them' },
  );
}

function refuseFormerOwner(
  taking: ConnectedDirectory<object>,
  current: ConnectedDirectory<object>,
): void {
  const { owner } = current.opened.project.configuration;
  if (!taking.opened.project.configuration.formerOwners.includes(owner)) return;
  throw new Failure(
    `Nothing was applied: "${owner}" is the owner of ${current.run.directory} and a former owner of ${taking.run.directory}, which would take over or remove the automations of ${current.run.directory}`,
    { code: 'refused', hint: 'Remove the entry from "formerOwners", or apply one of them' },
  );
}
