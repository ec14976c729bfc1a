import { countNoun } from '../../lib/count-noun.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { Conflict, HeldBack } from '../../model/plan/conflict.ts';
import type { Refusal } from '../../model/plan/plan.ts';
import type { TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import { sourceText } from './render-change-text.ts';

/** What a refusal says, and the way out of it. */
interface RefusalWords {
  readonly message: string;
  readonly hint: string;
}

/** The words of one refusal. */
function refusalWords(refusal: Refusal): RefusalWords {
  switch (refusal.kind) {
    case 'guard':
      return { message: refusal.breach.message, hint: refusal.breach.hint };
    case 'conflicts':
      return {
        message: `${countNoun(refusal.count, 'conflict')} must be resolved first`,
        hint:
          refusal.hint ??
          'Resolve each as shown, or continue with the rest: without --fail-on-conflict',
      };
    case 'disjoint':
    case 'newer-marker':
      return { message: refusal.message, hint: refusal.hint };
  }
}

/** The lines that say why a plan cannot be applied. */
export function renderRefusalsText(
  refusals: readonly Refusal[],
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return refusals.flatMap((refusal) => {
    const { message, hint } = refusalWords(refusal);
    return [
      `  ${style.red('✗')} ${style.bold(message)}`,
      ...wrapText(hint, options.width - 6).map((line) => `      ${style.plain(line)}`),
    ];
  });
}

/** The lines of what is held back; conflicts have a section of their own. */
export function renderHeldBackText(
  heldBack: readonly HeldBack[],
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return heldBack.flatMap((entry) => {
    if (entry.reason === 'conflict') return [];
    const location = entry.source === undefined ? [] : [style.dim(sourceText(entry.source))];
    const message = wrapText(entry.message, options.width - 6).map((line) => style.plain(line));
    return [
      `  ${style.yellow('?')} ${style.bold(entry.key)}  ${style.dim(entry.scope)}  ${style.dim(`[${entry.reason}]`)}`,
      ...[...location, ...message].map((line) => `      ${line}`),
    ];
  });
}

/** The lines of the conflicts, each with its ways out. */
export function renderConflictsText(
  conflicts: readonly Conflict[],
  style: TextStyle,
  options: TextOptions,
): readonly string[] {
  return conflicts.flatMap((conflict) => {
    const location = conflict.source === undefined ? [] : [style.dim(sourceText(conflict.source))];
    const message = wrapText(conflict.message, options.width - 6).map((line) => style.plain(line));
    const hint = wrapText(conflict.hint, options.width - 6).map((line) => style.cyan(line));
    return [
      `  ${style.red('?')} ${style.bold(conflict.key)}  ${style.dim(conflict.scope)}  ${style.dim(`[${conflict.code}]`)}`,
      ...[...location, ...message, ...hint].map((line) => `      ${line}`),
    ];
  });
}
