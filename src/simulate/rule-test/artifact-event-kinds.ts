import type { ArtifactEventKind } from '../../model/event.ts';

/** Every artifact and collection event, in the words of `when`. */
export const ARTIFACT_EVENT_KINDS: readonly ArtifactEventKind[] = [
  'createArtifact',
  'linkArtifact',
  'unlinkArtifact',
  'addArtifactAlias',
  'addArtifactTag',
  'removeArtifactTag',
  'addCollectionTag',
  'removeCollectionTag',
];
