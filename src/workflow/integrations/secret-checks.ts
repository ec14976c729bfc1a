/** Whether teams have the secrets that the webhooks of the manifests name. Only names are read, never values. */
import { allInOrder } from '../../lib/all-in-order.ts';
import { present } from '../../lib/present.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import type { DoctorCheck } from '../../report/commands/render-doctor-text.ts';
import { secretProblems } from '../plan/secret-problems.ts';

/**
 * A check for each secret that a team lacks, and one for each team that has all of its own. Names that the server does
 * not show are not checked, which is no error.
 */
export async function secretChecks(
  webhooks: readonly WebhookDeclaration[],
  api: Pick<AutomationApi, 'webhooks' | 'server'>,
): Promise<readonly DoctorCheck[]> {
  const teams = [...new Set(webhooks.map(({ entity }) => entity))].sort();
  const checks = await allInOrder(
    teams.map(async (team): Promise<readonly DoctorCheck[]> => {
      const own = webhooks.filter(({ entity }) => entity === team);
      const names = own.flatMap(({ content: { accessToken, secret } }) =>
        [accessToken, secret].filter((name) => name !== null),
      );
      if (names.length === 0) return [];
      const problems = await secretProblems(own, new Map([[team, own]]), api);
      if (problems.length === 0) {
        const list = [...new Set(names)].sort().join(', ');
        return [
          {
            name: 'secrets',
            status: 'ok',
            detail: `Team "${team}" has the secrets that its webhooks name: ${list}`,
          },
        ];
      }
      return problems.map(({ severity, message, hint, range }) => ({
        name: 'secrets',
        status: severity === 'error' ? 'error' : 'skipped',
        detail: range === undefined ? message : `${range.file}:${range.start.line}: ${message}`,
        ...present({ hint }),
      }));
    }),
  );
  return checks.flat();
}
