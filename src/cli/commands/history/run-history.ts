import { join } from 'node:path';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { openHistoryCache } from '../../../files/history/history-cache.ts';
import { openPullDirectory } from '../../../files/history/pull-directory.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { globPattern } from '../../../lib/glob-pattern.ts';
import { present } from '../../../lib/present.ts';
import type { ServerRun } from '../../../model/history-api.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { isSystemMetric } from '../../../workflow/history/history-reader.ts';
import { type PullResult, pullHistory } from '../../../workflow/history/pull-history.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseSince } from '../../arguments/parse-since.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { HISTORY_CACHE, parseHistoryLimits } from '../../session/history-limits.ts';
import { createProgress } from '../../session/history-progress.ts';
import { openServer } from '../../session/open-server.ts';
import type { HistoryOptions } from './history-command.ts';

/** `wac history pull ENTITY/PROJECT`. */
export async function runHistory(context: CommandContext<HistoryOptions>): Promise<ExitCode> {
  const { io, options } = context;
  const path = parsePath(context.args);
  const { maxRuns, ...limits } = parseHistoryLimits(options);
  const since = options.since === undefined ? undefined : parseSince(options.since, io.now());
  const metricsOf = chooseMetrics(options.metric ?? []);
  const out = options.out ?? join(context.root.choose(undefined), 'history', path.project);
  const target = await openPullDirectory(out, `${path.entity}/${path.project}`);
  const server = await openServer(context, {});
  try {
    const api = await server.openHistory();
    const progress = createProgress(io, 'runs');
    const result = await pullHistory({
      reader: { api, limits },
      choice: {
        ...path,
        maxRuns,
        withDocuments: options.withConfig ?? false,
        ...present({ since: since?.getTime() }),
      },
      cache: openHistoryCache(join(io.cwd, context.root.pathOf(HISTORY_CACHE))),
      server: server.name,
      target,
      format: options.as ?? 'parquet',
      metricsOf,
      isAnonymous: options.anonymize ?? false,
      onProgress: progress.show,
    }).finally(progress.end);
    writeDiagnostics(context, result.diagnostics);
    if (hasErrors(result.diagnostics)) return EXIT.invalid;
    await writeFormat(context, {
      text: () => summaryText(result, escapeTerminal(out)),
      json: () => jsonText(summaryJson(result, { out, requests: api.usage().requests })),
    });
    return EXIT.done;
  } finally {
    await server.close();
  }
}

function parsePath([verb, path, ...more]: readonly string[]): {
  readonly entity: string;
  readonly project: string;
} {
  const [, entity, project] = /^([^/]+)\/([^/]+)$/.exec(path ?? '') ?? [];
  if (verb === 'pull' && entity !== undefined && project !== undefined && more.length === 0)
    return { entity, project };
  throw new Failure('wac history takes "pull" and a project', {
    code: 'usage',
    hint: 'Write, for example: wac history pull vision-team/detector',
  });
}

/** The metrics of a run that match a name; without names every metric that the run logs itself. */
function chooseMetrics(names: readonly string[]): (run: ServerRun) => readonly string[] {
  const patterns = names.filter((name) => name.includes('*')).map(globPattern);
  const exact = names.filter((name) => !name.includes('*'));
  return ({ keys, systemMetrics }) => {
    const own = [...(keys?.keys() ?? [])].filter((key) => !key.startsWith('_'));
    if (names.length === 0) return own;
    const system = Object.keys(systemMetrics ?? {}).filter(isSystemMetric);
    const matching = [...own, ...system].filter((key) =>
      patterns.some((pattern) => pattern.test(key)),
    );
    return [...new Set([...exact, ...matching])];
  };
}

function summaryText({ runs, cached, files, rows }: PullResult, out: string): string {
  const fromCache = cached === 0 ? '' : `, ${cached} from the cache`;
  return `Wrote ${countNoun(files, 'history', 'histories')} of ${countNoun(runs, 'run')} to ${out} (${countNoun(rows, 'row')}${fromCache})\n`;
}

function summaryJson(
  { runs, cached, files, rows, diagnostics }: PullResult,
  { out, requests }: { readonly out: string; readonly requests: number },
): object {
  return { formatVersion: 1, directory: out, runs, cached, files, rows, requests, diagnostics };
}
