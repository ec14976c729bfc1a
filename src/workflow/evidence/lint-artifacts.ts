/** The live lints that need versions and collections: whether anything has the alias or tag that a rule waits for. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Desired } from '../../model/automation.ts';
import { type Scope, scopePath } from '../../model/scope.ts';
import { checkArtifacts } from '../../simulate/evidence/check-artifacts.ts';
import { ArtifactObserver } from '../../simulate/evidence/observe-artifacts.ts';
import { evidenceDiagnostics } from './evidence-diagnostics.ts';
import type { LiveRuns } from './live-runs.ts';
import { ArtifactLists } from './read-artifacts.ts';

/** What is checked, on which server. */
export interface LintArtifactsInput {
  /** With the scopes as the server has them. */
  readonly desired: readonly Desired[];
  readonly live: Pick<LiveRuns, 'api' | 'limits'>;
  /** Milliseconds since 1970: a scope without a version since then is idle. Absent: no limit. */
  readonly since?: number;
  readonly now: number;
}

interface ObservedRule {
  readonly desired: Desired;
  readonly scope: Scope;
  readonly observer: ArtifactObserver;
}

/** Checks every rule on aliases, tags and new versions. What cannot be read is named, and never taken for absent. */
export async function lintArtifacts(input: LintArtifactsInput): Promise<readonly Diagnostic[]> {
  const { live, since, now } = input;
  const lists = new ArtifactLists(live);
  const found: Diagnostic[] = [];
  for (const rules of byScope(input)) {
    const [first] = rules;
    if (first === undefined) continue;
    const failure = await observe(lists, first.scope, rules);
    for (const { desired, scope, observer } of rules) {
      if (observer.isDecided) continue;
      const { declaration } = desired;
      const { kind } = declaration.event;
      found.push(
        ...evidenceDiagnostics(declaration, [
          failure === undefined
            ? checkArtifacts({
                scope,
                kind,
                facts: observer.facts(),
                period: { now, ...present({ since }) },
              })
            : {
                code: 'lint/unread',
                severity: 'warning',
                paths: [`when.${kind}.filter`, `when.${kind}`],
                message: `Aliases, tags and versions were not checked: ${failure.message}`,
                ...present({ hint: failure.hint }),
              },
        ]),
      );
    }
  }
  return found;
}

/** The rules of which lists show something, those of one scope that need the same lists together. */
function byScope({ desired, since }: LintArtifactsInput): Iterable<readonly ObservedRule[]> {
  const groups = new Map<string, ObservedRule[]>();
  for (const each of desired) {
    const { scope } = each.automation;
    const observer = ArtifactObserver.open(
      each.declaration.event,
      since ?? Number.NEGATIVE_INFINITY,
    );
    if (observer === undefined) continue;
    const path = `${observer.needsVersions ? 'versions' : 'collections'} ${scopePath(scope)}`;
    groups.set(path, [...(groups.get(path) ?? []), { desired: each, scope, observer }]);
  }
  return groups.values();
}

/** Reads collection after collection until every rule is decided; gives the first part that could not be read. */
async function observe(
  lists: ArtifactLists,
  scope: Scope,
  rules: readonly ObservedRule[],
): Promise<{ readonly message: string; readonly hint?: string } | undefined> {
  const needsVersions = rules[0]?.observer.needsVersions ?? false;
  let failure: { readonly message: string; readonly hint?: string } | undefined;
  for await (const part of lists.read(scope, needsVersions)) {
    if ('message' in part) {
      failure ??= part;
      continue;
    }
    for (const { observer } of rules) observer.add(part.collection, part.versions);
    if (rules.every(({ observer }) => observer.isDecided)) return undefined;
  }
  return failure;
}
