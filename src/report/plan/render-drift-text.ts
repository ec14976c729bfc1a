import { countNoun } from '../../lib/count-noun.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenName } from '../text/shorten-text.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import { cutNote, type TextOptions, watchCuts } from '../text/text-options.ts';
import { inManifestWords } from './in-manifest-words.ts';
import { countDrift } from './plan-summary.ts';
import { renderFieldsText } from './render-fields-text.ts';
import { renderHeldBackText } from './render-refusals-text.ts';

/** What each kind of drift is called after the key. */
const DRIFT_TEXTS: Readonly<Record<Drift['kind'], string>> = {
  edited: 'edited on the server',
  missing: 'not on the server: never applied, or deleted there',
  inexpressible: 'was changed into something that a manifest cannot express',
  'condition-lost': 'lost its condition: an update by the W&B SDK erases eq and ne thresholds',
  copied: 'copied by hand: another automation has this marker',
  moved: 'renamed and moved by hand',
  stranded: 'ours, but outside of what the configuration reads or declares; it keeps firing',
  unmarked: 'has no marker: it was never adopted, or the marker was removed',
  duplicated: 'one of several with its key',
  'unreadable-marker': 'its marker is damaged, so edits cannot be seen',
  'newer-marker': 'its marker was written by a newer version of wac, so edits cannot be seen',
  undeclared: 'edited on the server; no manifest describes it, and it is kept',
  'removal-pending': 'edited on the server; no manifest describes it, and its removal is pending',
  unverifiable: 'its marker does not say what was last applied',
};

/** The direction of a field in the output: as in a plan, which would restore it. */
const DIRECTION = 'Fields: value on the server → value in the manifests.';

/** Drift that only a person can sort out: neither a plan nor `accept` touches it. */
const HANDMADE: ReadonlySet<Drift['kind']> = new Set(['copied', 'moved']);

/** Drift of what no manifest describes, so that none says what to put back. */
const UNDECLARED: ReadonlySet<Drift['kind']> = new Set(['undeclared', 'removal-pending']);

/** Whether `wac accept` can write the edit: all of it can be read, and shadow mode does not decide it. */
export function canAccept({ kind, isShadowed }: Drift): boolean {
  return kind === 'edited' && isShadowed !== true;
}

/**
 * The entries that the drift section of a plan lists. A creation or an adoption shows its entry itself. Where another
 * automation has the name in the scope, the conflict shows it: most likely the key was never applied.
 */
export function driftOfPlan({
  drift,
  conflicts,
}: Pick<Plan, 'drift' | 'conflicts'>): Plan['drift'] {
  const inConflict = new Set(conflicts.map(({ key }) => key));
  return drift.filter(
    ({ key, kind, isRepaired }) =>
      !(isRepaired && (kind === 'missing' || kind === 'unmarked')) &&
      !(kind === 'missing' && inConflict.has(key)),
  );
}

/** The whole output of `wac drift`: what differs from what was last applied, field by field, with both ways out. */
export function renderDriftText(
  compiled: Pick<
    Plan,
    'drift' | 'conflicts' | 'heldBack' | 'owner' | 'server' | 'unchanged' | 'hidden' | 'sums'
  >,
  textOptions: TextOptions,
): string {
  const { options, hasCut } = watchCuts(textOptions);
  const fitted = (text: string): string => fitLines(text, options.terminalWidth);
  const plan = options.verbose === true ? compiled : inManifestWords(compiled);
  const style = createTextStyle(options.color);
  const unknown = plan.heldBack.filter(({ reason }) => reason === 'hidden');
  const unknownLines =
    unknown.length === 0
      ? []
      : [style.bold('Unknown:'), ...renderHeldBackText(unknown, style, options)];
  if (plan.drift.length === 0 && unknown.length > 0) {
    const count = countNoun(unknown.length, 'automation');
    const summary = style.bold(`No drift is seen, but ${count} of ${plan.owner} cannot be seen.`);
    return fitted(`${unknownLines.join('\n')}\n\n${summary}\n`);
  }
  if (plan.drift.length === 0) {
    const count = countNoun(plan.unchanged.length, 'automation');
    return fitted(
      `${style.green('No drift.')} ${style.plain(`${plan.server} holds what was last applied (${count} of ${plan.owner}).`)}\n`,
    );
  }
  const lines = [...renderDriftLines(plan, style, options), ...unknownLines];
  const count = countDrift(plan.drift);
  const summary = style.bold(`Drift: ${count} of ${plan.owner} on ${plan.server}.`);
  const isCompared = plan.drift.some(({ fields }) => fields.length > 0);
  const note = hasCut() ? `${style.dim(cutNote(options))}\n` : '';
  return fitted(`${lines.join('\n')}\n\n${isCompared ? `${DIRECTION}\n` : ''}${note}${summary}\n`);
}

/** The entries of a drift section; what a plan repairs anyway is listed without its fields, which the change shows. */
export function renderDriftLines(
  { drift, conflicts }: Pick<Plan, 'drift' | 'conflicts'>,
  style: TextStyle,
  options: TextOptions,
  inPlan: boolean = false,
): readonly string[] {
  return drift.flatMap((entry) => {
    const name =
      entry.name === entry.key ? '' : ` ${style.dim(JSON.stringify(shortenName(entry.name)))}`;
    const when =
      entry.updatedAt === undefined ? '' : style.dim(` (last updated ${entry.updatedAt})`);
    const isShownByChange = inPlan && entry.isRepaired;
    const fields = isShownByChange ? [] : renderFieldsText(unlabeled(entry), style, options);
    const words = DRIFT_TEXTS[entry.kind] + (isShownByChange ? '; this plan restores it' : '');
    return [
      `  ${style.yellow('≠')} ${style.bold(entry.key)}${name}  ${style.dim(entry.scope)}`,
      `      ${style.plain(words)}${when}`,
      ...fields.map((line) => `      ${line}`),
      ...(isShownByChange
        ? []
        : waysOut(entry, conflicts, inPlan).map((line) => `      ${style.cyan(line)}`)),
    ];
  });
}

/** In a drift section every field was edited on the server; only "both" is worth saying. */
function unlabeled(entry: Drift): Drift['fields'] {
  return entry.fields.map((field) =>
    field.origin === 'both' ? field : { ...field, origin: 'git' },
  );
}

function waysOut(entry: Drift, conflicts: Plan['conflicts'], inPlan: boolean): readonly string[] {
  if (entry.kind === 'stranded') {
    return [
      `to manage it: read its team ("entities") under its owner ${entry.owner ?? 'unknown'} ("environments" or "formerOwners")`,
      'to remove it: read its team, then wac destroy in its environment, or list the team under "formerEntities"',
    ];
  }
  if (HANDMADE.has(entry.kind)) {
    return ['not managed: delete it on the server, or remove the marker line from its description'];
  }
  // A repair would refuse; a plan has a section that says more.
  const conflict = conflicts.find(({ key, code }) => key === entry.key && code !== 'both-changed');
  if (conflict !== undefined) {
    return inPlan ? ['resolve its conflict first'] : [conflict.message, conflict.hint];
  }
  if (entry.kind === 'unmarked') return ['adopt it: wac apply'];
  if (entry.kind === 'duplicated') return ['delete the copies, or remove their marker lines'];
  if (entry.kind === 'unreadable-marker') {
    return ['remove its marker line and adopt it, or delete it'];
  }
  if (UNDECLARED.has(entry.kind)) {
    return ['add its manifest again', `or stop managing it: wac release ${entry.key}`];
  }
  if (entry.kind === 'newer-marker') return ['upgrade wac'];
  if (entry.kind === 'missing') return [`restore it: wac drift --repair ${entry.key}`];
  // No manifest can express what is left of it, so there is nothing to keep.
  if (entry.kind === 'condition-lost') return [`restore it: wac drift --repair ${entry.key}`];
  if (entry.kind === 'inexpressible') return [`replace it whole: wac drift --repair ${entry.key}`];
  const repair = `restore it: wac drift --repair ${entry.key}`;
  return canAccept(entry) ? [repair, `or keep the edit: wac accept ${entry.key}`] : [repair];
}
