/**
 * Asks the registry for known vulnerabilities of the packages in package-lock.json.
 *
 *     npm run audit                  ends with 0 when there are none, 1 when there are, 75 when the registry does not say
 *     npm run audit -- --required    75 becomes 1: a release is not published unchecked
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { auditResult } from './release/audit-result.mjs';

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  encoding: 'utf8',
});
const { status, lines } = auditResult(stdout);
for (const line of lines) console.log(line);
const isRequired = process.argv.includes('--required');
process.exitCode = { clean: 0, vulnerable: 1, unknown: isRequired ? 1 : 75 }[status];
