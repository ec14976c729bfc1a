/** `wac sandbox secret set TEAM NAME`: the value comes from standard input, and is never printed. */
import { Failure } from '../../../diagnostics/failure.ts';
import { isJsonObject } from '../../../lib/json.ts';
import { secretKind } from '../../../lib/secret-forms.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import type { Provisioned } from '../../../sandbox/provision/provision.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { describeProvisioned } from '../../sandbox/describe-provisioned.ts';
import { withNamedSandbox } from '../../sandbox/sandbox-client.ts';
import type { SandboxCommandOptions } from './sandbox-command.ts';

const USAGE = 'Write: printf %s "$VALUE" | wac sandbox secret set TEAM NAME';

/** As W&B documents names of team secrets. */
const NAME = /^[A-Za-z0-9_]+$/;

/** Longer than any key or token. */
const MAX_LENGTH = 65_536;

/** Stores the value; a secret of that name is replaced. The team is created where the sandbox does not have it. */
export async function setSecret(
  context: CommandContext<SandboxCommandOptions>,
  [verb, team, name, ...more]: readonly string[],
): Promise<ExitCode> {
  if (verb !== 'set' || team === undefined || name === undefined || more.length > 0) {
    throw new Failure('A secret is set by its team and its name; the value is read from input', {
      code: 'usage',
      hint: USAGE,
    });
  }
  // Somebody who writes the value in place of the name has shown it already: no message repeats it.
  if (secretKind(name) !== undefined || !NAME.test(name)) {
    throw new Failure('The name of a secret has letters, digits and "_" only', {
      code: 'usage',
      hint: USAGE,
    });
  }
  const value = await readValue(context);
  await withNamedSandbox(context, async (client) => {
    const names = await client.graphql(
      'query Names($entity: String!) { entity(name: $entity) { name } }',
      { entity: team },
    );
    if (names['entity'] === null) {
      const created = (await client.post('/sandbox/provision', {
        entities: [team],
      })) as Provisioned;
      context.io.stderr.write(describeProvisioned(created));
    }
    const { insertSecret } = await client.graphql(
      'mutation Set($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
      { input: { entityName: team, secretName: name, secretValue: value } },
    );
    if (!isJsonObject(insertSecret) || insertSecret['success'] !== true) {
      throw new Failure('The sandbox did not store the secret', { code: 'server' });
    }
  });
  context.io.stdout.write(
    `${escapeTerminal(`Set the secret ${name} of team ${team} in the sandbox.`)}\n`,
  );
  return EXIT.done;
}

/** The value without the line feed that `echo` adds. */
async function readValue({ io }: CommandContext<SandboxCommandOptions>): Promise<string> {
  const value = ((await io.readInput?.()) ?? '').replace(/\r?\n$/, '');
  const refuse = (message: string): never => {
    throw new Failure(message, { code: 'usage', hint: USAGE });
  };
  if (value === '') return refuse('The value is empty');
  if (value.length > MAX_LENGTH) return refuse(`The value has more than ${MAX_LENGTH} characters`);
  // Bytes that are no UTF-8 would be stored as other ones.
  if (value.includes('\0') || value.includes('\uFFFD')) return refuse('The value is not text');
  return value;
}
