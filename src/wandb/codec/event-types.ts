/** Events of artifacts and collections: their names in a manifest and on the wire. */
import type { ArtifactEventKind } from '../../model/event.ts';

/** The wire's event type for each kind; linking keeps the name that it had in the model registry. */
export const ARTIFACT_EVENT_TYPES: Readonly<Record<ArtifactEventKind, string>> = {
  createArtifact: 'CREATE_ARTIFACT',
  linkArtifact: 'LINK_MODEL',
  unlinkArtifact: 'UNLINK_ARTIFACT',
  addArtifactAlias: 'ADD_ARTIFACT_ALIAS',
  addArtifactTag: 'ADD_ARTIFACT_TAG',
  removeArtifactTag: 'REMOVE_ARTIFACT_TAG',
  addCollectionTag: 'ADD_COLLECTION_TAG',
  removeCollectionTag: 'REMOVE_COLLECTION_TAG',
};

const KINDS: ReadonlyMap<string, ArtifactEventKind> = new Map(
  Object.entries(ARTIFACT_EVENT_TYPES).map(([kind, type]) => [type, kind as ArtifactEventKind]),
);

/** The kind of an artifact event; undefined for every other type. */
export function artifactEventKind(type: string): ArtifactEventKind | undefined {
  return KINDS.get(type);
}
