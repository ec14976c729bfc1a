/** Drift that cannot be written into a manifest, and the ways out. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Drift } from '../../model/plan/conflict.ts';

/** Drift that no edit of a manifest can follow. */
export function notWritable(
  key: string,
  drift: Drift | undefined,
  declaration: Pick<Declaration, 'source'> | undefined,
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

const REPAIR = 'Restore it with "wac drift --repair KEY".';

const REASONS: Readonly<Record<Drift['kind'], readonly [string, string]>> = {
  edited: ['cannot be read on the server any more', 'Run the command again.'],
  missing: [
    'is not on the server',
    'Delete its manifest to accept that, or restore it with "wac drift --repair KEY".',
  ],
  inexpressible: ['was changed on the server into something that no manifest can express', REPAIR],
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
  'newer-marker': ['has a marker of a newer version of wac', 'Upgrade wac.'],
  undeclared: [
    'has no manifest any more',
    'Add its manifest again, or stop managing it: wac release.',
  ],
  'removal-pending': [
    'has no manifest any more, and its removal is pending',
    'Describe it in a manifest again, or stop managing it: wac release.',
  ],
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

/** The files that say what an automation is. */
export interface DecidingFiles {
  /** As diagnostics show them. */
  readonly manifest: string;
  readonly configuration: string;
}

/** Drift of fields that neither the manifest nor an override can bring about. */
export function madeElsewhere(
  drift: Drift,
  declaration: Declaration,
  files: DecidingFiles,
): Diagnostic {
  const reason = reasonOf(drift, declaration, files);
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `No edit of "${files.manifest}" and no override can express what the server has for "${drift.key}"${reason === undefined ? '' : `: ${reason.why}`}`,
    hint:
      reason === undefined
        ? byHand(drift, files)
        : `${reason.edit} Or restore it with "wac drift --repair ${drift.key}".`,
    range: declaration.source.range,
  };
}

/** What the configuration does to every automation of an environment. */
function reasonOf(
  { fields }: Drift,
  { shadow, name }: Declaration,
  { configuration }: DecidingFiles,
): { readonly why: string; readonly edit: string } | undefined {
  if (shadow && fields.some(({ path }) => /^then\b/.test(path))) {
    return {
      why: 'shadow mode replaces every action of the environment',
      edit: `Remove "shadow" from the environment in ${configuration}.`,
    };
  }
  if (fields.some(({ path }) => path === 'name')) {
    return {
      why: `the configuration makes its name "${name}"`,
      edit: `Edit "nameSuffix" of the environment in ${configuration}.`,
    };
  }
  return undefined;
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
    hint: `Edit the file; "wac drift ${key}" shows the prompt on the server. Or restore it on the server with "wac drift --repair ${key}".`,
    range: source.ranges.get('then.sendPromptToAria.promptFile') ?? source.range,
  };
}

/** What to write by hand and where, and the other way out. */
export function byHand({ key, fields }: Drift, { manifest, configuration }: DecidingFiles): string {
  const wanted = fields.map(({ path, before }) => `${path}: ${JSON.stringify(before ?? null)}`);
  return `Edit ${manifest} or ${configuration} by hand, so that "${key}" has ${wanted.join(', ')}; or restore it on the server with "wac drift --repair ${key}".`;
}
