import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { FileStates } from '../../../files/cache/file-states.ts';
import type { FoundManifests } from '../../../files/tree/find-manifests.ts';
import { countManifests } from '../../../report/text/count-manifests.ts';

/** The files that a run works on. */
export interface ListedFiles {
  readonly found: FoundManifests;
  /** Of the files of `found`, in their order. */
  readonly files: FileStates;
}

/** What is remembered of a directory. */
export interface ValidationResult {
  readonly diagnostics: readonly Diagnostic[];
  /** How many automations there are, each counted once whatever its environments. */
  readonly automations: number;
  /** How many webhooks there are, counted in the same way. */
  readonly webhooks: number;
  /** The environments that were loaded; empty where none is declared. */
  readonly environments: readonly string[];
}

/** A result, and what is needed to print it. */
export interface Validated extends ValidationResult {
  readonly location: Pick<FoundManifests, 'directory' | 'narrowedTo'>;
  /** The text of each file that a diagnostic names, by the name that diagnostics show. */
  readonly sources: () => ReadonlyMap<string, string>;
}

/** The line of a directory without an error. */
export function validText({ automations, webhooks, environments }: ValidationResult): string {
  const scope = environments.length > 1 ? ` in ${environments.join(', ')}` : '';
  const verb = automations + webhooks === 1 ? 'is' : 'are';
  return `${countManifests(automations, webhooks)} ${verb} valid${scope}\n`;
}
