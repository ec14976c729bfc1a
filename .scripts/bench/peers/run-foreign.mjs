/** CPU time of programs that are not of Node.js. */
import { runProcess } from '../measure.mjs';

/**
 * Runs a program to its end. The shell knows the CPU time of its children.
 *
 * @returns `cpuMs` of the program and its own children, `ms` of the whole process, and its `output`.
 */
export async function runForeign(program, args) {
  const { ms, stdout, stderr } = await runProcess(
    'bash',
    ['-c', '"$0" "$@" >&2 && times', program, ...args],
    { env: { LC_ALL: 'C' } },
  );
  // The second line is the children's: 0m1.234s 0m0.056s, as user and as system.
  const times = stdout.trim().split('\n')[1].split(' ');
  const [user, system] = times.map((each) => {
    const [minutes, seconds] = each.replace('s', '').split('m').map(Number);
    return (minutes * 60 + seconds) * 1000;
  });
  return { cpuMs: user + system, ms, output: stderr };
}
