/** What checks on recorded runs need of a project that was loaded. */
import { present } from '../lib/present.ts';
import { evidenceSettings } from '../manifest/lint/evidence-settings.ts';
import type { EvidenceChecks } from '../workflow/evidence/check-changed-rules.ts';
import { today } from './edges.ts';
import type { LoadedProject } from './load-project.ts';

/** The default of `lint.rules.maxFiresPerDay` in the schema. */
const DEFAULT_FIRES_PER_DAY = 10;

/**
 * The rules of the team, and what comments silence.
 *
 * @param loaded a project without errors.
 * @param vars variables of the command line, where there are any.
 */
export function evidenceChecks(
  { tree, project }: Required<Pick<LoadedProject, 'tree' | 'project'>>,
  now: Date,
  vars?: ReadonlyMap<string, string>,
): EvidenceChecks {
  const { environment } = project.configuration;
  const { rules, unsilenced } = evidenceSettings({
    tree,
    directory: tree.directory,
    today: today({ now: () => now }),
    ...present({ environment, vars }),
  });
  return {
    declarations: project.declarations,
    now: now.getTime(),
    maxFiresPerDay: rules.maxFiresPerDay ?? DEFAULT_FIRES_PER_DAY,
    unsilenced,
  };
}
