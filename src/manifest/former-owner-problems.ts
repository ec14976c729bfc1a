/**
 * Finds former owners that somebody else still is.
 *
 * A former owner's automations are taken over, changed and removed like the environment's own. So none may be an owner
 * that the configuration declares, and no two environments may take over from one.
 */
import { renderJsonPointer } from '../lib/json-pointer.ts';
import type { ConfigurationDocument } from './generated/config.ts';
import type { PointedProblem } from './source/point-at-problem.ts';

/** What is wrong with `formerOwners`, at the top and in each environment. */
export function formerOwnerProblems(document: ConfigurationDocument): readonly PointedProblem[] {
  const names = Object.keys(document.environments ?? {});
  const declared: ReadonlyMap<string, string> = new Map(
    names.map((name) => [`${document.owner}:${name}`, name]),
  );
  /** The environment that takes over from an owner. At the top, an owner stands for that of each environment. */
  const takers = new Map<string, string>(
    (document.formerOwners ?? []).flatMap((owner) =>
      names.map((name) => [`${owner}:${name}`, name] as const),
    ),
  );
  const problems: PointedProblem[] = [];
  const report = (at: string, index: number, problem: Words | undefined): void => {
    const pointer = `${at}${renderJsonPointer(['formerOwners', index])}`;
    if (problem !== undefined) problems.push({ code: 'config/former-owner', pointer, ...problem });
  };
  for (const [index, owner] of (document.formerOwners ?? []).entries()) {
    report('', index, owner === document.owner ? present(owner) : sibling(owner, declared));
  }
  for (const [name, environment] of Object.entries(document.environments ?? {})) {
    const at = renderJsonPointer(['environments', name]);
    for (const [index, owner] of (environment.formerOwners ?? []).entries()) {
      const isPresent = owner === `${document.owner}:${name}`;
      const other = takers.get(owner);
      report(
        at,
        index,
        isPresent ? present(owner) : (sibling(owner, declared) ?? shared(owner, name, other)),
      );
      takers.set(owner, name);
    }
  }
  return problems;
}

type Words = Pick<PointedProblem, 'message' | 'hint'>;

function present(owner: string): Words {
  return {
    message: `The former owner "${owner}" is the current owner`,
    hint: 'Name the earlier owner, or remove the entry.',
  };
}

function sibling(owner: string, declared: ReadonlyMap<string, string>): Words | undefined {
  const environment = declared.get(owner);
  if (environment === undefined) return undefined;
  return {
    message: `The former owner "${owner}" is the environment "${environment}" of this configuration`,
    hint: `Its automations are in use. Remove the entry, or remove the environment "${environment}" first.`,
  };
}

function shared(owner: string, name: string, other: string | undefined): Words | undefined {
  if (other === undefined || other === name) return undefined;
  return {
    message: `The environments "${other}" and "${name}" both take over from "${owner}"`,
    hint: 'Name it only in the environment that its automations belong to.',
  };
}
