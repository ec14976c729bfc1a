/** Reads integrations: written out in an action, or named by an alias of the configuration. */
import { lookAlikeHint } from '../../lib/look-alike-names.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { IntegrationRef } from '../../model/integration.ts';
import type { ScopeRef } from '../../model/scope.ts';
import type { Integration } from '../generated/manifest.ts';
import { yamlWord } from '../schema/advise-scope.ts';
import { findSecrets } from '../source/find-secrets.ts';
import type { IntegrationDefinition } from '../source/integration-alias.ts';
import type { CompileContext, PointedProblem } from '../source/point-at-problem.ts';

const KINDS = ['slack', 'webhook', 'id'] as const;

/** The integration of an action; undefined, and reported, when it cannot be used. */
export function compileIntegration(
  integration: Integration,
  use: { readonly pointer: string; readonly kind: 'slack' | 'webhook'; readonly scope: ScopeRef },
  context: CompileContext,
): IntegrationRef | undefined {
  const { pointer, kind, scope } = use;
  const report = (problem: Omit<PointedProblem, 'pointer'>): undefined => {
    context.report({ pointer, ...problem });
    return undefined;
  };
  const definition = findDefinition(integration, report, context);
  if (definition === undefined) return undefined;
  const problem = kindProblem(definition);
  if (problem !== undefined) return report(problem);
  const other = kind === 'slack' ? 'webhook' : 'slack';
  if (definition[other] !== undefined) {
    const action = kind === 'slack' ? 'sendNotification' : 'sendWebhook';
    const better = kind === 'slack' ? 'sendWebhook' : 'sendNotification';
    return report({
      code: 'integration/wrong-kind',
      message: `${action} needs a ${kind === 'slack' ? 'Slack' : 'webhook'} integration; this one is ${other === 'slack' ? 'a Slack channel' : 'a webhook'}`,
      hint: `Use ${better}, or another integration.`,
    });
  }
  const owner = definition.entity ?? defaultOwner(scope, context);
  if (owner === undefined) {
    return report({
      code: 'integration/no-owner',
      message: 'The team that owns the integration is not given',
      hint: 'Integrations belong to teams: add "entity" to the integration, or to wac.yaml.',
    });
  }
  return integrationRef(definition, owner);
}

/** Why a definition is not exactly one kind of integration; absent when it is. */
export function kindProblem(
  definition: IntegrationDefinition,
): Omit<PointedProblem, 'pointer'> | undefined {
  const kinds = KINDS.filter((kind) => definition[kind] !== undefined);
  if (kinds.length === 1) return undefined;
  const has = kinds.length === 0 ? 'none' : kinds.map((kind) => `"${kind}"`).join(' and ');
  return {
    code: 'integration/wrong-kind',
    message: `An integration is exactly one of ${KINDS.join(', ')}; this one has ${has}`,
    hint: '"wac integrations" prints them, ready to paste.',
  };
}

/** The reference of a valid definition. */
export function integrationRef(definition: IntegrationDefinition, entity: string): IntegrationRef {
  const { slack, webhook, id } = definition;
  if (slack !== undefined) {
    const workspace = slack.workspace === undefined ? {} : { workspace: slack.workspace };
    return { kind: 'slack', entity, channel: slack.channel, ...workspace };
  }
  if (webhook !== undefined) return { kind: 'webhook', entity, name: webhook };
  return { kind: 'id', entity, id: (id ?? '') as IntegrationId };
}

function findDefinition(
  integration: Integration,
  report: (problem: Omit<PointedProblem, 'pointer'>) => undefined,
  context: CompileContext,
): IntegrationDefinition | undefined {
  if (typeof integration !== 'string') return integration;
  const alias = context.aliases.get(integration);
  if (alias !== undefined) return alias.definition;
  const [secret] = findSecrets(integration);
  if (secret !== undefined) {
    return report({
      code: 'manifest/secret',
      message: `This looks like ${secret.kind}`,
      hint: 'Name the integration instead of pasting its address: write { slack: { channel: … } } or { webhook: NAME }.',
    });
  }
  const names = [...context.aliases.keys()];
  const there = names.length === 0 ? '' : `It defines ${names.slice(0, 12).join(', ')}. `;
  return report({
    code: 'integration/unknown-alias',
    message: `The configuration defines no integration "${integration.slice(0, 80)}"`,
    names: [integration.slice(0, 80)],
    hint:
      writtenOut(integration) ??
      lookAlikeHint(integration, names) ??
      suggestHint(integration, names) ??
      `${there}Define it under "integrations" in wac.yaml, or write { slack: { channel: … } } or { webhook: … } here.`,
  });
}

/** What a channel or an address stands for where the name of an integration is wanted. */
function writtenOut(word: string): string | undefined {
  if (word.startsWith('#')) return `Write integration: { slack: { channel: ${yamlWord(word)} } }.`;
  return /^https?:/.test(word)
    ? 'Write integration: { webhook: NAME }. W&B keeps the address of a webhook; a document with kind: webhook describes it.'
    : undefined;
}

function defaultOwner(scope: ScopeRef, { configuration }: CompileContext): string | undefined {
  return scope.kind === 'project' || scope.kind === 'team' ? scope.entity : configuration.entity;
}
