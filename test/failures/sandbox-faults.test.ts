/** `wac sandbox --chaos`, as a person uses it: a server that fails in one terminal, an apply in another. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifest, writeManifests } from './kills/manifest-folder.ts';
import { BUILT, runBuilt, startBuilt } from './run-built.ts';

const CHAOS = `
faults:
  - { fault: reset-after, operations: mutations, times: 2 }
  - { fault: 503, operations: queries, requests: 2- , times: 1 }
`;

it('injects the faults of the file, reports each fault, and counts them at the end', async () => {
  const folder = await writeManifests([0, 1, 2].map((n) => manifest(`rule-${n}`, `Rule ${n}`)));
  try {
    // Creates what the manifests name, in the file that is served then.
    await runBuilt({ wac: BUILT, cwd: folder, args: ['plan', '--sandbox'] });
    await writeFile(join(folder, 'chaos.yaml'), CHAOS);
    const { child, ended } = startBuilt({
      wac: BUILT,
      cwd: folder,
      args: ['sandbox', '--chaos', 'chaos.yaml'],
    });
    const [url = '', apiKey = ''] = await new Promise<readonly string[]>((resolve) => {
      let said = '';
      child.stdout?.on('data', (text: string) => {
        said += text;
        const found = /WANDB_BASE_URL=(\S+)\s+export WANDB_API_KEY=(\S+)/.exec(said);
        if (found !== null) resolve(found.slice(1));
      });
    });
    const args = ['apply', '--yes'];
    const applied = await runBuilt({ wac: BUILT, cwd: folder, args, sandbox: { url, apiKey } });
    expect(applied.stdout).toContain('Applied: 3 created');
    expect(applied.exitCode).toBe(0);
    child.kill('SIGINT');
    const { exitCode, stderr } = await ended;
    expect(exitCode).toBe(0);
    expect(stderr.match(/^request \d+, CreateTrigger: reset-after$/gm)).toHaveLength(2);
    expect(stderr).toContain('3 faults injected: 1 × 503, 2 × reset-after\n');
  } finally {
    await rm(folder, { recursive: true });
  }
});
