/** Looks at a server the way a first-time user needs it: can I reach it, who am I, what may I see and hold there. */
import { Failure, type FailureCode } from '../diagnostics/failure.ts';
import { countNoun } from '../lib/count-noun.ts';
import { present } from '../lib/present.ts';
import type {
  AutomationApi,
  InventoryRequest,
  ReadEntity,
  ServerCapabilities,
} from '../model/automation-api.ts';
import type { Configuration } from '../model/configuration.ts';
import type { DoctorCheck } from '../report/commands/render-doctor-text.ts';
import { findStranded } from './find-stranded.ts';

/** The findings, and the first failure's code when there was one. */
export interface DoctorReport {
  readonly checks: readonly DoctorCheck[];
  readonly failure?: FailureCode;
}

/** Server features worth naming, with what is lost without them (docs/wandb-api.md, section 5.1). */
const FEATURES: readonly { readonly name: string; readonly lost: string }[] = [
  {
    name: 'QUERY_AUTOMATIONS_ON_ENTITY',
    lost: 'projects are walked one by one, and automations on teams cannot be seen',
  },
  { name: 'AUTOMATION_SCOPE_ENTITY', lost: 'no automations on teams and organizations' },
  { name: 'AUTOMATION_EVENT_RUN_METRIC_ZSCORE', lost: 'no runMetric.zscore' },
  { name: 'AUTOMATION_EVENT_ADD_ARTIFACT_TAG', lost: 'no addArtifactTag' },
  { name: 'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG', lost: 'no removeArtifactTag' },
  { name: 'AUTOMATION_EVENT_ADD_COLLECTION_TAG', lost: 'no addCollectionTag' },
  { name: 'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG', lost: 'no removeCollectionTag' },
  { name: 'AUTOMATION_ACTION_ARIA', lost: 'no sendPromptToAria' },
  { name: 'AUTOMATION_EVENT_UNLINK_ARTIFACT', lost: 'no unlinkArtifact' },
];

/**
 * Examines one thing after the other; what fails is a finding. Entities are read each by itself.
 *
 * @param configuration where manifests were read; without it nothing is said of what no run reads.
 */
export async function runDoctor(
  api: AutomationApi,
  name: string,
  request: InventoryRequest,
  configuration?: Configuration,
): Promise<DoctorReport> {
  const checks: DoctorCheck[] = [];
  let failure: FailureCode | undefined;
  const attempt = async (
    check: string,
    look: () => Promise<readonly DoctorCheck[]>,
  ): Promise<boolean> => {
    try {
      checks.push(...(await look()));
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failure ??= error.code;
      checks.push({
        name: check,
        status: 'error',
        detail: error.message,
        ...present({ hint: error.hint }),
      });
      return false;
    }
  };

  const isReached = await attempt('server', async () => [
    { name: 'server', status: 'ok', detail: name },
    ...capabilityChecks(await api.readCapabilities()),
  ]);
  if (isReached) {
    for (const entity of request.entities) {
      await attempt('entity', async () => {
        const inventory = await api.readInventory({
          entities: [entity],
          organizations: [],
          formerEntities: [],
        });
        const integrations = await api.readIntegrations([entity]);
        return entityChecks(
          inventory.entities,
          inventory.automations.length,
          integrations.get(entity)?.length ?? 0,
        );
      });
    }
    for (const organization of request.organizations) {
      await attempt('organization', async () => {
        const inventory = await api.readInventory({
          entities: [],
          organizations: [organization],
          formerEntities: [],
        });
        return entityChecks(inventory.entities, inventory.automations.length, undefined);
      });
    }
    if (configuration !== undefined && failure === undefined) {
      await attempt('ownership', async () => await findStranded(api, configuration, request));
    }
  }
  return failure === undefined ? { checks } : { checks, failure };
}

function capabilityChecks(capabilities: ServerCapabilities): readonly DoctorCheck[] {
  const { viewer, version } = capabilities;
  const missing = FEATURES.filter((feature) => !capabilities.features.has(feature.name));
  return [
    viewer === undefined
      ? {
          name: 'key',
          status: 'ok',
          detail: 'The key is accepted; it belongs to no user (a service account)',
        }
      : {
          name: 'key',
          status: 'ok',
          detail: `You are ${viewer.username}; your default entity is ${viewer.entity}`,
        },
    ...(version === undefined ? [] : [{ name: 'version', status: 'ok', detail: version } as const]),
    missing.length === 0
      ? { name: 'features', status: 'ok', detail: 'Everything that a manifest can express' }
      : {
          name: 'features',
          status: 'warning',
          detail: capabilities.hasFeatureQuery
            ? missing.map((feature) => `${feature.name} is missing: ${feature.lost}`).join('; ')
            : 'This server cannot list its features: it is treated as having none of the newer ones',
        },
  ];
}

function entityChecks(
  entities: readonly ReadEntity[],
  automations: number,
  integrations: number | undefined,
): readonly DoctorCheck[] {
  return entities.map((entity) => {
    const hidden =
      entity.hidden === 0
        ? ''
        : `; the server counts ${entity.hidden} more that this key may not see`;
    const owned = integrations === undefined ? '' : `, ${countNoun(integrations, 'integration')}`;
    return {
      name: entity.kind === 'team' ? 'entity' : 'organization',
      status: entity.hidden === 0 ? 'ok' : 'warning',
      detail: `${entity.organization ?? entity.name}: ${countNoun(automations, 'automation')}${owned}${hidden}`,
    };
  });
}
