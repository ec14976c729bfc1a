/** Checks what holds between environments: on one server, each name is there once per scope. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Project } from '../../model/configuration.ts';
import { describeScope } from '../../model/scope.ts';
import { nameRange, slotOf } from './check-declarations.ts';

/**
 * Pairs of environments whose automations have the same name in the same scope: one diagnostic per pair.
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
      const [first, ...more] = collisions(project, other);
      return first === undefined ? [] : [collide([name, project], otherName, first, more.length)];
    }),
  );
}

function collisions(a: Project, b: Project): readonly Declaration[] {
  const { server } = a.configuration;
  const otherServer = b.configuration.server;
  if (server !== undefined && otherServer !== undefined && server !== otherServer) return [];
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
