/** Compiles actions: names their integrations, writes payloads, and keeps secrets out. */
import type { Action } from '../../model/action.ts';
import type { IntegrationRef } from '../../model/integration.ts';
import type { ScopeRef } from '../../model/scope.ts';
import type { Manifest } from '../generated/manifest.ts';
import type { CompileContext } from '../source/point-at-problem.ts';
import { compileIntegration } from './compile-integration.ts';
import { compilePrompt } from './compile-prompt.ts';
import { renderPayload } from './render-payload.ts';
import { reportSecrets } from './report-secrets.ts';

/** The action; undefined, and reported, when it cannot be compiled. */
export function compileAction(
  then: Manifest['then'],
  scope: ScopeRef | undefined,
  context: CompileContext,
): Action<IntegrationRef> | undefined {
  const { sendNotification, sendWebhook, sendPromptToAria } = then;
  if (sendNotification !== undefined) {
    const { title = '', message = '', severity = 'INFO' } = sendNotification;
    if (scope === undefined) return undefined;
    const use = { pointer: '/then/sendNotification/integration', kind: 'slack', scope } as const;
    const integration = compileIntegration(sendNotification.integration, use, context);
    return integration && { kind: 'sendNotification', integration, title, message, severity };
  }
  if (sendWebhook !== undefined) {
    const pointer = '/then/sendWebhook/payload';
    const value = sendWebhook.payload;
    if (value !== undefined) reportSecrets(value, pointer, context);
    const payload = value === undefined ? '' : renderPayload(value, pointer, context.source);
    if (scope === undefined) return undefined;
    const use = { pointer: '/then/sendWebhook/integration', kind: 'webhook', scope } as const;
    const integration = compileIntegration(sendWebhook.integration, use, context);
    return integration && { kind: 'sendWebhook', integration, payload };
  }
  if (sendPromptToAria !== undefined) return compilePrompt(sendPromptToAria, scope, context);
  return { kind: 'doNothing' };
}
