import type { ExecutionRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';
import { type PageArguments, page } from './page.ts';

/** One page of executions, newest first. */
export function executionPage(
  { paging, views }: RequestContext,
  executions: readonly ExecutionRecord[],
  args: PageArguments,
): View {
  const newestFirst = executions
    .map((record) => ({ number: Number.MAX_SAFE_INTEGER - record.number, record }))
    .sort((a, b) => a.number - b.number);
  return page(newestFirst, args, { paging, show: ({ record }) => views.execution(record) });
}
