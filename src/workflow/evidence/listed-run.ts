/** What the list of a server says of a run whose history is read. */
import { present } from '../../lib/present.ts';
import type { ServerRun } from '../../model/history-api.ts';
import type { RecordedRun } from '../../simulate/backtest/recorded-run.ts';

/** How the history of a listed run names it: `RecordedRun.identity`. */
export function identityOf({ entity, project, id }: ServerRun): string {
  return `${entity}/${project}/${id}`;
}

/** The run with the names of all that it logs, where they are known. */
export function withNames(run: RecordedRun, listed: ServerRun | undefined): RecordedRun {
  const names =
    run.loggedNames ?? (listed?.keys === undefined ? undefined : [...listed.keys.keys()]);
  return { ...run, ...present({ loggedNames: names }) };
}
