/** What the figures were measured on. */
import { cpus, totalmem } from 'node:os';

/** The machine, in words. */
export function describeMachine() {
  const processors = cpus();
  const model = processors[0]?.model.trim().replaceAll(/\s+/g, ' ') || 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = processors.length === 1 ? '1 core' : `${processors.length} cores`;
  return `${cores} (${model}), ${memory} GiB memory, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;
}
