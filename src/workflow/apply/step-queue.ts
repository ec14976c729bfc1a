/** What may be written next: steps that wait for nothing any more, in the order of the plan. */
import type { ApplyStep } from './apply-steps.ts';

/** The steps of a plan that are not under way. */
export interface StepQueue {
  /** Takes the next steps, at most `count`. */
  take(count: number): readonly ApplyStep[];
  /** Gives steps back that were taken too early; they come first. */
  putBack(steps: readonly ApplyStep[]): void;
  /**
   * Says how a step ended. What waited for nothing else comes next, because others may wait for it in turn.
   *
   * @returns the steps that waited for it and for nothing else, and cannot be done any more, each once.
   */
  settle(step: ApplyStep, isDone: boolean): readonly ApplyStep[];
}

/** Queues the steps of a plan. */
export function createStepQueue(steps: readonly ApplyStep[]): StepQueue {
  const waiters = new Map<ApplyStep, ApplyStep[]>();
  const waitsFor = new Map<ApplyStep, number>();
  for (const step of steps) {
    waitsFor.set(step, step.waitsFor.length);
    for (const other of step.waitsFor) {
      const known = waiters.get(other);
      if (known === undefined) waiters.set(other, [step]);
      else known.push(step);
    }
  }
  const ready = steps.filter((step) => step.waitsFor.length === 0);
  const hopeless = new Set<ApplyStep>();

  return {
    take: (count) => ready.splice(0, count),
    putBack: (early) => {
      ready.unshift(...early);
    },
    settle: (step, isDone) => {
      const waiting = waiters.get(step) ?? [];
      for (const each of waiting) {
        waitsFor.set(each, (waitsFor.get(each) ?? 0) - 1);
        if (!isDone) hopeless.add(each);
      }
      // A step that fails does not decide alone: which one is named does not depend on which one fails first.
      const settled = waiting.filter((each) => waitsFor.get(each) === 0);
      ready.unshift(...settled.filter((each) => !hopeless.has(each)));
      return settled.filter((each) => hopeless.has(each));
    },
  };
}
