/**
 * Says which declarations the server cannot hold, and which feature it lacks.
 *
 * Features that the official SDK takes for granted (`wandb/automations/_compat.py`) are missed only where the server
 * lists them as turned off; the newer ones must be listed as turned on. A server that cannot list its features is
 * older than all of the newer ones.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Declaration } from '../model/automation.ts';
import type { ServerCapabilities } from '../model/automation-api.ts';

/** The server feature behind each part of an automation (facts, section 5.1), and whether the SDK takes it for granted. */
const FEATURES: Readonly<Record<string, { readonly name: string; readonly isOld: boolean }>> = {
  threshold: { name: 'AUTOMATION_EVENT_RUN_METRIC', isOld: true },
  change: { name: 'AUTOMATION_EVENT_RUN_METRIC_CHANGE', isOld: true },
  zscore: { name: 'AUTOMATION_EVENT_RUN_METRIC_ZSCORE', isOld: false },
  runState: { name: 'AUTOMATION_EVENT_RUN_STATE', isOld: true },
  unlinkArtifact: { name: 'AUTOMATION_EVENT_UNLINK_ARTIFACT', isOld: false },
  addArtifactTag: { name: 'AUTOMATION_EVENT_ADD_ARTIFACT_TAG', isOld: false },
  removeArtifactTag: { name: 'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG', isOld: false },
  addCollectionTag: { name: 'AUTOMATION_EVENT_ADD_COLLECTION_TAG', isOld: false },
  removeCollectionTag: { name: 'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG', isOld: false },
  doNothing: { name: 'AUTOMATION_ACTION_NO_OP', isOld: true },
};

/** One error for each declaration and feature that the server lacks. */
export function checkSupport(
  declarations: readonly Declaration[],
  capabilities: ServerCapabilities,
): readonly Diagnostic[] {
  return declarations.flatMap((declaration) =>
    neededFeatures(declaration).flatMap(({ word, path }) => {
      const feature = FEATURES[word];
      if (feature === undefined || hasFeature(capabilities, feature)) return [];
      const { ranges, range } = declaration.source;
      return [
        {
          code: 'resolve/unsupported-feature',
          severity: 'error',
          message: `This server cannot hold "${declaration.key}": it lacks "${feature.name}", which ${word} needs`,
          hint: 'Use another event or action, or upgrade the server',
          range: ranges.get(path) ?? range,
        } satisfies Diagnostic,
      ];
    }),
  );
}

function hasFeature(
  capabilities: ServerCapabilities,
  feature: { readonly name: string; readonly isOld: boolean },
): boolean {
  if (feature.isOld) return !(capabilities.disabledFeatures?.has(feature.name) ?? false);
  return capabilities.features.has(feature.name);
}

function neededFeatures(declaration: Declaration): readonly { word: string; path: string }[] {
  const { event, action, shadow } = declaration;
  const actionWord = shadow ? 'doNothing' : action.kind;
  const eventWord = event.kind === 'runMetric' ? event.condition.kind : event.kind;
  return [
    { word: eventWord, path: `when.${event.kind}` },
    { word: actionWord, path: `then.${action.kind}` },
  ];
}
