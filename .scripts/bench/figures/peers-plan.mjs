/** What a plan costs on a server that takes 50 ms for each request, against octoDNS's plan of as many records. */
import { join } from 'node:path';
import { automations, writeProject } from '../estate.mjs';
import { runMeasured } from '../measured-run.mjs';
import { findOctodns, OCTODNS, writeZones } from '../peers/octodns.mjs';
import { runForeign } from '../peers/run-foreign.mjs';
import { startZoneServer } from '../peers/zone-server.mjs';
import { withServer } from '../server.mjs';

const LATENCY_MS = 50;

/** Equal parts of both: teams, each with its own list, and zones. */
const TEAMS = 10;

export async function measure({ wac, scratch, isQuick }) {
  const count = isQuick ? 500 : 10_000;
  const where = { projects: 100, teams: TEAMS };
  const found = await findOctodns();
  const subject = `a plan with nothing to do (${OCTODNS}, PowerDNS's API, ${TEAMS} zones) of ${count.toLocaleString('en-US')} records, ${LATENCY_MS} ms a request, against \`wac plan\` of as many automations of ${TEAMS} teams`;
  const rowOf = (name, rest) => ({
    id: `peers-plan-${name.replace(' ', '-').toLowerCase()}`,
    what: `${name} of ${subject}`,
    ...rest,
  });
  if (found.missing !== undefined) {
    return ['requests', 'time', 'CPU time'].map((name) => rowOf(name, { missing: found.missing }));
  }
  const directory = writeProject(join(scratch, 'peer-planned'), count, where);
  const zoneServer = await startZoneServer({ latencyMs: LATENCY_MS });
  try {
    const list = automations(count, where);
    const { zones, args } = writeZones(join(scratch, 'peer-zones'), list, zoneServer.port);
    zoneServer.hold(zones);
    const theirPlan = async () => {
      const before = zoneServer.requests();
      const { ms, cpuMs, output } = await runForeign(found.program, args('sync'));
      if (!output.includes('No changes were planned')) {
        throw new Error(`octoDNS says: ${output.slice(-2000)}`);
      }
      return { ms, cpuMs, requests: zoneServer.requests() - before };
    };
    return await withServer({ latencyMs: LATENCY_MS }, async ({ env, ask }) => {
      await ask('fill', { directory });
      const ourPlan = async () => {
        const before = (await ask('counts')).requests;
        const args = [wac, 'plan', directory, '--detailed-exitcode'];
        const { ms, cpuMs } = await runMeasured(args, { env });
        return { ms, cpuMs, requests: (await ask('counts')).requests - before };
      };
      const pairs = [];
      for (let index = isQuick ? 0 : -1; index < (isQuick ? 1 : 3); index++) {
        const pair = { theirs: await theirPlan(), ours: await ourPlan() };
        if (index >= 0) pairs.push(pair);
      }
      const [{ theirs, ours }] = pairs;
      return [
        rowOf('requests', {
          samples: pairs.map((pair) => pair.theirs.requests / pair.ours.requests),
          note: `${theirs.requests} and ${ours.requests} requests`,
        }),
        rowOf('time', {
          samples: pairs.map((pair) => pair.theirs.ms / pair.ours.ms),
          note: `${(theirs.ms / 1000).toFixed(1)} s and ${(ours.ms / 1000).toFixed(1)} s`,
        }),
        rowOf('CPU time', {
          // An automation has several times the text of a record, and its marker is checked.
          ...(isQuick ? {} : { goal: { atLeast: 0.5 } }),
          samples: pairs.map((pair) => pair.theirs.cpuMs / pair.ours.cpuMs),
          note: `${(theirs.cpuMs / 1000).toFixed(1)} s and ${(ours.cpuMs / 1000).toFixed(1)} s`,
        }),
      ];
    });
  } finally {
    zoneServer.close();
  }
}
