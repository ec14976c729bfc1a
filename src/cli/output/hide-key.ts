import { present } from '../../lib/present.ts';
import { createSecretRedactor, type SecretRedactor } from '../../wandb/connect/secrets.ts';
import type { CliIo, CliOutput } from '../cli-io.ts';

/** A shorter text than this is no key, and might be a part of any word. In characters. */
const MIN_KEY_LENGTH = 16;

/**
 * The secrets of a run. The key of the environment is known from the start; a key of netrc and the tokens of an identity
 * are added when the connection is opened, before anything of the server can be printed.
 */
export function secretsOfRun(env: CliIo['env']): SecretRedactor {
  const secrets = createSecretRedactor();
  const key = env['WANDB_API_KEY']?.trim() ?? '';
  if (key.length >= MIN_KEY_LENGTH) secrets.add(key);
  return secrets;
}

/** An output that never holds a secret of the run, wherever it was typed or pasted: as an argument, in a name. */
export function hideSecretsOf(secrets: SecretRedactor, output: CliOutput): CliOutput {
  const { writeSoon } = output;
  return {
    write: (text) => output.write(secrets.redact(text)),
    ...present({
      writeSoon:
        writeSoon === undefined ? undefined : (text: string) => writeSoon(secrets.redact(text)),
    }),
    isTerminal: output.isTerminal,
    width: output.width,
  };
}
