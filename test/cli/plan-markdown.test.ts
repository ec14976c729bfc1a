/** What `wac plan --format markdown` prints is as harmless as a comment of the action. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAsGitHub } from '../support/read-as-github.ts';

const UNTRUSTED =
  '@team </details> ``` --> <img src=x> [x](javascript:alert(1)) #1 GH-1 www.evil.test ZQX';

const CONFIGURATION = `version: 1
owner: www.evil.test/9f2c1e7
entity: vision-team
entities: [vision-team]
onRemove: delete
`;

const ALLOWED = new Set(['root', 'heading', 'html', 'paragraph', 'strong', 'blockquote']);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wac-markdown-'));
  mkdirSync(join(folder, 'automations'));
  writeFileSync(join(folder, 'automations/wac.yaml'), CONFIGURATION);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The exit code and what is printed for a manifest. */
async function plan(manifest: string): Promise<readonly [number, string]> {
  writeFileSync(join(folder, 'automations/a.yaml'), manifest);
  const script = join(process.env['WAC_TEST_DIST'] ?? '', 'wac.js');
  const args = [script, 'plan', '--sandbox', '--format', 'markdown'];
  return await new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: folder };
    execFile(process.execPath, args, { cwd: folder, env }, (error, stdout) => {
      resolve([error === null ? 0 : Number(error.code), stdout]);
    });
  });
}

describe('wac plan --format markdown', () => {
  it.each([
    ['a plan', 0, `message: ${JSON.stringify(`${UNTRUSTED}\n`.repeat(50))}`],
    ['what is wrong', 3, `${JSON.stringify(UNTRUSTED)}: 1`],
  ])('prints %s with foreign text in code only', async (_name, code, field) => {
    const [exitCode, text] = await plan(`key: a
name: ${JSON.stringify(UNTRUSTED)}
scope: { project: classifier }
when: { runState: { states: [failed] } }
then: { sendNotification: { integration: { slack: { channel: "#ml" } }, title: x, ${field} } }
`);
    const { kinds, outside, references } = readAsGitHub(text);

    expect(exitCode).toBe(code);
    expect(text).toContain('ZQX');
    expect(kinds.filter((kind) => !ALLOWED.has(kind))).toEqual([]);
    expect(outside).not.toContain('ZQX');
    expect(references).toEqual([]);
  });
});
