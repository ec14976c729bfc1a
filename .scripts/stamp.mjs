/**
 * Puts the address of the repository into the documents and examples of the clone, once it has one.
 *
 *     npm run stamp -- OWNER/NAME
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPOSITORY, STAMPED, stampAddress } from './release/address.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [repository = ''] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
  console.error('Give the repository on GitHub: npm run stamp -- OWNER/NAME');
  process.exit(64);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const constant = '.scripts/release/address.mjs';
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
for (const path of [...files.filter((file) => STAMPED.test(file)), constant]) {
  const text = readFileSync(join(root, path), 'utf8');
  const stamped =
    path === constant
      ? text.replace(`REPOSITORY = '${REPOSITORY}'`, `REPOSITORY = '${repository}'`)
      : stampAddress(text, { repository, tag: `v${version}` });
  if (stamped === text) continue;
  writeFileSync(join(root, path), stamped);
  console.log(path);
}
