import { appendFile, stat } from 'node:fs/promises';

/** A larger file is not shown at all, and the runner says so only after the step has ended. */
const LARGEST = 1_048_576;

/** Shown when the text does not fit beside what the step wrote before. */
const NOTE =
  'The job summary has no room for the plan: see the output <code>plan-markdown-path</code>.\n';

/** Bytes that a job summary still takes: what the step wrote before counts. */
export async function summaryRoom(file: string): Promise<number> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  return Math.max(0, LARGEST - size);
}

/** Adds Markdown to a job summary. False where it is not there in whole: the file is full, or cannot be written. */
export async function appendSummary(file: string, markdown: string): Promise<boolean> {
  const room = await summaryRoom(file);
  const fits = Buffer.byteLength(markdown) < room;
  const text = fits ? markdown : NOTE;
  if (text.length >= room) return false;
  return await appendFile(file, `${text}\n`).then(
    () => fits,
    () => false,
  );
}
