import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import { actionIntegration, type Desired } from '../../model/automation.ts';
import { describeIntegration } from '../../model/integration.ts';

/** Automations whose webhook posts without TLS. An address that the server does not show is not known. */
export function checkAddresses(desired: readonly Desired[]): readonly Diagnostic[] {
  return desired.flatMap(({ declaration, automation }): readonly Diagnostic[] => {
    const integration = actionIntegration(automation.action);
    if (integration?.url === undefined || !isPlainHttp(integration.url)) return [];
    const { ranges, range } = declaration.source;
    const path = `then.${declaration.action.kind}`;
    return [
      {
        code: 'integration/not-https',
        severity: 'warning',
        message: `${describeIntegration(integration)} posts to a plain http address, without TLS`,
        hint: 'Give the webhook an https address',
        keys: [declaration.key],
        range: ranges.get(`${path}.integration`) ?? ranges.get(path) ?? range,
      },
    ];
  });
}

/** An address of the same machine, as the sandbox has, is on no network. */
function isPlainHttp(address: string): boolean {
  if (!/^http:/i.test(address)) return false;
  return !URL.canParse(address) || !isLoopback(new URL(address).hostname);
}
