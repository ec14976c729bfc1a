/** On whose behalf requests are made, as the SDK states it (docs/wandb-api.md, section 1.6). */
import { Failure } from '../../diagnostics/failure.ts';
import type { CredentialSources } from './credentials.ts';
import { fromEnvironment, type Sourced, type WandbSettings } from './wandb-settings.ts';

/** The header of each part, with its variable and its name in the settings files. */
const PARTS = [
  ['x-wandb-username', 'WANDB_USERNAME', 'username'],
  ['x-wandb-user-email', 'WANDB_USER_EMAIL', 'email'],
] as const;

export interface ActingUser {
  /** Headers for every request; none where nothing is set. The SDK sends empty ones then, which mean the same. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sources: readonly Sourced[];
}

/**
 * The user that a service account acts for.
 *
 * @throws Failure `usage` for a value that no header can carry.
 */
export function actingUser(env: CredentialSources['env'], settings?: WandbSettings): ActingUser {
  const headers: Record<string, string> = {};
  const sources: Sourced[] = [];
  for (const [header, variable, name] of PARTS) {
    const found = fromEnvironment(env, variable, settings ?? (() => undefined), name);
    if (found === undefined) continue;
    if (!/^[\x20-\x7e]+$/.test(found.value)) {
      throw new Failure(`${found.source} cannot be sent: it has characters outside ASCII`, {
        code: 'usage',
        hint: `Correct ${found.source}, or unset it`,
      });
    }
    headers[header] = found.value;
    sources.push(found);
  }
  return { headers, sources };
}
