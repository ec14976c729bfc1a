/** A server of DNS zones that speaks as much of PowerDNS's API as a plan asks for. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Serves zones on this machine.
 *
 * @param options `latencyMs`: how long each response takes.
 * @returns `port`, `hold(zones)` with what it is to hold, `requests()` so far, and `close()`.
 */
export async function startZoneServer({ latencyMs }) {
  let count = 0;
  let held = new Map();
  const server = createServer(async (request, response) => {
    count += 1;
    await sleep(latencyMs);
    const name = /^\/api\/v1\/servers\/localhost\/zones\/([^/]+)$/.exec(request.url)?.[1];
    const body =
      name === undefined ? { type: 'Server', id: 'localhost', version: '4.9.0' } : held.get(name);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? { error: 'Not Found' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    hold: (zones) => {
      held = new Map([...zones].map(([name, records]) => [name, zoneText(name, records)]));
    },
    requests: () => count,
    close: () => server.close(),
  };
}

function zoneText(zone, records) {
  const rrsets = records.map(({ name, ttl, value }) => ({
    name: `${name}.${zone}`,
    type: 'TXT',
    ttl,
    records: [{ content: `"${value}"`, disabled: false }],
  }));
  return JSON.stringify({ name: zone, kind: 'Master', rrsets });
}
