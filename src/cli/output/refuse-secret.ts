import { Failure } from '../../diagnostics/failure.ts';
import type { CommandContext } from '../arguments/command-spec.ts';

/**
 * Refuses to write a file that holds a secret of the run: a plan file, or a manifest. Such a file is kept and shared,
 * and with the secret replaced it would say something else than the server holds.
 *
 * @throws Failure `refused`.
 */
export function refuseSecret(
  { secrets }: Pick<CommandContext, 'secrets'>,
  path: string,
  text: string,
): void {
  if (!secrets.isIn(text)) return;
  throw new Failure(`Refusing to write "${path}": it would contain the API key of this run`, {
    code: 'refused',
    hint: 'The key is in an automation on the server or in a manifest: remove it there, then replace the key itself, because others have seen it',
  });
}
