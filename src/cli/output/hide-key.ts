import type { CliIo, CliOutput } from './cli-io.ts';

/** A shorter text than this is no key, and might be a part of any word. */
const SHORTEST = 16;

/** An output that never holds the API key, wherever it was typed or pasted: as an argument, in a manifest. */
export function hideKey(output: CliOutput, env: CliIo['env']): CliOutput {
  const key = env['WANDB_API_KEY'] ?? '';
  if (key.length < SHORTEST) return output;
  return {
    write: (text) => output.write(text.replaceAll(key, '(the API key)')),
    isTerminal: output.isTerminal,
    width: output.width,
  };
}
