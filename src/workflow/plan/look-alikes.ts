/**
 * Names on the server that are easily taken for another: they differ from what a manifest names in letter case, in
 * spaces, in invisible characters, in their Unicode form or in letters that look the same. To the server and to wac they
 * are different.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { describeLookAlike, lookAlikeKey } from '../../lib/look-alike-names.ts';
import { present } from '../../lib/present.ts';
import { rememberByObject } from '../../lib/remember-by-object.ts';
import type { Observed } from '../../model/automation.ts';
import { describeIntegration, type Integration } from '../../model/integration.ts';
import { describeScope, type Scope, scopePath } from '../../model/scope.ts';

/** An automation that names something, and where. */
interface Use {
  readonly key: string;
  /** Called for a note only: most declarations are never located. */
  readonly locate: () => SourceRange | undefined;
}

/** Finds them; each scope and each integration is compared once, however many manifests use it. */
export class LookAlikes {
  /** Scopes of automations on the server, by path, by what they look like. */
  readonly #scopes = new Map<string, Map<string, Scope>>();
  readonly #looks = new Map<string, string>();
  readonly #integrations = new Map<string, Integration | undefined>();

  constructor(observed: readonly Observed[]) {
    for (const [path, scope] of scopesInUse(observed)) {
      const look = this.#lookOf(path);
      const known = this.#scopes.get(look) ?? new Map<string, Scope>();
      this.#scopes.set(look, known.set(path, scope));
    }
  }

  /** A note where an automation on the server is in a scope whose path looks like that of the scope that is used. */
  scope(used: Scope, use: Use): Diagnostic | undefined {
    const path = scopePath(used);
    for (const [otherPath, other] of this.#scopes.get(this.#lookOf(path)) ?? []) {
      if (otherPath === path || other.kind !== used.kind) continue;
      return note(describeScope(used), describeScope(other), [path, otherPath], use);
    }
    return undefined;
  }

  /** A note where the team has another integration of the kind whose name looks like that of the one that is used. */
  integration(used: Integration, owned: readonly Integration[], use: Use): Diagnostic | undefined {
    const name = nameOf(used);
    if (!this.#integrations.has(used.id)) {
      const other = owned.find(
        (each) => each.kind === used.kind && describeLookAlike(name, nameOf(each)) !== undefined,
      );
      this.#integrations.set(used.id, other);
    }
    const other = this.#integrations.get(used.id);
    if (other === undefined) return undefined;
    return note(describeIntegration(used), describeIntegration(other), [name, nameOf(other)], use);
  }

  #lookOf(path: string): string {
    const known = this.#looks.get(path);
    if (known !== undefined) return known;
    const look = lookAlikeKey(path);
    this.#looks.set(path, look);
    return look;
  }
}

/** The scopes of automations by path; collected once for each list, which several plans may share. */
const scopesInUse = rememberByObject(
  (observed: readonly Observed[]): ReadonlyMap<string, Scope> => {
    const scopes = new Map<string, Scope>();
    for (const { scope } of observed) {
      if (scope.kind !== 'other') scopes.set(scopePath(scope), scope);
    }
    return scopes;
  },
);

/** Slack channels are written with or without `#`, in any letter case. */
function nameOf({ kind, name, channel }: Integration): string {
  return kind === 'slack' ? (channel ?? '').replace(/^#/, '').toLowerCase() : (name ?? '');
}

function note(
  used: string,
  other: string,
  [name, otherName]: readonly [string, string],
  { key, locate }: Use,
): Diagnostic {
  const difference = describeLookAlike(name, otherName) ?? 'their characters';
  return {
    code: 'resolve/look-alike',
    severity: 'info',
    message: `The manifest uses ${used}; ${other} is there too, and differs only in ${difference}`,
    hint: 'Check that the manifest names the one that is meant.',
    keys: [key],
    ...present({ range: locate() }),
  };
}
