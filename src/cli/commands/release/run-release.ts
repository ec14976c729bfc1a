import { Failure } from '../../../diagnostics/failure.ts';
import { present } from '../../../lib/present.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { planRelease, type ReleasePlan } from '../../../reconcile/requests/plan-release.ts';
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { splitKeys } from '../../arguments/split-args.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { withInventory } from '../../session/inventory-session.ts';
import type { ReleaseOptions } from './release-command.ts';

/** `wac release KEY…`: takes our marker off, so that the automation is nobody's again. */
export async function runRelease(context: CommandContext<ReleaseOptions>): Promise<ExitCode> {
  const { directory, rest: keys } = await splitKeys('release', context.args);
  if (keys.length === 0) {
    throw new Failure('No key to release is given', {
      code: 'usage',
      hint: 'Name a key: wac release KEY',
    });
  }
  const location = directory === undefined ? {} : { directory };
  return await withInventory(context, { ...location, writesFor: 'release' }, async (session) => {
    const { server, project, inventory, policy } = session;
    const { viewer } = await server.api.readCapabilities();
    const released = planRelease({
      keys,
      declarations: [...project.declarations, ...(project.webhooks ?? [])],
      inventory,
      policy,
      server: server.name,
      ...present({ viewer: viewer?.username }),
    });
    const plan = planOf(released);
    writeDiagnostics(context, plan.diagnostics);
    return await confirmAndApply(context, { server, plan });
  });
}

function planOf(released: ReleasePlan): Plan {
  switch (released.kind) {
    case 'plan':
      return released.plan;
    case 'declared': {
      const { key, source } = released.declaration;
      const { file, start } = source.range;
      throw new Failure(`"${key}" is still declared at ${file}:${start.line}`, {
        code: 'refused',
        hint: `Nothing was written. Remove its manifest, then run "wac release ${key}" before the next apply`,
      });
    }
    case 'unknown':
      throw new Failure(
        `No automation and no recorded webhook on the server has the key "${released.key}"`,
        {
          code: 'usage',
          hint:
            suggestHint(released.key, released.known) ?? 'Run "wac list --managed" to see all keys',
        },
      );
    case 'unwritable':
      throw new Failure(released.message, { code: 'unsupported', hint: 'Nothing was written' });
  }
}
