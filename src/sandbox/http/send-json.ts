import type { ServerResponse } from 'node:http';

/** Ends a response with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  {
    body,
    headers = {},
  }: { readonly body: unknown; readonly headers?: Readonly<Record<string, string>> },
): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
