/** Loads what an export wrote, and compares it with what it was written for. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Action } from '../../model/action.ts';
import { type Automation, actionIntegration, type Declaration } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { isEqual } from '../../model/canonical/equal.ts';
import type { Integration, IntegrationRef } from '../../model/integration.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { SUPPRESSIBLE_CODES } from '../lint/comments/suppressions.ts';
import { loadProject } from '../load-project.ts';
import type { ExportedUnits } from './export-files.ts';
import type { ExpressibleObserved } from './export-selection.ts';
import type { ExportUnit } from './export-units.ts';
import { isSameWebhook, type WebhookUnit } from './export-webhooks.ts';
import { isSameScope } from './same-scope.ts';

/**
 * The manifests that the loader refuses or reads as something else.
 *
 * @param files the configuration, then all manifests of the directory.
 */
export function findMisread(
  files: readonly SourceFile[],
  { units, webhooks }: ExportedUnits,
): {
  readonly misread: ReadonlySet<ExportUnit | WebhookUnit>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { value, diagnostics } = load(files);
  const byKey = new Map((value?.declarations ?? []).map((each) => [each.key, each]));
  const misread = units.filter((unit) => {
    if (unit.kind === 'single') return !isSame(byKey.get(unit.key), unit.observed);
    return !unit.singles.every((single, index) =>
      isSame(byKey.get(unit.keys[index] ?? ''), single.observed),
    );
  });
  const webhooksByKey = new Map((value?.webhooks ?? []).map((each) => [each.key, each]));
  const others = webhooks.filter((unit) => !isSameWebhook(webhooksByKey.get(unit.key), unit));
  return { misread: new Set([...misread, ...others]), diagnostics };
}

/** Why a manifest is not accepted. */
export interface Refusal {
  readonly message: string;
  /** The codes that comments can silence, where nothing else is wrong; empty where something is. */
  readonly silenceable: readonly string[];
}

/** Why the only manifest of some files is not accepted. A secret is never written, so its code is not silenced. */
export function explainRefusal(files: readonly SourceFile[]): Refusal {
  const errors = load(files).diagnostics.filter(({ severity }) => severity === 'error');
  const [error] = errors;
  if (error === undefined)
    return { message: 'Its manifest would describe something else', silenceable: [] };
  const codes = [...new Set(errors.map(({ code }) => code))];
  const canSilence = codes.every(
    (code) => SUPPRESSIBLE_CODES.has(code) && code !== 'manifest/secret',
  );
  return { message: error.message, silenceable: canSilence ? codes.sort() : [] };
}

function load(files: readonly SourceFile[]): ReturnType<typeof loadProject> {
  const [configuration, ...manifests] = files;
  const tree =
    configuration === undefined ? { files: manifests } : { files: manifests, configuration };
  return loadProject({ tree, directory: '.' });
}

function isSame(declaration: Declaration | undefined, observed: ExpressibleObserved): boolean {
  if (declaration === undefined || !isSameScope(declaration.scope, observed.scope)) return false;
  const { name, description, enabled, event, action } = declaration;
  const integration = actionIntegration(observed.action);
  if (!isIntegration(action, integration)) return false;
  const automation: Automation = {
    name,
    description,
    enabled,
    scope: observed.scope,
    event,
    action: resolve(action, integration),
  };
  return isEqual(canonicalAutomation(automation), canonicalAutomation(observed));
}

/** Whether a reference names the integration, as far as the server has shown it. */
function isIntegration(
  action: Action<IntegrationRef>,
  integration: Integration | undefined,
): boolean {
  if (!('integration' in action)) return integration === undefined;
  if (integration === undefined) return false;
  const ref = action.integration;
  if (integration.entity !== undefined && ref.entity !== integration.entity) return false;
  if (ref.kind === 'id') return ref.id === integration.id;
  if (ref.kind === 'webhook') return ref.name === integration.name;
  return (
    ref.channel === integration.channel &&
    (ref.workspace === undefined || ref.workspace === integration.workspace)
  );
}

function resolve(action: Action<IntegrationRef>, integration: Integration | undefined): Action {
  if (!('integration' in action)) return action;
  if (integration === undefined) return { kind: 'doNothing' };
  return { ...action, integration } as Action;
}
