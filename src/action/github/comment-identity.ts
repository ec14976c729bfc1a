/** Which comments and issues belong to the manifests of a run. */
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import type { Project } from '../../model/configuration.ts';
import type { ActionIo } from '../action-io.ts';
import { pathInRepository } from '../path-in-repository.ts';

/** What distinguishes the comments and issues of several plans in one repository. */
export interface CommentIdentity {
  /** The input `comment-key`, else the owner with its environment; absent where the configuration cannot be read. */
  readonly key?: string;
  /** The manifest directory, relative to the repository; absent where the input `comment-key` distinguishes. */
  readonly directory?: string;
  /** Whether another manifest directory of the repository has the same owner. */
  readonly isShared: boolean;
}

/** The identity where the configuration can be read. */
export type KnownIdentity = CommentIdentity & { readonly key: string };

type Where = Pick<ManifestTree, 'root'>;

/** What distinguishes a run: where it is, and the input `comment-key`. */
interface Run {
  readonly io: Pick<ActionIo, 'env'>;
  readonly inputs: { readonly commentKey?: string };
}

/** The identity of a run. With `comment-key`, whoever sets it distinguishes, and the directory does not count. */
export async function knownIdentity(
  run: Run,
  tree: Where,
  { owner, otherOwners = [] }: Pick<Project['configuration'], 'owner' | 'otherOwners'>,
): Promise<KnownIdentity> {
  const { commentKey } = run.inputs;
  if (commentKey !== undefined) return { key: commentKey, isShared: false };
  const directory = await pathInRepository(run, tree.root);
  return { key: owner, directory, isShared: otherOwners.includes(owner) };
}

/** The identity of a run whose configuration cannot be read. */
export async function unknownIdentity(run: Run, tree: Where): Promise<CommentIdentity> {
  const { commentKey } = run.inputs;
  if (commentKey !== undefined) return { key: commentKey, isShared: false };
  return { directory: await pathInRepository(run, tree.root), isShared: false };
}

/**
 * Whether a comment or an issue is the run's own. Version 0.1.0 wrote no directory: what it wrote belongs to the owner's
 * directory, unless several have that owner.
 */
export function isOwn(
  marker: Pick<CommentIdentity, 'key' | 'directory'>,
  { key, directory, isShared }: CommentIdentity,
): boolean {
  if (marker.key !== (key ?? marker.key)) return false;
  if (directory === undefined) return true;
  return marker.directory === undefined ? !isShared : marker.directory === directory;
}

/** The title of a comment or an issue: the owner, with the directory where the owner alone is ambiguous. */
export function identityLabel({ directory, isShared }: CommentIdentity, key: string): string {
  return isShared && directory ? `${key} (${directory})` : key;
}
