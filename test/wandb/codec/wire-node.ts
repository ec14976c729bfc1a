/** What a server shows of an automation that was sent to it: it stores the input and wraps on read. */
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { Scope } from '../../../src/model/scope.ts';
import type { CreateInput, TriggerNode } from '../../../src/wandb/wire-types.ts';

/** The node of a created automation. */
export function wireNode(
  input: CreateInput,
  known: { readonly scope: Scope; readonly integration?: Integration | undefined },
): TriggerNode {
  const isRunEvent = input.triggeringEventType.startsWith('RUN_');
  return {
    id: 'VHJpZ2dlcjox',
    name: input.name,
    description: input.description,
    enabled: input.enabled,
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: null,
    createdBy: { username: 'ada' },
    scope: wireScope(known.scope),
    triggeringCondition: {
      __typename: 'FilterEventTriggeringCondition',
      eventType: input.triggeringEventType,
      filter: isRunEvent ? input.eventFilter : `{"filter":${input.eventFilter}}`,
    },
    triggeredAction: wireAction(input.triggeredActionConfig, wireIntegration(known.integration)),
  };
}

function wireScope({ kind, id, entity, project, collection }: Scope): JsonObject {
  if (project === undefined) return { __typename: 'Entity', id, name: entity, entityType: kind };
  const slot = { name: project, entityName: entity };
  if (collection === undefined) return { __typename: 'Project', id, ...slot };
  const __typename = kind === 'registry' ? 'ArtifactPortfolio' : 'ArtifactSequence';
  return { __typename, id, name: collection, project: slot };
}

function wireIntegration(integration: Integration | undefined): JsonValue {
  if (integration === undefined) return null;
  const { id, kind, channel = '', workspace = '', name = '', url = '' } = integration;
  return kind === 'slack'
    ? { __typename: 'SlackIntegration', id, channelName: channel, teamName: workspace }
    : { __typename: 'GenericWebhookIntegration', id, name, urlEndpoint: url };
}

function wireAction(
  config: CreateInput['triggeredActionConfig'],
  integration: JsonValue,
): JsonObject {
  if ('notificationActionInput' in config) {
    const { title, message, severity } = config.notificationActionInput;
    return { __typename: 'NotificationTriggeredAction', integration, title, message, severity };
  }
  if ('genericWebhookActionInput' in config) {
    const { requestPayload = null } = config.genericWebhookActionInput;
    return { __typename: 'GenericWebhookTriggeredAction', integration, requestPayload };
  }
  if ('ariaActionInput' in config) {
    return { __typename: 'ARIATriggeredAction', prompt: config.ariaActionInput.prompt };
  }
  return { __typename: 'NoOpTriggeredAction' };
}
