/**
 * A plan in Markdown, for a comment on a pull request or a job summary.
 *
 * It never grows past its limit: detail is dropped rung by rung (`DETAIL_LEVELS`), always in whole changes, and
 * what is left out is counted. Rendered text is never cut.
 */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanEvidence } from '../../model/plan/plan-evidence.ts';
import { renderDiagnosticsText } from '../diagnostics/render-diagnostics-text.ts';
import { fencedBlock, inlineCode } from '../text/escape-markdown.ts';
import { executionNote } from '../text/execution-text.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import { type ChangeGroup, foldChanges } from './fold-changes.ts';
import { changesInManifestWords } from './in-manifest-words.ts';
import { DETAIL_LEVELS, MAX_VALUE_LENGTH, type MarkdownDetail } from './markdown-detail.ts';
import { countChanges, planNotes, planSummary } from './plan-summary.ts';
import {
  hasLongValue,
  type RowContext,
  renderChangeMarkdown,
  renderRow,
  renderRowHeading,
} from './render-change-markdown.ts';
import { driftOfPlan, renderDriftLines } from './render-drift-text.ts';
import { renderEvidenceMarkdown } from './render-evidence.ts';
import {
  renderConflictsText,
  renderHeldBackText,
  renderRefusalsText,
} from './render-refusals-text.ts';
import { countUnmanaged } from './unmanaged-text.ts';

/** What surrounds a plan. Fields that say "Markdown" are taken as they are: they must hold no foreign text. */
export interface PlanMarkdownOptions extends RowContext {
  /** Length of the whole text; 60,000, which every comment field takes, when absent. */
  readonly limit?: number;
  /** How long the text is; UTF-16 units when absent. */
  readonly measure?: (text: string) => number;
  /** What the title calls it; the plan when absent. Markdown. */
  readonly title?: string;
  /** What the title names, foreign text or not; the owner when absent. */
  readonly label?: string;
  /** Markdown below the title in place of the counts: the state of an apply. */
  readonly status?: string;
  /** Markdown before the changes: a caution about what the plan does not show. */
  readonly caution?: string;
  /** What the changed rules would have done on recorded runs; absent: nothing is said. */
  readonly evidence?: PlanEvidence;
  /** Markdown at the end: commits, the run, what happens on merge. */
  readonly footer?: string;
  /** Whether even a few changes are folded; absent: a few are not. */
  readonly isFolded?: boolean;
  /** Where to find what was left out, as Markdown: `the job summary`. */
  readonly fullTextUrl?: string;
}

/** The text and whether it shows less than everything. */
export interface PlanMarkdown {
  readonly text: string;
  readonly isTruncated: boolean;
}

const DEFAULT_LIMIT = 60_000;

/** Up to this many changes, deletions and updates are unfolded. */
const MAX_OPEN = 20;

const PLAIN = { color: false, width: 100 } as const;

const LONG_VALUES = `Values of more than ${MAX_VALUE_LENGTH} characters are shortened; the plan as JSON has them whole.`;

/** Gives the text, with a final line feed. */
export function renderPlanMarkdown(
  compiled: Plan,
  options: PlanMarkdownOptions = {},
): PlanMarkdown {
  const plan = changesInManifestWords(compiled);
  const { limit = DEFAULT_LIMIT, measure = (text: string): number => text.length } = options;
  const groups = foldChanges(plan.changes, { fold: true });
  const isLong = plan.changes.some(hasLongValue);
  const shown = isLong
    ? { ...options, footer: [LONG_VALUES, options.footer ?? ''].join('\n\n').trimEnd() }
    : options;
  let text = '';
  for (const [rung, detail] of DETAIL_LEVELS.entries()) {
    text = renderAt(plan, groups, detail, shown);
    if (measure(text) <= limit) return { text, isTruncated: rung > 0 || isLong };
  }
  return { text, isTruncated: true };
}

function renderAt(
  plan: Plan,
  groups: readonly ChangeGroup[],
  detail: MarkdownDetail,
  options: PlanMarkdownOptions,
): string {
  const blocks = [
    `<h3>${options.title ?? 'W&amp;B automations plan'}: ${inlineCode(options.label ?? plan.owner)}</h3>`,
    options.status ?? `**${planSummary(plan)}**${heldBackNote(plan)}`,
    options.caution ?? '',
    options.results === undefined ? caution(plan.changes) : '',
    textSection('Refused', renderRefusalsText(plan.refusedBy, STYLE, PLAIN), detail),
    textSection('Conflicts', renderConflictsText(plan.conflicts, STYLE, PLAIN), detail),
    textSection('Held back', renderHeldBackText(plan.heldBack, STYLE, PLAIN), detail),
    changeTable(groups, detail, options),
    evidenceSection(detail, options),
    ...changeDetails(groups, detail, options, plan.changes.length),
    textSection('Drift', driftLines(plan), detail),
    textSection('Notes', diagnosticLines(plan), detail),
    ...notes(plan, options),
    executionFootnote(plan.changes, options),
    unmanagedNote(plan),
    options.footer ?? '',
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const STYLE = createTextStyle(false);

function heldBackNote({ heldBack, changes, refusedBy }: Plan): string {
  if (heldBack.length === 0 || refusedBy.length > 0) return '';
  const rest = changes.length === 0 ? '' : '; the rest can be applied';
  return ` Held back: ${countNoun(heldBack.length, 'automation')}${rest}.`;
}

function caution(changes: readonly Change[]): string {
  const count = (danger: Change['danger']): number =>
    changes.filter((change) => change.danger === danger && change.webhook === undefined).length;
  const webhooks = changes.filter(({ webhook }) => webhook !== undefined);
  const [deleted, moved] = (['removes', 'redirects'] as const).map(
    (danger) => webhooks.filter((change) => change.danger === danger).length,
  );
  const [removed, silenced] = [count('removes'), count('silences')];
  const [redirected, altered] = [count('redirects'), count('alters')];
  const parts = [
    ...(removed === 0 ? [] : [`takes ${countNoun(removed, 'automation')} away`]),
    ...(silenced === 0 ? [] : [`silences ${countNoun(silenced, 'automation')}`]),
    ...(redirected === 0 ? [] : [`sends ${countNoun(redirected, 'automation')} elsewhere`]),
    ...(altered === 0
      ? []
      : [`changes the events of ${countNoun(altered, 'protected automation')}`]),
    ...(deleted === 0 ? [] : [`deletes ${countNoun(deleted ?? 0, 'webhook')}`]),
    ...(moved === 0 ? [] : [`changes the address of ${countNoun(moved ?? 0, 'webhook')}`]),
  ];
  return parts.length === 0 ? '' : `> [!CAUTION]\n> Applying this ${parts.join(', ')}.`;
}

function changeTable(
  groups: readonly ChangeGroup[],
  detail: MarkdownDetail,
  options: PlanMarkdownOptions,
): string {
  if (groups.length === 0) return '';
  const removals = groups.filter(isRemoval).slice(0, detail.removalRows);
  const others = groups.filter((group) => !isRemoval(group)).slice(0, detail.rows);
  const shown = [...removals, ...others];
  const rows = shown.map((group) => renderRow(group, options));
  const table =
    rows.length === 0 ? '' : ['<table>', renderRowHeading(options), ...rows, '</table>'].join('\n');
  const all = groups.flatMap((group) => group.changes);
  const listed = new Set(shown.flatMap((group) => group.changes));
  const left = all.filter((change) => !listed.has(change));
  const where = options.fullTextUrl === undefined ? '' : ` They are in ${options.fullTextUrl}.`;
  const bodies = detail.bodies === 'all' ? '' : `Details are shortened to fit.`;
  const more = left.length === 0 ? bodies : `Not shown here: ${countChanges(left)}.${where}`;
  return [table, more].filter((part) => part !== '').join('\n\n');
}

/** Left out before any change is. */
function evidenceSection(detail: MarkdownDetail, { evidence }: PlanMarkdownOptions): string {
  return evidence === undefined || detail.bodies === 'none' ? '' : renderEvidenceMarkdown(evidence);
}

function changeDetails(
  groups: readonly ChangeGroup[],
  detail: MarkdownDetail,
  { isFolded, executions }: PlanMarkdownOptions,
  count: number,
): readonly string[] {
  const mayBeOpen = isFolded !== true && count <= MAX_OPEN;
  return groups
    .filter((group) => {
      if (detail.bodies === 'none') return false;
      if (detail.bodies === 'removals') return isRemoval(group);
      return detail.bodies === 'all' || group.first.action !== 'create';
    })
    .map((group) => {
      const isOpen = mayBeOpen && group.first.action !== 'create';
      return renderChangeMarkdown(group, detail, { isOpen, ...present({ executions }) });
    });
}

function isRemoval(group: ChangeGroup): boolean {
  return group.first.danger === 'removes';
}

function driftLines(plan: Plan): readonly string[] {
  const drift = driftOfPlan(plan);
  return renderDriftLines({ drift, conflicts: plan.conflicts }, STYLE, PLAIN, true);
}

function diagnosticLines(plan: Plan): readonly string[] {
  // Notes on single manifests are for their authors: "wac validate" and the log show them.
  const shown = plan.diagnostics.filter(
    ({ code, severity }) => severity !== 'info' || code.startsWith('plan/'),
  );
  const text = renderDiagnosticsText(shown, { ...PLAIN, sources: new Map() });
  return text === '' ? [] : text.trimEnd().split('\n');
}

function executionFootnote(
  changes: readonly Change[],
  { executions }: PlanMarkdownOptions,
): string {
  // Words of our own, which need no escaping.
  const note = executionNote(changes, executions);
  return note === undefined ? '' : `<sub>${note}</sub>`;
}

function textSection(title: string, lines: readonly string[], detail: MarkdownDetail): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, detail.lines).map((line) => shortenText(line, detail.valueLength));
  const more = lines.length - shown.length;
  const rest = more === 0 ? [] : [`… and ${countNoun(more, 'more line', 'more lines')}`];
  return `#### ${title}\n\n${fencedBlock([...shown, ...rest], 'text')}`;
}

/** What is unusual. After an apply, a first apply is not. */
function notes(plan: Plan, { results }: PlanMarkdownOptions): readonly string[] {
  if (results !== undefined) return [];
  return planNotes(plan, inlineCode).map((note) => `<p>${note}</p>`);
}

function unmanagedNote(plan: Plan): string {
  const counts = countUnmanaged(plan.unmanaged);
  return counts === '' ? '' : `Unmanaged: ${counts}.`;
}
