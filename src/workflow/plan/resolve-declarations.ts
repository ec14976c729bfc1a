/**
 * Looks up every name that the declarations use: scopes and integrations become what the server holds.
 *
 * All that cannot be found is reported at once, each at its line. A declaration with a name that cannot be resolved
 * is in no plan, and an unresolved name is an error, so no plan is made without it.
 */

import type { Diagnosed, Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { lookAlikeHint } from '../../lib/look-alike-names.ts';
import { present } from '../../lib/present.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { Action } from '../../model/action.ts';
import type { Declaration, Desired, Observed } from '../../model/automation.ts';
import type { AutomationApi, ScopeResolution } from '../../model/automation-api.ts';
import {
  describeIntegration,
  type Integration,
  type IntegrationRef,
} from '../../model/integration.ts';
import { ACTIONS } from '../../model/kinds/action-kinds.ts';
import { describeScope, type ScopeRef } from '../../model/scope.ts';
import { LookAlikes } from './look-alikes.ts';
import { readIntegrationLists } from './read-integration-lists.ts';

/**
 * The desired automations, in the order of the declarations.
 *
 * @param observed what the server holds: an integration that is named by its id is also found in an automation that
 *   uses it, because no key lists the integrations of another person.
 * @throws Failure `permission` when the API key may not see the integrations of a team that is needed.
 */
export async function resolveDeclarations(
  declarations: readonly Declaration[],
  api: AutomationApi,
  observed: readonly Observed[] = [],
): Promise<Diagnosed<readonly Desired[]>> {
  const [scopes, integrations] = await allInOrder([
    api.resolveScopes(declarations.map((declaration) => declaration.scope)),
    readIntegrationLists(declarations, api, observed),
  ]);

  const diagnostics: Diagnostic[] = [];
  const lookAlikes = new LookAlikes(observed);
  const value: Desired[] = [];
  declarations.forEach((declaration, index) => {
    const resolution = scopes[index];
    if (resolution?.status !== 'found') {
      if (resolution !== undefined) diagnostics.push(scopeProblem(declaration, resolution));
    }
    const action = resolveAction(declaration, integrations, diagnostics);
    if (resolution?.status !== 'found' || action === undefined) return;
    const { scope } = resolution;
    const { key } = declaration;
    const near = [
      lookAlikes.scope(scope, { key, locate: () => firstRange(declaration, ['scope']) }),
      integrationLookAlike(declaration, action, integrations, lookAlikes),
    ];
    diagnostics.push(...near.filter((each) => each !== undefined));
    value.push({
      declaration,
      automation: {
        name: declaration.name,
        description: declaration.description,
        enabled: declaration.enabled,
        scope,
        event: declaration.event,
        action: declaration.shadow ? { kind: 'doNothing' } : action,
      },
    });
  });
  return { value, diagnostics };
}

function resolveAction(
  declaration: Declaration,
  integrations: ReadonlyMap<string, readonly Integration[]>,
  diagnostics: Diagnostic[],
): Action | undefined {
  const { action } = declaration;
  if (!('integration' in action)) return action;
  const ref = action.integration;
  const owned = integrations.get(ref.entity) ?? [];
  const found = owned.filter((integration) => isMeant(ref, integration));
  const [only, second] = found;
  if (only === undefined) {
    diagnostics.push(notFound(declaration, ref, owned, integrationRange(declaration)));
    return undefined;
  }
  if (second !== undefined) {
    const range = integrationRange(declaration);
    diagnostics.push({
      code: 'resolve/ambiguous-integration',
      severity: 'error',
      message: `Team "${ref.entity}" has ${found.length} integrations called ${describeIntegration(ref)}, and the manifest does not say which one`,
      keys: [declaration.key],
      hint: `Name the workspace (\`slack: { channel, workspace }\`) or the id: ${found.map((integration) => `{ id: ${integration.id} }`).join(', ')}`,
      ...present({ range }),
    });
    return undefined;
  }
  const kind = ACTIONS[action.kind].reaches;
  if (only.kind !== kind) {
    const range = integrationRange(declaration);
    diagnostics.push({
      code: 'resolve/wrong-integration',
      severity: 'error',
      message: `"${action.kind}" needs a ${kind === 'slack' ? 'Slack' : 'webhook'} integration, and ${describeIntegration(only)} is not one`,
      keys: [declaration.key],
      hint: 'Run "wac integrations" to see what there is',
      ...present({ range }),
    });
    return undefined;
  }
  return { ...action, integration: only };
}

function integrationLookAlike(
  declaration: Declaration,
  action: Action,
  integrations: ReadonlyMap<string, readonly Integration[]>,
  lookAlikes: LookAlikes,
): Diagnostic | undefined {
  if (!('integration' in action && 'integration' in declaration.action)) return undefined;
  const owned = integrations.get(declaration.action.integration.entity) ?? [];
  const use = { key: declaration.key, locate: () => integrationRange(declaration) };
  return lookAlikes.integration(action.integration, owned, use);
}

/** Slack channels compare without their `#` and in any letter case; everything else as it is written. */
function isMeant(ref: IntegrationRef, integration: Integration): boolean {
  switch (ref.kind) {
    case 'id':
      return integration.id === ref.id;
    case 'webhook':
      return integration.kind === 'webhook' && integration.name === ref.name;
    case 'slack':
      return (
        integration.kind === 'slack' &&
        channelName(integration.channel ?? '') === channelName(ref.channel) &&
        (ref.workspace === undefined || integration.workspace === ref.workspace)
      );
  }
}

function channelName(channel: string): string {
  return channel.replace(/^#/, '').toLowerCase();
}

function notFound(
  declaration: Declaration,
  ref: IntegrationRef,
  owned: readonly Integration[],
  range: SourceRange | undefined,
): Diagnostic {
  const wanted = ref.kind === 'id' ? ref.id : ref.kind === 'slack' ? ref.channel : ref.name;
  const names = owned.flatMap((integration) =>
    integration.kind === ref.kind ? [integration.name ?? integration.channel ?? ''] : [],
  );
  return {
    code: 'resolve/integration-not-found',
    severity: 'error',
    message: `Cannot resolve ${describeIntegration(ref)}: team "${ref.entity}" has no such integration`,
    names: [wanted],
    keys: [declaration.key],
    hint:
      lookAlikeHint(wanted, names) ??
      suggestHint(wanted, names) ??
      `Run "wac integrations --entity ${ref.entity}" to see what there is; integrations are made in the web page`,
    ...present({ range }),
  };
}

function scopeProblem(
  declaration: Declaration,
  resolution: Exclude<ScopeResolution, { status: 'found' }>,
): Diagnostic {
  const range = firstRange(declaration, ['scope']);
  const location = range === undefined ? {} : { range };
  const scope = describeScope(declaration.scope);
  if (resolution.status === 'unsupported') {
    return {
      code: 'resolve/unsupported-scope',
      severity: 'error',
      message: `This server cannot hold an automation on ${scope}: it lacks "${resolution.feature}"`,
      keys: [declaration.key],
      hint: 'Use a project, registry or collection scope, or ask for the feature to be turned on',
      ...location,
    };
  }
  const { missing, candidates } = resolution;
  const name = nameOf(declaration.scope, missing);
  return {
    code: 'resolve/not-found',
    severity: 'error',
    message: `Cannot resolve ${describeMissing(declaration.scope, missing)}: no ${missing} has that name, or the API key cannot see it`,
    names: [name],
    keys: [declaration.key],
    hint:
      lookAlikeHint(name, candidates) ??
      suggestHint(name, candidates) ??
      'Check the spelling, or run "wac doctor" to see which entities the API key sees',
    ...location,
  };
}

/** The scope down to the part that is missing: of a collection in a missing project, the project. */
function describeMissing(ref: ScopeRef, missing: string): string {
  if (missing === 'entity' || missing === 'organization')
    return `${missing} ${nameOf(ref, missing)}`;
  if (missing === 'collection' || !('collection' in ref)) return describeScope(ref);
  const { collection: _, ...whole } = ref;
  return describeScope(whole);
}

/** The name at the location where a lookup failed. */
function nameOf(ref: ScopeRef, missing: string): string {
  if (missing === 'collection' && 'collection' in ref) return ref.collection ?? '';
  if (missing === 'project' && ref.kind === 'project') return ref.project;
  if (missing === 'registry' && ref.kind === 'registry') return ref.registry;
  return 'organization' in ref ? ref.organization : ref.entity;
}

/** Locations are looked up for problems only: for ten thousand automations they would take most of the time and memory of a plan. */
function integrationRange(declaration: Declaration): SourceRange | undefined {
  const path = `then.${declaration.action.kind}`;
  return firstRange(declaration, [`${path}.integration`, path, 'then']);
}

/** The location of the first of the paths that was written; the document's own otherwise. */
function firstRange(declaration: Declaration, paths: readonly string[]): SourceRange | undefined {
  const { ranges, range } = declaration.source;
  return paths.map((path) => ranges.get(path)).find((found) => found !== undefined) ?? range;
}
