import { expect, it } from 'vitest';
import { entryName } from '../../src/cli/process/compiled-code/load-compiled-files.ts';

it('gives releases of Node.js with one tag of V8 entries of their own', () => {
  // These two have the same tag, and each ends with an error in compiled code of the other.
  const names = (['v20.19.0', 'v20.20.2'] as const).flatMap((version) =>
    (['x64', 'arm64'] as const).map((arch) =>
      entryName('/dist/chunks/common.js', 'run();', 3_277_340_191, { version, arch, program: '1' }),
    ),
  );
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(name).toMatch(/^common\.js\.[^./]+\.[0-9a-f]+$/u);
});
