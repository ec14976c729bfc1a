/** What checking 10,000 definitions offline costs, against tools that do the same for alerting rules and DNS records. */
import { join } from 'node:path';
import { automations, writeProject } from '../estate.mjs';
import { ratios } from '../measure.mjs';
import { runMeasured } from '../measured-run.mjs';
import { findPromtool, PROMTOOL } from '../peers/build-promtool.mjs';
import { findOctodns, OCTODNS, writeZones } from '../peers/octodns.mjs';
import { writeAlertingRules } from '../peers/promtool.mjs';
import { runForeign } from '../peers/run-foreign.mjs';

export async function measure({ root, wac, scratch, isQuick }) {
  const count = isQuick ? 1_000 : 10_000;
  const list = automations(count);
  const directory = writeProject(join(scratch, 'validated'), count);
  const number = count.toLocaleString('en-US');
  // A program in Go may take a quarter less, one in Python no less.
  const peers = [
    {
      id: 'peers-validate-promtool',
      what: `\`promtool check rules\` (${PROMTOOL}) of ${number} alerting rules`,
      found: findPromtool({ root, isQuick }),
      atLeast: 0.75,
      args: () => writeAlertingRules(join(scratch, 'alerting-rules'), list),
    },
    {
      id: 'peers-validate-octodns',
      what: `\`octodns-validate\` (${OCTODNS}) of ${number} records`,
      found: await findOctodns(),
      atLeast: 1,
      args: () => writeZones(join(scratch, 'validated-zones'), list).args('validate'),
    },
  ];
  const rows = [];
  for (const { id, what, found, atLeast, args } of peers) {
    const row = {
      id,
      what: `CPU time of ${what} against \`wac validate --no-cache\` of ${number} automations, in one file each`,
      // Of few definitions most of the time is the start of the programs.
      ...(isQuick ? {} : { goal: { atLeast } }),
    };
    if (found.missing !== undefined) {
      rows.push({ ...row, missing: found.missing });
      continue;
    }
    const given = args();
    const samples = await ratios(
      isQuick ? 1 : 3,
      async () => (await runForeign(found.program, given)).cpuMs,
      async () => (await runMeasured([wac, 'validate', directory, '--no-cache'])).cpuMs,
    );
    rows.push({ ...row, samples });
  }
  return rows;
}
