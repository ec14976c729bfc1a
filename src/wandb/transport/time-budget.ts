/**
 * The time that all requests of a run have together.
 *
 * It runs only while a request is wanted: a person who reads a plan before saying yes does not use it up.
 */
export interface TimeBudget {
  /** What is left, in milliseconds; zero or less when it is used up. */
  left(): number;
  /** Runs a task on the budget's time. */
  spend<T>(task: () => Promise<T>): Promise<T>;
}

/** Creates a budget of so many milliseconds. */
export function createTimeBudget(milliseconds: number, now: () => number): TimeBudget {
  let tasks = 0;
  let since = 0;
  let spent = 0;
  return {
    left: () => milliseconds - spent - (tasks > 0 ? now() - since : 0),
    spend: async (task) => {
      if (tasks === 0) since = now();
      tasks += 1;
      try {
        return await task();
      } finally {
        tasks -= 1;
        if (tasks === 0) spent += now() - since;
      }
    },
  };
}
