/**
 * A plan for people at a terminal.
 *
 * Dangerous changes come first, drift has a section of its own, alike changes are folded, and the last line is the
 * summary. The plan's diagnostics are not in it: they go to standard error with their code frames.
 */
import { countNoun } from '../../lib/count-noun.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanEvidence } from '../../model/plan/plan-evidence.ts';
import { executionNote } from '../text/execution-text.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenName } from '../text/shorten-text.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import { cutNote, fullTextNameOf, type TextOptions, watchCuts } from '../text/text-options.ts';
import { foldChanges } from './fold-changes.ts';
import { changesInManifestWords } from './in-manifest-words.ts';
import { planNotes, planSummary } from './plan-summary.ts';
import { renderChangeText } from './render-change-text.ts';
import { driftOfPlan, renderDriftLines } from './render-drift-text.ts';
import { renderEvidenceText } from './render-evidence.ts';
import {
  renderConflictsText,
  renderHeldBackText,
  renderRefusalsText,
} from './render-refusals-text.ts';
import { countUnmanaged, UNMANAGED_DESCRIPTIONS } from './unmanaged-text.ts';

/** Gives the text, with a final line feed. */
export function renderPlanText(plan: Plan, options: TextOptions, evidence?: PlanEvidence): string {
  return [...renderPlanParts(plan, options, evidence)].join('');
}

/** Gives the text in parts, each made when it is asked for: that of many changes is never all in memory. */
export function* renderPlanParts(
  compiled: Plan,
  textOptions: TextOptions,
  evidence?: PlanEvidence,
): Generator<string, void> {
  const { options, hasCut } = watchCuts(textOptions);
  const plan = options.verbose === true ? compiled : changesInManifestWords(compiled);
  const style = createTextStyle(options.color);
  const shown = (text: string): string => fitLines(text, options.terminalWidth);
  yield shown(titleOf(plan, style));
  for (const part of changeParts(plan, style, options)) yield shown(`\n\n${part}`);
  const sections = [
    section(
      'Evidence',
      evidence === undefined ? [] : renderEvidenceText(evidence, style, options.width),
      style,
    ),
    section('Drift', driftLines(plan, style, options), style),
    hasCut() ? style.dim(cutNote(options)) : '',
    section('Conflicts', renderConflictsText(plan.conflicts, style, options), style),
    section('Held back', renderHeldBackText(plan.heldBack, style, options), style),
    section('Refused', renderRefusalsText(plan.refusedBy, style, options), style),
    section('Unmanaged', options.verbose ? unmanagedLines(plan, style) : [], style),
    closing(plan, style, options),
  ];
  for (const text of sections) if (text !== '') yield shown(`\n\n${text}`);
  yield '\n';
}

function titleOf({ owner, server, environment }: Plan, style: TextStyle): string {
  const suffix = environment === undefined ? '' : ` (environment ${environment})`;
  return style.plain(`Plan of ${owner} for ${server}${suffix}`);
}

function section(title: string, lines: readonly string[], style: TextStyle): string {
  return lines.length === 0 ? '' : [style.bold(`${title}:`), ...lines].join('\n');
}

/** The changes, each group a part; an empty line is between two. */
function* changeParts(plan: Plan, style: TextStyle, options: TextOptions): Generator<string, void> {
  let isFirst = true;
  for (const group of foldChanges(plan.changes, { fold: options.verbose !== true })) {
    const lines = renderChangeText(group, style, options);
    yield isFirst ? section('Changes', lines, style) : lines.join('\n');
    isFirst = false;
  }
  const note = executionNote(plan.changes, options.executions);
  if (note === undefined) return;
  const lines = wrapText(note, options.width - 2).map((line) => `  ${style.dim(line)}`);
  yield isFirst ? section('Changes', lines, style) : lines.join('\n');
}

/** Drift that neither a change nor a conflict shows. */
function driftLines(plan: Plan, style: TextStyle, options: TextOptions): readonly string[] {
  const drift = driftOfPlan(plan);
  return renderDriftLines({ drift, conflicts: plan.conflicts }, style, options, true);
}

function unmanagedLines(plan: Plan, style: TextStyle): readonly string[] {
  return plan.unmanaged.map((entry) => {
    const owner = entry.owner === undefined ? '' : ` (${entry.owner}#${entry.key ?? ''})`;
    const text = `${shortenName(entry.observed.name)}: ${UNMANAGED_DESCRIPTIONS[entry.reason]}${owner}`;
    return `  ${style.dim('·')} ${style.plain(text)}`;
  });
}

function closing(plan: Plan, style: TextStyle, options: TextOptions): string {
  const notes = planNotes(plan).flatMap((note) =>
    wrapText(note, options.width).map((line) => style.yellow(line)),
  );
  const unmanaged = countUnmanaged(plan.unmanaged);
  const hint = options.verbose ? '' : ` (${fullTextNameOf(options)} names them)`;
  return [
    ...notes,
    ...(unmanaged === '' ? [] : [style.dim(`Unmanaged: ${unmanaged}${hint}.`)]),
    `${style.bold(planSummary(plan))}${plan.refusedBy.length === 0 ? heldBackNote(plan, style) : ` ${style.red('It is refused.')}`}`,
  ].join('\n');
}

function heldBackNote({ heldBack, changes }: Plan, style: TextStyle): string {
  if (heldBack.length === 0) return '';
  const rest = changes.length === 0 ? '' : '; the rest can be applied';
  return ` ${style.red(`Held back: ${countNoun(heldBack.length, 'automation')}${rest}.`)}`;
}
