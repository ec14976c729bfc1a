/** promtool, built from its Go module on the first run and kept in build/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prometheus 3.16.0. */
const VERSION = 'v0.316.0';

const MODULE = 'github.com/prometheus/prometheus';

/** Leaves out the clients of cloud providers, which are most of what there is to compile and read no rules. */
const BUILD = ['-tags', 'netgo,remove_all_sd', '-ldflags', '-s -w'];

/** A build that takes longer is given up. Go keeps what it has compiled, so that the next run goes on from there. */
const TIME_LIMIT_MS = 30 * 60_000;

/** What rows call it. */
export const PROMTOOL = `promtool ${VERSION}`;

/**
 * The program; where it cannot be had, the reason instead.
 *
 * @param options `isQuick`: builds nothing.
 * @returns `{ program }` or `{ missing }`.
 */
export function findPromtool({ root, isQuick }) {
  const home = join(root, 'build/promtool', VERSION);
  const program = join(home, 'promtool');
  if (existsSync(program)) return { program };
  if (isQuick) return { missing: `--quick does not build ${PROMTOOL}` };
  if (spawnSync('go', ['version']).status !== 0) {
    return { missing: `${PROMTOOL} is built with Go, which is not installed` };
  }
  console.error(`  building ${PROMTOOL} from its Go module, once; this takes some minutes`);
  mkdirSync(home, { recursive: true });
  const name = `${MODULE}/cmd/promtool`;
  writeFileSync(join(home, 'go.mod'), 'module bench\n\ngo 1.26\n');
  writeFileSync(
    join(home, 'tools.go'),
    `//go:build tools\n\npackage bench\n\nimport _ "${name}"\n`,
  );
  const options = {
    cwd: home,
    encoding: 'utf8',
    timeout: TIME_LIMIT_MS,
    env: { ...process.env, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' },
  };
  for (const args of [
    ['get', `${name}@${VERSION}`],
    ['build', ...BUILD, '-o', program, name],
  ]) {
    const { status, stderr, error } = spawnSync('go', args, options);
    if (status !== 0) {
      // The address of a proxy is of this machine only.
      const said = (error?.message ?? stderr.trim().split('\n').at(-1)).replaceAll(
        /https?:\/\/\S+/g,
        'the module proxy:',
      );
      return { missing: `${PROMTOOL} could not be built: ${said}` };
    }
  }
  return { program };
}
