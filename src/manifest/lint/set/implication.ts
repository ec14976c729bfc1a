/** Whether one event triggers whenever another does. It errs on the side of saying no. */
import { filterContradiction } from '../../../model/contradiction/filter-contradiction.ts';
import type { Event, MetricCondition, MongoFilter, OtherEvent } from '../../../model/event.ts';
import type { ScopeRef } from '../../../model/scope.ts';

type KnownEvent = Exclude<Event, OtherEvent>;

/** Whether `wide` triggers at least whenever `narrow` does, their scopes apart. */
export function impliesEvent(narrow: KnownEvent, wide: KnownEvent): boolean {
  if (narrow.kind === 'runMetric' && wide.kind === 'runMetric') {
    return (
      impliesCondition(narrow.condition, wide.condition) && impliesFilter(narrow.runs, wide.runs)
    );
  }
  if (narrow.kind === 'runState' && wide.kind === 'runState') {
    return (
      narrow.states.every((state) => wide.states.includes(state)) &&
      impliesFilter(narrow.runs, wide.runs)
    );
  }
  if ('filter' in narrow && 'filter' in wide) {
    return narrow.kind === wide.kind && impliesFilter(narrow.filter, wide.filter);
  }
  return false;
}

/** Whether all that `narrow` matches is matched by `wide`: nothing meets the one and not the other. */
function impliesFilter(narrow: MongoFilter, wide: MongoFilter): boolean {
  return filterContradiction({ $and: [narrow, { $nor: [wide] }] }) !== undefined;
}

function impliesCondition(narrow: MetricCondition, wide: MetricCondition): boolean {
  if (narrow.metric !== wide.metric) return false;
  if (narrow.kind === 'threshold' && wide.kind === 'threshold') {
    return (
      narrow.aggregate === wide.aggregate &&
      (narrow.aggregate === undefined || narrow.window === wide.window) &&
      impliesFilter(
        { value: { [narrow.operator]: narrow.threshold } },
        { value: { [wide.operator]: wide.threshold } },
      )
    );
  }
  if (narrow.kind === 'change' && wide.kind === 'change') {
    return (
      narrow.aggregate === wide.aggregate &&
      narrow.window === wide.window &&
      narrow.priorWindow === wide.priorWindow &&
      narrow.amountType === wide.amountType &&
      narrow.amount >= wide.amount &&
      isDirectionWithin(narrow.direction, wide.direction)
    );
  }
  if (narrow.kind === 'zscore' && wide.kind === 'zscore') {
    return (
      narrow.window === wide.window &&
      narrow.threshold >= wide.threshold &&
      isDirectionWithin(narrow.direction, wide.direction)
    );
  }
  return false;
}

function isDirectionWithin(narrow: string, wide: string): boolean {
  return wide === 'ANY' || narrow === wide;
}

/** A scope and the scopes that contain it, from the narrowest; each as one text. */
export function scopeChain(scope: ScopeRef): readonly string[] {
  switch (scope.kind) {
    case 'project': {
      const { entity, project, collection } = scope;
      const chain = [
        JSON.stringify(['project', entity, project]),
        JSON.stringify(['team', entity]),
      ];
      return collection === undefined
        ? chain
        : [JSON.stringify(['project', entity, project, collection]), ...chain];
    }
    case 'registry': {
      const { organization, registry, collection } = scope;
      const chain = [
        JSON.stringify(['registry', organization, registry]),
        JSON.stringify(['organization', organization]),
      ];
      return collection === undefined
        ? chain
        : [JSON.stringify(['registry', organization, registry, collection]), ...chain];
    }
    case 'team':
      return [JSON.stringify(['team', scope.entity])];
    case 'organization':
      return [JSON.stringify(['organization', scope.organization])];
  }
}
