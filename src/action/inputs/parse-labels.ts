/** The input `labels`: which label of a pull request says what of its plan. */
import { parseList, wrongInput } from './parse-input.ts';

/** What a label says, with its usual name. */
const USUAL_LABELS = {
  creates: 'wac/creates',
  deletes: 'wac/deletes',
  'no-changes': 'wac/no-changes',
} as const;

/** What a label says of a plan. */
export type PlanLabelKind = keyof typeof USUAL_LABELS;

/** Names of labels; kinds that are absent get none. */
export type PlanLabels = Readonly<Partial<Record<PlanLabelKind, string>>>;

const KINDS = Object.keys(USUAL_LABELS) as readonly PlanLabelKind[];

const ENTRY = {
  pattern: /^(?:creates|deletes|no-changes)\s*=\s*\S.{0,49}$/u,
  takes: 'true, or entries such as "creates=NAME", "deletes=NAME" and "no-changes=NAME"',
  max: KINDS.length,
};

/**
 * The labels; undefined when the input turns them off.
 *
 * @throws ActionFailure `usage` for an entry of another form, and for one name that is to say two things.
 */
export function parseLabels(text: string): PlanLabels | undefined {
  if (text === '' || text.toLowerCase() === 'false') return undefined;
  if (text.toLowerCase() === 'true') return USUAL_LABELS;
  const entries = parseList('labels', text, ENTRY).map((entry): readonly [string, string] => {
    const [kind = '', ...name] = entry.split('=');
    return [kind.trim(), name.join('=').trim()];
  });
  const distinct = (index: 0 | 1): number =>
    new Set(entries.map((entry) => entry[index].toLowerCase())).size;
  if (distinct(0) < entries.length || distinct(1) < entries.length) {
    throw wrongInput(
      'labels',
      text,
      'each of creates, deletes and no-changes once, with names that differ',
    );
  }
  return Object.fromEntries(entries);
}
