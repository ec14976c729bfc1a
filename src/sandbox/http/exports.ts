import type { IncomingMessage, ServerResponse } from 'node:http';
import { readExport } from '../runs/history-exports.ts';
import type { Store } from '../store/store.ts';

/** Sends an exported history, or the part that is asked for. Its address is its key, so no API key is asked for. */
export async function serveExport(
  request: IncomingMessage,
  source: { readonly store: Store; readonly now: Date },
  response: ServerResponse,
): Promise<void> {
  const bytes = await readExport(request.url ?? '', source);
  const type = { 'Content-Type': 'application/octet-stream', 'Accept-Ranges': 'bytes' };
  const { range } = request.headers;
  const part = range === undefined ? undefined : parseRange(range, bytes.length);
  if (part === undefined) {
    response.writeHead(200, { ...type, 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return;
  }
  const [start, end] = part;
  response.writeHead(206, {
    ...type,
    'Content-Length': end - start,
    'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}`,
  });
  response.end(bytes.subarray(start, end));
}

/** Start and end of one range, which readers of Parquet ask for; undefined for anything else. */
function parseRange(header: string, length: number): readonly [number, number] | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const end = first === '' || last === '' ? length : Math.min(length, Number(last) + 1);
  return start < end ? [start, end] : undefined;
}
