/** What the inputs say about evidence: from where, since when and how long. */
import { join } from 'node:path';
import { openDirectory } from '../../api/backtest.ts';
import { present } from '../../lib/present.ts';
import type { EvidenceInput } from '../../workflow/evidence/plan-evidence.ts';
import type { ActionRun } from '../action-run.ts';

/** Time for all evidence together. */
const MAX_MS = 120_000;

const HOUR_MS = 3_600_000;
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

/** Evidence from recorded runs in the repository, which needs no credential. */
export function evidenceFromFiles(run: ActionRun, directory: string): EvidenceInput {
  const { evidenceHistory = join(directory, 'history'), evidenceSince } = run.inputs;
  return {
    ...evidenceWindow(run, evidenceSince),
    source: 'files',
    isDefaultDirectory: run.inputs.evidenceHistory === undefined,
    openRuns: () => openDirectory(evidenceHistory),
  };
}

/** How long evidence may take, and since when runs are taken; absent: all are. */
export function evidenceWindow(
  { io }: ActionRun,
  words: string | undefined,
): Pick<EvidenceInput, 'deadline' | 'since' | 'days'> {
  const days = /^(\d+)d$/u.exec(words ?? '')?.[1];
  return {
    deadline: AbortSignal.any([io.signal, AbortSignal.timeout(MAX_MS)]),
    ...present({
      since: words === undefined ? undefined : sinceOf(words, io.now()),
      days: days === undefined ? undefined : Number(days),
    }),
  };
}

/** The input was checked when it was read. */
function sinceOf(text: string, now: Date): Date {
  const [, count = '', unit = ''] = /^(\d+)([hdw])$/u.exec(text) ?? [];
  const hours = HOURS[unit];
  return hours === undefined
    ? new Date(text)
    : new Date(now.getTime() - Number(count) * hours * HOUR_MS);
}
