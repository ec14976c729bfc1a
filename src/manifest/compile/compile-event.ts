/** Compiles events, and keeps each to the scopes on which the server takes it. */
import type { Event, OtherEvent, RunState } from '../../model/event.ts';
import { ARTIFACT_EVENTS, type EventKind, isRunEventKind } from '../../model/kinds/event-kinds.ts';
import { describeScope, type ScopeRef } from '../../model/scope.ts';
import type { Manifest } from '../generated/manifest.ts';
import type { CompileContext } from '../source/point-at-problem.ts';
import { compileFilter } from './compile-filter.ts';
import { compileMetric } from './compile-metric.ts';

type ManifestEvent = Exclude<Event, OtherEvent>;

/** The event; undefined, and reported, when it cannot be compiled. */
export function compileEvent(
  when: Manifest['when'],
  scope: ScopeRef | undefined,
  context: CompileContext,
): ManifestEvent | undefined {
  const [kind] = Object.keys(when) as EventKind[];
  if (kind === undefined) return undefined;
  const isAllowed = scope === undefined || checkScope(kind, scope, context);
  const event = compileKind(kind, when, context);
  return isAllowed ? event : undefined;
}

function compileKind(
  kind: EventKind,
  when: Manifest['when'],
  context: CompileContext,
): ManifestEvent | undefined {
  const path = ['when', kind];
  if (kind === 'runMetric') {
    const condition = compileMetric(when.runMetric ?? { metric: '' }, context);
    const runs = compileFilter(
      when.runMetric?.runs,
      { kind: 'run', path: [...path, 'runs'] },
      context,
    );
    return condition === undefined ? undefined : { kind, condition, runs };
  }
  if (kind === 'runState') {
    const states = compileStates(when.runState?.states ?? [], context);
    const runs = compileFilter(
      when.runState?.runs,
      { kind: 'run', path: [...path, 'runs'] },
      context,
    );
    return states === undefined ? undefined : { kind, states, runs };
  }
  return {
    kind,
    filter: compileFilter(
      when[kind]?.filter,
      { kind: 'artifact', path: [...path, 'filter'] },
      context,
    ),
  };
}

const STATES: Readonly<Record<string, RunState>> = {
  failed: 'FAILED',
  crashed: 'FAILED',
  finished: 'FINISHED',
  running: 'RUNNING',
};

function compileStates(
  states: NonNullable<Manifest['when']['runState']>['states'],
  context: CompileContext,
): readonly RunState[] | undefined {
  const killed = states.indexOf('killed');
  if (killed !== -1) {
    context.report({
      code: 'event/killed',
      pointer: `/when/runState/states/${killed}`,
      message: 'A killed run never triggers: the server reports nothing for it',
      hint: 'Remove "killed". Runs that end by themselves are "failed" or "finished".',
    });
    return undefined;
  }
  const crashed = states.indexOf('crashed');
  if (crashed !== -1 && !states.includes('failed')) {
    context.report({
      code: 'event/crashed',
      severity: 'warning',
      pointer: `/when/runState/states/${crashed}`,
      message: 'The server stores "crashed" as "failed": failed runs trigger too',
      hint: 'Write states: [failed, crashed] if that is intended.',
    });
  }
  const compiled = states.map((state) => STATES[state] ?? 'FAILED');
  return (['FAILED', 'FINISHED', 'RUNNING'] as const).filter((state) => compiled.includes(state));
}

/** Which event is allowed on which scope, as in the server's own tests. */
function checkScope(kind: EventKind, scope: ScopeRef, context: CompileContext): boolean {
  const hasCollection = 'collection' in scope && scope.collection !== undefined;
  if (!isRunEventKind(kind) && ARTIFACT_EVENTS[kind].isCollectionOnly === true && !hasCollection) {
    const hint =
      scope.kind === 'project' || scope.kind === 'registry'
        ? 'Add "collection: NAME" to the scope, one automation for each (a matrix makes many), or use linkArtifact or addArtifactAlias.'
        : 'Name a project and a collection in the scope, or use linkArtifact or addArtifactAlias, which work on any scope.';
    return refuse(
      context,
      kind,
      `${kind} works on a collection only; the scope is the ${describeScope(scope)}`,
      hint,
    );
  }
  const isOfRuns = isRunEventKind(kind);
  if (isOfRuns && (hasCollection || scope.kind === 'registry')) {
    const hint =
      scope.kind === 'registry'
        ? 'Registries have no runs: name the project of the runs, a team or an organization; for what happens in the registry use linkArtifact or addArtifactAlias.'
        : 'Leave "collection" out of the scope; for what happens in the collection use createArtifact or addArtifactAlias.';
    return refuse(
      context,
      kind,
      `${kind} works on a project, team or organization only; the scope is the ${describeScope(scope)}`,
      hint,
    );
  }
  if (isOfRuns && (scope.kind === 'team' || scope.kind === 'organization')) {
    context.report({
      code: 'event/run-scope',
      severity: 'warning',
      pointer: `/when/${kind}`,
      part: 'key',
      message: `${kind} on ${describeScope(scope)} may never trigger: the API accepts it, but W&B documents only artifact and collection events there`,
      hint: 'Use the projects themselves; a matrix makes one automation for each. Source: docs.coreweave.com/products/wandb/automations.',
    });
  }
  return true;
}

function refuse(context: CompileContext, kind: EventKind, message: string, hint: string): false {
  context.report({ code: 'event/scope', pointer: `/when/${kind}`, part: 'key', message, hint });
  return false;
}
