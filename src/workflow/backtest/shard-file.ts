/** The result of a shard as a file, and all shards of a backtest together. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { isJsonObject, parseJson } from '../../lib/json.ts';
import type { BacktestReport } from '../../model/backtest/backtest-report.ts';
import type { BacktestShard } from '../../model/backtest/backtest-shard.ts';
import { summarizeBacktest } from '../../simulate/backtest/summarize-backtest.ts';
import { inOrder } from './history-files.ts';

const FORMAT_VERSION = '1.0';

/** The text of a shard's file. The digest shows a file that was cut or edited. */
export function renderShard(shard: BacktestShard): string {
  const text = JSON.stringify(shard);
  return `${JSON.stringify({ formatVersion: FORMAT_VERSION, digest: digestOf(text) }).slice(0, -1)},"shard":${text}}\n`;
}

/** A file with its content. */
export interface ShardFile {
  readonly path: string;
  readonly text: string;
}

/** The report, and what was odd about the files. */
export interface MergedBacktest {
  readonly report: BacktestReport;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The report on all shards of one backtest: the same as without shards, whatever their number.
 *
 * @throws Failure `usage` where a file is no shard, a shard is missing or there twice, or they are of different backtests.
 */
export function mergeShards(files: readonly ShardFile[]): MergedBacktest {
  const shards = files.map((file) => ({ path: file.path, shard: parseShardFile(file) }));
  const [first] = shards;
  if (first === undefined) {
    throw new Failure('There is no result of a shard', {
      code: 'usage',
      hint: 'Write them with: wac backtest --shard 1/3 --out DIRECTORY/1.json',
    });
  }
  const { count, rules, settings } = first.shard;
  const paths = new Map<number, string>();
  for (const { path, shard } of shards) {
    const isOther =
      shard.count !== count ||
      JSON.stringify([shard.rules, shard.settings]) !== JSON.stringify([rules, settings]);
    if (isOther)
      throw refused(
        `"${path}" is of another backtest than "${first.path}"`,
        'rules, options or the number of shards differ',
      );
    const twin = paths.get(shard.index);
    if (twin !== undefined)
      throw refused(`"${path}" and "${twin}" are both shard ${shard.index}`, 'remove one of them');
    paths.set(shard.index, path);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !paths.has(index),
  );
  if (missing.length > 0)
    throw refused(`Of ${count} shards, ${missing.join(', ')} are missing`, 'run them first');
  const parts = shards.map(({ shard }) => shard);
  return {
    report: summarizeBacktest(parts, first.shard),
    diagnostics: inOrder(parts.flatMap(({ diagnostics }) => diagnostics)),
  };
}

function parseShardFile({ path, text }: ShardFile): BacktestShard {
  const start = text.indexOf('"shard":');
  const body = start < 0 ? '' : text.trimEnd().slice(start + '"shard":'.length, -1);
  const head = start < 0 ? undefined : parseHead(`${text.slice(0, start).replace(/,$/, '')}}`);
  if (head?.['formatVersion'] !== FORMAT_VERSION || head['digest'] !== digestOf(body)) {
    throw refused(
      `"${path}" is not the whole result of a shard`,
      'write it again, or move it out of the directory',
    );
  }
  // The digest is that of what `renderShard` has written, which was typed.
  return JSON.parse(body) as BacktestShard;
}

function parseHead(text: string) {
  try {
    const value = parseJson(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function refused(message: string, hint: string): Failure {
  return new Failure(message, { code: 'usage', hint: `${hint[0]?.toUpperCase()}${hint.slice(1)}` });
}
