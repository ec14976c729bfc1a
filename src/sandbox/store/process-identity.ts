/** Identifies a process, also among later ones that got the same number. */
import { readFile, readlink } from 'node:fs/promises';

/** A process, as far as the system says. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The boot and the PID namespace, within which a process number means one process; absent outside Linux. */
  readonly system?: string;
  /** When it started, in clock ticks since the boot; absent outside Linux. */
  readonly started?: string;
}

let own: Promise<ProcessIdentity> | undefined;

/** The identity of this process. */
export function ownIdentity(): Promise<ProcessIdentity> {
  own ??= identify();
  return own;
}

async function identify(): Promise<ProcessIdentity> {
  const { pid } = process;
  const [boot, namespace, started] = await Promise.all([
    orAbsent(readFile('/proc/sys/kernel/random/boot_id', 'utf8')),
    orAbsent(readlink('/proc/self/ns/pid')),
    startOf(pid),
  ]);
  if (boot === undefined || namespace === undefined || started === undefined) return { pid };
  return { pid, system: `${boot.trim()} ${namespace}`, started };
}

/**
 * Whether the process of an identity runs: `unknown` when it belongs to another boot, machine or PID namespace, where
 * its number says nothing.
 */
export async function processStatus(
  other: ProcessIdentity,
): Promise<'running' | 'ended' | 'unknown'> {
  const self = await ownIdentity();
  if (other.system !== undefined && self.system !== undefined) {
    if (other.system !== self.system) return 'unknown';
    return (await startOf(other.pid)) === other.started ? 'running' : 'ended';
  }
  // A lock of an earlier version: another process had this number then.
  if (other.pid === self.pid && self.system !== undefined) return 'ended';
  return isAlive(other.pid) ? 'running' : 'ended';
}

/** When a process started; absent when there is none, or the system does not say. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await orAbsent(readFile(`/proc/${pid}/stat`, 'utf8'));
  // The name, in parentheses, may hold anything; the state comes after it, and the start 19 fields later (proc(5)).
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const isGone = fields?.[0] === 'Z' || fields?.[0] === 'X';
  return isGone ? undefined : fields?.[19];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

async function orAbsent(text: Promise<string>): Promise<string | undefined> {
  return await text.catch(() => undefined);
}
