/**
 * Loaded into a process before its program: kills the process with SIGKILL at the Nth moment of its writing to files.
 *
 * A moment is just before a call that changes a file or folder, half-way through a write, or just after a rename. With
 * `WAC_KILL_AT=0` the moments are counted, and their number is written to standard error at the end.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const killAt = Number(process.env.WAC_KILL_AT ?? '0');
let moments = 0;

/** One more moment; at the one that was asked for, nothing comes after it. */
function moment() {
  moments += 1;
  if (moments === killAt) process.kill(process.pid, 'SIGKILL');
}

function isWriting(flags) {
  return typeof flags === 'string' && /[wax+]/.test(flags);
}

const { promises } = fs;

for (const name of ['mkdir', 'rm', 'rename', 'link', 'unlink']) {
  const call = promises[name];
  promises[name] = async (...args) => {
    moment();
    const result = await call(...args);
    if (name === 'rename' || name === 'link') moment();
    return result;
  };
}

const open = promises.open;
promises.open = async (path, flags, ...rest) => {
  if (!isWriting(flags)) return await open(path, flags, ...rest);
  moment();
  const handle = await open(path, flags, ...rest);
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (data, ...options) => {
    moment();
    const bytes = Buffer.from(data);
    if (moments + 1 === killAt) await write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    moment();
    await write(data, ...options);
    moment();
  };
  const sync = handle.sync.bind(handle);
  handle.sync = async () => {
    moment();
    await sync();
  };
  return handle;
};

const writeFile = promises.writeFile;
promises.writeFile = async (path, data, ...options) => {
  moment();
  if (moments + 1 === killAt) await writeFile(path, Buffer.from(data).subarray(0, 10));
  moment();
  await writeFile(path, data, ...options);
  moment();
};

for (const name of [
  'mkdirSync',
  'rmSync',
  'renameSync',
  'linkSync',
  'writeFileSync',
  'writeSync',
]) {
  const call = fs[name];
  fs[name] = (...args) => {
    const isStream = name === 'writeSync' && args[0] <= 2;
    if (!isStream) moment();
    return call(...args);
  };
}

syncBuiltinESMExports();

process.on('exit', () => {
  if (killAt === 0) process.stderr.write(`\nmoments: ${moments}\n`);
});
