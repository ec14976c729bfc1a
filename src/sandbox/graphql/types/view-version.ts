/** Versions of artifacts as GraphQL shows them. */
import { versionId } from '../../store/node-id.ts';
import type { CollectionRecord, VersionRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';
import { type PageArguments, page } from './page.ts';

/** A page of the versions of a collection. */
export function versionPage(
  context: RequestContext,
  collection: CollectionRecord,
  args: PageArguments,
): View {
  const versions = (collection.versions ?? []).map((version) => ({
    number: version.index + 1,
    version,
  }));
  return page(versions, args, {
    paging: context.paging,
    show: ({ version }) => viewVersion(context, collection, version),
  });
}

function viewVersion(
  { views }: RequestContext,
  collection: CollectionRecord,
  { index, createdAt, aliases, tags }: VersionRecord,
): View {
  return {
    __typename: 'Artifact',
    id: versionId(collection, index),
    versionIndex: index,
    state: 'COMMITTED',
    createdAt,
    updatedAt: null,
    aliases: aliases.map((alias) => ({
      id: Buffer.from(`ArtifactAlias:${collection.number}:${alias}`).toString('base64'),
      alias,
      artifactCollection: () => views.collection(collection),
    })),
    tags: tags.map((name) => ({
      id: Buffer.from(`Tag:${collection.number}:${index}:${name}`).toString('base64'),
      name,
    })),
  };
}
