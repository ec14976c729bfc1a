/** Starts a command, and has it killed as soon as the server has executed so many of its writes. */
import { spawn } from 'node:child_process';

const [number, program, ...operands] = process.argv.slice(2);
const writes = Number(number);
// The shell waits for a line, so that the proxy has the process id before the process sends anything.
const child = spawn('sh', ['-c', 'read -r go; exec "$0" "$@"', program, ...operands], {
  stdio: ['pipe', 'ignore', 'ignore'],
});
await fetch(`${process.env.WANDB_BASE_URL}/kill-after`, {
  method: 'POST',
  body: JSON.stringify({ pid: child.pid, writes, total: writes }),
});
child.stdin.end('go\n');
const [code, signal] = await new Promise((resolve) => {
  child.on('exit', (...ending) => resolve(ending));
});
console.log(signal === null ? `Ended with ${code}` : `Killed by ${signal} after ${writes} writes`);
process.exitCode = signal === null ? (code ?? 1) : 137;
