/** Plans with changes wait until all directories are planned: what two of them would both take is a conflict of both. */
import { settleBetweenPlans } from '../../reconcile/requests/settle-between-plans.ts';
import type { OpenedServer } from '../session/open-server.ts';
import type { PlanSession } from '../session/plan-session.ts';
import type { DirectoryRun } from './directory-run.ts';

interface HeldPlan<Options extends object> {
  readonly run: DirectoryRun<Options>;
  readonly session: PlanSession;
}

/** The plans that wait, by the connection of their server. */
export class HeldPlans<Options extends object> {
  readonly #held = new Map<OpenedServer, HeldPlan<Options>[]>();

  /** Keeps a plan. One without changes takes nothing, and does not have to wait. */
  hold(connection: OpenedServer, run: DirectoryRun<Options>, session: PlanSession): void {
    const known = this.#held.get(connection);
    if (known === undefined) this.#held.set(connection, [{ run, session }]);
    else known.push({ run, session });
  }

  /** All plans, those of one server compared with each other. */
  settle(): ReadonlyMap<DirectoryRun<Options>, PlanSession> {
    return new Map(
      [...this.#held.values()].flatMap((plans) => {
        const named = plans.map(({ run, session }) => ({
          name: run.directory,
          plan: session.run.plan,
        }));
        const settled = settleBetweenPlans(named);
        return plans.map(({ run, session }, index) => {
          const plan = settled[index] ?? session.run.plan;
          return [run, { ...session, run: { ...session.run, plan } }] as const;
        });
      }),
    );
  }
}
