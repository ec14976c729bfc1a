import { escapeHtml } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';

/** The title of the input, as Markdown; empty where the usual one stays. */
export function titleOf({ inputs }: Pick<ActionRun, 'inputs'>): { readonly title?: string } {
  return inputs.commentTitle === undefined ? {} : { title: escapeHtml(inputs.commentTitle) };
}
