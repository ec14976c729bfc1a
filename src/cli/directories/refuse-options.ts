/** Options that are about one directory, and are refused beside several. */
import { Failure } from '../../diagnostics/failure.ts';
import type { PlanningOptions, RecreateOption } from '../arguments/options.ts';

/** An option that was given, or not, with what to do instead. */
export interface OptionOfOne {
  readonly flag: string;
  /** As it was parsed; undefined and false: it was not given. */
  readonly value: unknown;
  /** Absent: to run the command for the directory that it is meant for. */
  readonly hint?: string;
}

/**
 * Refuses the first that was given.
 *
 * @throws Failure `usage`
 */
export function refuseOptionsOfOne(command: string, options: readonly OptionOfOne[]): void {
  for (const { flag, value, hint } of options) {
    if (value === undefined || value === false) continue;
    throw new Failure(`"${flag}" is about one directory, and there are several`, {
      code: 'usage',
      hint:
        hint ??
        `Run the command for the directory that it is meant for: wac ${command} DIRECTORY ${flag} …`,
    });
  }
}

/**
 * What lifts a guard, or names a key: it was decided for one directory, and would hold for all of them. Several
 * directories may have the same key.
 */
export function guardOptions(options: PlanningOptions & RecreateOption): readonly OptionOfOne[] {
  return [
    { flag: '--allow-deletes', value: options.allowDeletes },
    { flag: '--allow-silenced', value: options.allowSilenced },
    { flag: '--allow-redirected', value: options.allowRedirected },
    { flag: '--allow-altered', value: options.allowAltered },
    { flag: '--allow-disjoint', value: options.allowDisjoint },
    { flag: '--recreate', value: options.recreate },
  ];
}
