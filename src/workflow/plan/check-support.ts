/**
 * Says which declarations the server cannot hold, and which feature it lacks.
 *
 * Features that the official SDK takes for granted (`wandb/automations/_compat.py`) are missed only where the server
 * lists them as turned off; the newer ones must be listed as turned on. A server that cannot list its features is
 * older than all of the newer ones. Its version, where it states one, says which of the features that
 * the SDK takes for granted it is too old for.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import type { Declaration } from '../../model/automation.ts';
import type { ServerCapabilities } from '../../model/automation-api.ts';
import { isHostedByWandb } from '../../model/deployment.ts';

interface Feature {
  readonly name: string;
  /** The server version that brought a feature which the SDK takes for granted; absent on newer ones. */
  readonly since?: string;
  /** Present where no upgrade brings it: what has it. */
  readonly only?: string;
}

/** The server feature behind each part of an automation (docs/wandb-api.md, section 5.1). */
const FEATURES: Readonly<Record<string, Feature>> = {
  threshold: { name: 'AUTOMATION_EVENT_RUN_METRIC', since: '0.67.0' },
  change: { name: 'AUTOMATION_EVENT_RUN_METRIC_CHANGE', since: '0.67.0' },
  zscore: { name: 'AUTOMATION_EVENT_RUN_METRIC_ZSCORE' },
  runState: { name: 'AUTOMATION_EVENT_RUN_STATE', since: '0.69.0' },
  unlinkArtifact: { name: 'AUTOMATION_EVENT_UNLINK_ARTIFACT' },
  addArtifactTag: { name: 'AUTOMATION_EVENT_ADD_ARTIFACT_TAG' },
  removeArtifactTag: { name: 'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG' },
  addCollectionTag: { name: 'AUTOMATION_EVENT_ADD_COLLECTION_TAG' },
  removeCollectionTag: { name: 'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG' },
  doNothing: { name: 'AUTOMATION_ACTION_NO_OP', since: '0.67.0' },
  sendPromptToAria: {
    name: 'AUTOMATION_ACTION_ARIA',
    only: 'W&B offers ARIA on its multi-tenant cloud only',
  },
};

/**
 * One error for each declaration and feature that the server lacks, and a warning for each run event on a server that
 * W&B does not host.
 *
 * @param server the server's address, or another name of it, such as `sandbox:FILE`.
 */
export function checkSupport(
  declarations: readonly Declaration[],
  capabilities: ServerCapabilities,
  server: string,
): readonly Diagnostic[] {
  return [
    ...missingFeatures(declarations, capabilities),
    ...(isSelfManaged(server) ? declarations.flatMap(selfManagedEvent) : []),
  ];
}

/** Loopback says nothing: a sandbox is there as often as a server of one's own. */
function isSelfManaged(server: string): boolean {
  const url = /^https?:/.test(server) && URL.canParse(server) ? new URL(server) : undefined;
  return url !== undefined && !isLoopback(url.hostname) && !isHostedByWandb(server);
}

/** Source: the release notes of W&B Server 0.80 to 0.82 (docs/wandb-api.md, section 9.1). */
function selfManagedEvent({ key, event, source }: Declaration): readonly Diagnostic[] {
  if (event.kind !== 'runMetric' && event.kind !== 'runState') return [];
  return [
    {
      code: 'resolve/self-managed-event',
      severity: 'warning',
      message: `The automation may never trigger: W&B offers ${event.kind} on its own clouds, and this server is not one of them`,
      keys: [key],
      hint: 'Check in the web page of this server that it offers the event. W&B Server did not up to 0.82; see its release notes.',
      range: source.ranges.get(`when.${event.kind}`) ?? source.range,
    },
  ];
}

function missingFeatures(
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
          message: `This server lacks "${feature.name}", which ${word} needs`,
          keys: [declaration.key],
          hint:
            feature.only === undefined
              ? `Use another event or action, or upgrade the server${remedy(capabilities, feature)}`
              : `Use another action: ${feature.only}`,
          range: ranges.get(path) ?? range,
        } satisfies Diagnostic,
      ];
    }),
  );
}

function hasFeature(capabilities: ServerCapabilities, { name, since }: Feature): boolean {
  if (since === undefined) return capabilities.features.has(name);
  if (capabilities.hasFeatureQuery) return !(capabilities.disabledFeatures?.has(name) ?? false);
  return capabilities.version === undefined || !isOlder(capabilities.version, since);
}

function remedy(capabilities: ServerCapabilities, { since }: Feature): string {
  return since === undefined || capabilities.hasFeatureQuery ? '' : ` to ${since} or later`;
}

/** Whether a version that a server states comes before another; one that is no version is never older. */
function isOlder(version: string, than: string): boolean {
  const [stated, wanted] = [version, than].map((text) => /^v?(\d+)\.(\d+)/.exec(text));
  if (stated == null || wanted == null) return false;
  const [major, minor] = [1, 2].map((at) => Number(stated[at]) - Number(wanted[at]));
  return (major || minor || 0) < 0;
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
