/** `wac apply --remove-duplicates`: removes the younger of two automations that wac made for one key. */
import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { planDuplicates } from '../../../reconcile/requests/plan-duplicates.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { withInventory } from '../../session/inventory-session.ts';
import type { ApplyOptions } from './apply-command.ts';

/** Plans the removals, asks and applies them; nothing else is written. */
export async function removeDuplicates(
  context: CommandContext<ApplyOptions>,
  directory: string | undefined,
  second: string | undefined,
): Promise<ExitCode> {
  if (second !== undefined || directory?.endsWith('.json') === true) {
    throw new Failure('"--remove-duplicates" does not go together with a plan file', {
      code: 'usage',
      hint: 'Run "wac apply --remove-duplicates" first, then make and apply a new plan',
    });
  }
  const location = directory === undefined ? {} : { directory };
  return await withInventory(context, { ...location, writesFor: 'apply' }, async (session) => {
    const { server, inventory, policy } = session;
    const hidden = inventory.entities.reduce((total, each) => total + each.hidden, 0);
    if (hidden > 0) {
      throw new Failure(`Nothing was removed: ${countNoun(hidden, 'automation')} cannot be seen`, {
        code: 'incomplete-read',
        hint: 'Use a key that sees every automation of the entities: "wac doctor" shows what this one sees',
      });
    }
    const plan = planDuplicates({ inventory, policy, server: server.name });
    if (plan.changes.length === 0 && plan.conflicts.length === 0) {
      context.io.stderr.write('No two automations have the same key.\n');
      return EXIT.done;
    }
    return await confirmAndApply(context, { server, plan });
  });
}
