/** Finds the declarations that a server cannot hold, because it lacks what their event or action needs. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import type { Declaration } from '../../model/automation.ts';
import type { ServerAbility, ServerCapabilities } from '../../model/automation-api.ts';
import { isHostedByWandb } from '../../model/deployment.ts';
import { isRunEvent } from '../../model/kinds/event-kinds.ts';
import { neededAbilities } from '../../model/kinds/needed-abilities.ts';

/**
 * One error for each declaration and feature that the server lacks, and a warning for each run event on a server that
 * W&B does not host.
 *
 * @param server the server's address, or another name of it, such as `sandbox:FILE`.
 */
export function checkSupport(
  declarations: readonly Declaration[],
  capabilities: ServerCapabilities,
  server: string,
): readonly Diagnostic[] {
  return [
    ...missingFeatures(declarations, capabilities),
    ...(isSelfManaged(server) ? declarations.flatMap(selfManagedEvent) : []),
  ];
}

/** Loopback says nothing: a sandbox is there as often as a server of one's own. */
function isSelfManaged(server: string): boolean {
  const url = /^https?:/.test(server) && URL.canParse(server) ? new URL(server) : undefined;
  return url !== undefined && !isLoopback(url.hostname) && !isHostedByWandb(server);
}

/** Source: the release notes of W&B Server 0.80 to 0.82 (docs/wandb-api.md, section 9.1). */
function selfManagedEvent({ key, event, source }: Declaration): readonly Diagnostic[] {
  if (!isRunEvent(event)) return [];
  return [
    {
      code: 'resolve/self-managed-event',
      severity: 'warning',
      message: `The automation may never trigger: W&B offers ${event.kind} on its own clouds, and this server is not one of them`,
      keys: [key],
      hint: 'Check in the web page of this server that it offers the event. W&B Server did not up to 0.82; see its release notes.',
      range: source.ranges.get(`when.${event.kind}`) ?? source.range,
    },
  ];
}

function missingFeatures(
  declarations: readonly Declaration[],
  capabilities: ServerCapabilities,
): readonly Diagnostic[] {
  return declarations.flatMap((declaration) =>
    pathsOf(declaration).flatMap(({ ability, path }) => {
      const missing = capabilities.missing.get(ability);
      if (missing === undefined) return [];
      const { feature, since, only } = missing;
      const { ranges, range } = declaration.source;
      return [
        {
          code: 'resolve/unsupported-feature',
          severity: 'error',
          message: `This server lacks "${feature}", which ${ability} needs`,
          keys: [declaration.key],
          hint:
            only === undefined
              ? `Use another event or action, or upgrade the server${since === undefined ? '' : ` to ${since} or later`}`
              : `Use another action: ${only}`,
          range: ranges.get(path) ?? range,
        } satisfies Diagnostic,
      ];
    }),
  );
}

function pathsOf({
  event,
  action,
  shadow,
}: Declaration): readonly { readonly ability: ServerAbility; readonly path: string }[] {
  const [ofEvent, ofAction] = neededAbilities(event, shadow ? 'doNothing' : action.kind);
  return [
    { ability: ofEvent, path: `when.${event.kind}` },
    { ability: ofAction, path: `then.${action.kind}` },
  ];
}
