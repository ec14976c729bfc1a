/** Compiles actions: names their integrations, writes payloads, and keeps secrets out. */
import type { Action, ActionKind } from '../../model/action.ts';
import type { IntegrationRef } from '../../model/integration.ts';
import { ACTION_KINDS } from '../../model/kinds/action-kinds.ts';
import type { ScopeRef } from '../../model/scope.ts';
import type { Manifest } from '../generated/manifest.ts';
import type { CompileContext } from '../source/point-at-problem.ts';
import { compileIntegration } from './compile-integration.ts';
import { compilePrompt } from './compile-prompt.ts';
import { renderPayload } from './render-payload.ts';
import { reportSecrets } from './report-secrets.ts';

type Then = Manifest['then'];

/** Compiles the fields of one kind of action; undefined, and reported, when they cannot be compiled. */
type ActionCompiler<Kind extends ActionKind> = (
  fields: NonNullable<Then[Kind]>,
  scope: ScopeRef | undefined,
  context: CompileContext,
) => Extract<Action<IntegrationRef>, { readonly kind: Kind }> | undefined;

/** Exhaustive over the schema and the model: a kind that one of them lacks does not compile. */
const COMPILERS: { readonly [Kind in ActionKind | keyof Then]: ActionCompiler<Kind> } = {
  sendNotification({ integration, title = '', message = '', severity = 'INFO' }, scope, context) {
    if (scope === undefined) return undefined;
    const use = { pointer: '/then/sendNotification/integration', kind: 'slack', scope } as const;
    const target = compileIntegration(integration, use, context);
    return target && { kind: 'sendNotification', integration: target, title, message, severity };
  },
  sendWebhook({ integration, payload: value }, scope, context) {
    const pointer = '/then/sendWebhook/payload';
    if (value !== undefined) reportSecrets(value, pointer, context);
    const payload = value === undefined ? '' : renderPayload(value, pointer, context.source);
    if (scope === undefined) return undefined;
    const use = { pointer: '/then/sendWebhook/integration', kind: 'webhook', scope } as const;
    const target = compileIntegration(integration, use, context);
    return target && { kind: 'sendWebhook', integration: target, payload };
  },
  sendPromptToAria: compilePrompt,
  doNothing: () => ({ kind: 'doNothing' }),
};

/** The action; undefined, and reported, when it cannot be compiled. */
export function compileAction(
  then: Then,
  scope: ScopeRef | undefined,
  context: CompileContext,
): Action<IntegrationRef> | undefined {
  const compile = <Kind extends ActionKind>(kind: Kind): Action<IntegrationRef> | undefined => {
    const fields = then[kind];
    return fields && COMPILERS[kind](fields, scope, context);
  };
  const kind = ACTION_KINDS.find((each) => then[each] !== undefined);
  return kind && compile(kind);
}
