/** Drift that cannot be written into a manifest, and the ways out. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Drift } from '../../model/plan.ts';

/** Drift that no edit of a manifest can follow. */
export function notWritable(
  key: string,
  drift: Drift | undefined,
  declaration: Declaration | undefined,
): Diagnostic {
  const range = declaration?.source.range ?? drift?.source;
  const [what, hint] = REASONS[drift?.kind ?? 'edited'];
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `"${key}" ${what}`,
    hint: hint.replaceAll('KEY', key),
    ...present({ range }),
  };
}

const REPAIR = 'Put it back with "wac drift --repair KEY".';

const REASONS: Readonly<Record<Drift['kind'], readonly [string, string]>> = {
  edited: ['cannot be read on the server any more', 'Run the command again.'],
  missing: [
    'is not on the server',
    'Delete its manifest to accept that, or put it back with "wac drift --repair KEY".',
  ],
  inexpressible: ['became something on the server that no manifest can say', REPAIR],
  'condition-lost': ['lost its condition on the server, and no manifest is without one', REPAIR],
  unmarked: [
    'has lost its marker on the server, or was never adopted',
    'Adopt it (wac apply), or remove its manifest to leave it unmanaged.',
  ],
  duplicated: ['is on the server more than once', 'Delete the copies, then run the command again.'],
  'unreadable-marker': [
    'has a damaged marker on the server',
    'Remove its "[wac:…]" line there and adopt it, or delete it.',
  ],
  'newer-marker': ['has a marker of a newer wac', 'Upgrade wac.'],
  unverifiable: ['has a marker that does not say what was last applied', REPAIR],
  copied: [
    'was copied by hand on the server',
    'Delete the copy there, or give it a manifest of its own: wac export.',
  ],
  moved: [
    'was moved and renamed by hand on the server',
    'Write the new name and scope into its manifest by hand.',
  ],
  stranded: [
    'belongs to an owner that the configuration does not declare any more',
    'List the owner under "formerOwners", or declare its environment again.',
  ],
};

/** The fields do come from the manifest, but not from its text alone. */
export function madeElsewhere(drift: Drift, { source }: Declaration): Diagnostic {
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `Writing into the manifest of "${drift.key}" does not bring about what the server holds: an override, an alias or shadow mode decides`,
    hint: byHand(drift),
    range: source.range,
  };
}

/** The prompt is in a file of its own, which other manifests may use too. */
export function promptInFile(
  { key }: Drift,
  { source }: Declaration,
  promptFile: string,
): Diagnostic {
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `The prompt of "${key}" comes from the file "${promptFile}", which wac does not write`,
    hint: `Edit the file; "wac drift ${key}" shows the prompt on the server. Or put the server back with "wac drift --repair ${key}".`,
    range: source.ranges.get('then.sendPromptToAria.promptFile') ?? source.range,
  };
}

/** What to write by hand, and the other way out. */
export function byHand({ key, fields }: Drift): string {
  const wanted = fields.map(({ path, before }) => `${path}: ${JSON.stringify(before ?? null)}`);
  return `Edit by hand, so that "${key}" comes to ${wanted.join(', ')}; or put the server back with "wac drift --repair ${key}".`;
}
