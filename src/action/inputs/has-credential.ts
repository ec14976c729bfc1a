import type { ActionRun } from '../action-run.ts';

/** Whether there is anything to prove oneself with; nothing is checked. */
export function hasCredential({ io: { env }, inputs }: Pick<ActionRun, 'io' | 'inputs'>): boolean {
  // The audience alone proves nothing: the job must be allowed to get identity tokens.
  const identity = inputs.wandbOidcAudience && env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const given = inputs.wandbApiKey ?? (identity || undefined);
  return Boolean(given ?? (env['WANDB_API_KEY'] || env['WANDB_IDENTITY_TOKEN_FILE']));
}
