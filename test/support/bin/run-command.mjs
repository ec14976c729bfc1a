/** Runs a command with more variables in its environment, and gives its exit code. */
import { spawn } from 'node:child_process';

export function runCommand([program, ...operands], env) {
  return new Promise((resolve) => {
    const child = spawn(program, operands, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('exit', (code) => resolve(code ?? -1));
  });
}
