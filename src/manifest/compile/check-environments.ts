/** Checks what holds between environments: on one server, each name is there once per scope. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Project } from '../../model/configuration.ts';
import { describeScope } from '../../model/scope.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { nameRange, slotOf, webhookRange } from './check-declarations.ts';

/**
 * Pairs of environments whose automations have the same name in the same scope, or whose webhooks have the same name in
 * the same team: one diagnostic of each kind per pair.
 *
 * Where no server is pinned, each environment may be applied to another one, so that is a warning; on one pinned
 * server the second environment can never be applied, so that is an error.
 */
export function findCollidingEnvironments(
  projects: ReadonlyMap<string | undefined, Project>,
): readonly Diagnostic[] {
  const all = [...projects].filter((entry): entry is [string, Project] => entry[0] !== undefined);
  return all.flatMap(([name, project], index) =>
    all.slice(index + 1).flatMap(([otherName, other]) => {
      if (hasOtherServer(project, other)) return [];
      const [first, ...more] = collisions(project, other);
      const names = [name, otherName] as const;
      return [
        ...(first === undefined ? [] : [collide([name, project], otherName, first, more.length)]),
        ...collidingWebhooks(project, other, names),
      ];
    }),
  );
}

/** Whether two environments are applied to two servers. */
function hasOtherServer(a: Project, b: Project): boolean {
  const { server } = a.configuration;
  const otherServer = b.configuration.server;
  return server !== undefined && otherServer !== undefined && server !== otherServer;
}

/** The first webhook that both have: only one of them can manage it. */
function collidingWebhooks(
  { webhooks = [], configuration }: Project,
  other: Project,
  [name, otherName]: readonly [string, string],
): readonly Diagnostic[] {
  const taken = new Map((other.webhooks ?? []).map((each) => [webhookSlot(each), each]));
  const both = webhooks.filter((each) => taken.has(webhookSlot(each)));
  const [first] = both;
  if (first === undefined) return [];
  const second = taken.get(webhookSlot(first)) ?? first;
  const rest = both.length === 1 ? '' : `, and ${both.length - 1} more`;
  const isSame = webhookRange(first).file === webhookRange(second).file && first.key === second.key;
  return [
    {
      code: 'manifest/duplicate-name',
      severity: configuration.server === undefined ? 'warning' : 'error',
      message: `The environments ${name} and ${otherName} have the same webhook "${first.content.name}" of the team ${first.entity}${rest}; only one of them can manage it`,
      hint: `List one of them under "environments" of the webhook: the automations of the other find it by its name. Or give each its own with "\${{ vars.NAME }}" in "name".`,
      range: webhookRange(first),
      ...present({
        related: isSame
          ? undefined
          : [{ message: `That of ${otherName} is here`, range: webhookRange(second) }],
      }),
    },
  ];
}

function webhookSlot({ entity, content }: WebhookDeclaration): string {
  return `${entity}\n${content.name}`;
}

function collisions(a: Project, b: Project): readonly Declaration[] {
  const taken = new Set(b.declarations.map(slotOf));
  return a.declarations.filter((declaration) => taken.has(slotOf(declaration)));
}

function collide(
  [name, { configuration }]: readonly [string, Project],
  otherName: string,
  first: Declaration,
  more: number,
): Diagnostic {
  const scope = describeScope(first.scope);
  const rest = more === 0 ? '' : `, and ${more} more`;
  return {
    code: 'manifest/duplicate-name',
    severity: configuration.server === undefined ? 'warning' : 'error',
    message: `The environments ${name} and ${otherName} have the same name "${first.name}" in the ${scope}${rest}; the server allows it once`,
    hint: `Set "nameSuffix" in one of them, as in ${otherName}: { nameSuffix: " (${otherName})" }, or give each its own project with "\${{ vars.NAME }}" in "scope".`,
    range: nameRange(first),
  };
}
