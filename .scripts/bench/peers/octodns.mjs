/** octoDNS, which plans DNS records as code: where it comes from, and what it is given for the same job. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pythonPeer } from './python-peer.mjs';

const VERSION = '1.22.0';

/** What rows call it. */
export const OCTODNS = `octoDNS ${VERSION}`;

/** Requests that octoDNS may have open at the same time: as many zones as wac reads lists. */
const WORKERS = 4;

/** Starts a command of octoDNS as its own scripts do. */
const COMMANDS = {
  validate: 'from octodns.cmds.validate import main; main()',
  sync: 'from octodns.cmds.sync import main; main()',
};

/** octoDNS with its provider of PowerDNS: `{ program }`, a Python that has it, or `{ missing }`, the reason that there is none. */
export async function findOctodns() {
  return await pythonPeer(`octodns-${VERSION}`, [`octodns==${VERSION}`, 'octodns-powerdns==1.2.0']);
}

/**
 * Writes a record for each automation, in one zone for each team, and the configuration that says where the zones are served.
 *
 * @param list as `automations` gives it.
 * @param port of the server, on this machine.
 * @returns `zones`: what the server is to hold, and `args(command)`: the arguments of Python for a command of octoDNS.
 */
export function writeZones(directory, list, port = 1) {
  const home = join(directory, 'zones');
  mkdirSync(home, { recursive: true });
  const zones = new Map();
  for (const each of list) {
    const zone = `${each.team}.example.`;
    const record = { name: each.key, ttl: 300, value: `${each.project}-${each.threshold}` };
    zones.set(zone, [...(zones.get(zone) ?? []), record]);
  }
  for (const [zone, records] of zones) {
    writeFileSync(join(home, `${zone}yaml`), `---\n${records.map(recordText).join('')}`);
  }
  const config = join(directory, 'config.yaml');
  const each = [...zones.keys()].map(
    (zone) => `  ${zone}: { sources: [git], targets: [server] }\n`,
  );
  writeFileSync(
    config,
    `manager: { max_workers: ${WORKERS} }
providers:
  git: { class: octodns.provider.yaml.YamlProvider, directory: ${JSON.stringify(home)}, default_ttl: 300, enforce_order: false }
  server: { class: octodns_powerdns.PowerDnsProvider, host: 127.0.0.1, port: ${port}, api_key: bench }
zones:
${each.join('')}`,
  );
  const args = (command) => [
    '-c',
    COMMANDS[command],
    '--config-file',
    config,
    '--log-stream-stdout',
  ];
  return { zones, args };
}

function recordText({ name, ttl, value }) {
  return `${name}:\n  type: TXT\n  ttl: ${ttl}\n  value: ${value}\n`;
}
