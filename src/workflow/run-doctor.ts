/** Looks at a server the way a first-time user needs it: can I reach it, who am I, what may I see and hold there. */
import { Failure, type FailureCode } from '../diagnostics/failure.ts';
import { countNoun } from '../lib/count-noun.ts';
import { present } from '../lib/present.ts';
import type { Observed } from '../model/automation.ts';
import type {
  AutomationApi,
  Inventory,
  InventoryRequest,
  ReadEntity,
  ServerAbility,
  ServerCapabilities,
} from '../model/automation-api.ts';
import type { Configuration } from '../model/configuration.ts';
import type { AutomationId } from '../model/ids.ts';
import type { ExecutionHistory } from '../model/plan/execution-history.ts';
import type { WebhookDeclaration } from '../model/webhook/webhook.ts';
import type { DoctorCheck } from '../report/commands/render-doctor-text.ts';
import { executionChecks } from './executions/execution-checks.ts';
import { findStranded } from './find-stranded.ts';
import { secretChecks } from './integrations/secret-checks.ts';

/** The findings, and the first failure's code when there was one. */
export interface DoctorReport {
  readonly checks: readonly DoctorCheck[];
  readonly failure?: FailureCode;
  /** Whether the manifests name secrets that a team does not have. */
  readonly lacksSecrets: boolean;
}

/** What a directory of manifests declares. */
export interface DoctorProject {
  readonly configuration: Configuration;
  readonly webhooks?: readonly WebhookDeclaration[];
}

/** What is lost without an ability, where its name alone does not say it; absent: nothing that a user can see. */
const LOST: Readonly<Partial<Record<ServerAbility, string | undefined>>> = {
  entityLists: 'projects are walked one by one, and automations on teams cannot be seen',
  entityScopes: 'no automations on teams and organizations',
  ownIds: undefined,
};

/** What a check may use besides the server's own lists. */
export interface DoctorOptions {
  /** Where manifests were read; without it nothing is said of secrets and of what no run reads. */
  readonly project?: DoctorProject | undefined;
  /** Reads when automations last fired, and never rejects. Absent: nothing is said of it. */
  readonly executionsOf?: (
    automations: readonly Observed[],
  ) => Promise<ExecutionHistory | undefined>;
}

/** Runs one check after the other; what fails is a finding. Entities are read each by itself. */
export async function runDoctor(
  api: AutomationApi,
  name: string,
  request: InventoryRequest,
  { project, executionsOf }: DoctorOptions = {},
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

  const automations = new Map<AutomationId, Observed>();
  const readOne = async (lists: Partial<InventoryRequest>): Promise<Inventory> => {
    const inventory = await api.readInventory({ ...NO_ENTITIES, ...lists });
    for (const each of inventory.automations) automations.set(each.id, each);
    return inventory;
  };
  const isReached = await attempt('server', async () => [
    { name: 'server', status: 'ok', detail: name },
    ...capabilityChecks(await api.readCapabilities()),
  ]);
  if (isReached) {
    for (const entity of request.entities) {
      await attempt('entity', async () => {
        const inventory = await readOne({ entities: [entity] });
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
        const inventory = await readOne({ organizations: [organization] });
        return entityChecks(inventory.entities, inventory.automations.length, undefined);
      });
    }
    const observed = [...automations.values()];
    const history = await executionsOf?.(observed);
    if (history !== undefined) checks.push(...executionChecks(observed, history));
    if (project !== undefined) {
      await attempt('secrets', async () => await secretChecks(project.webhooks ?? [], api));
    }
    if (project !== undefined && failure === undefined) {
      const { configuration } = project;
      await attempt('ownership', async () => await findStranded(api, configuration, request));
    }
  }
  const lacksSecrets = checks.some(({ name, status }) => name === 'secrets' && status === 'error');
  return { checks, lacksSecrets, ...present({ failure }) };
}

const NO_ENTITIES: InventoryRequest = { entities: [], organizations: [], formerEntities: [] };

function capabilityChecks(capabilities: ServerCapabilities): readonly DoctorCheck[] {
  const { viewer, version } = capabilities;
  const missing = [...capabilities.missing].flatMap(([ability, { feature }]) => {
    const lost = ability in LOST ? LOST[ability] : `no ${ability}`;
    return lost === undefined ? [] : [`${feature} is missing: ${lost}`];
  });
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
            ? missing.join('; ')
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
