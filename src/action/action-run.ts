/** One run of the action: what everything below `runAction` needs. */
import type { ActionIo } from './action-io.ts';
import type { RepositoryAccess } from './github/github-comments.ts';
import type { EventContext } from './inputs/event-context.ts';
import type { OutputName } from './inputs/input-table.ts';
import type { ActionInputs } from './inputs/read-inputs.ts';

export interface ActionRun {
  readonly io: ActionIo;
  readonly inputs: ActionInputs;
  readonly context: EventContext;
  /** Takes every secret that is known out of a string. */
  readonly redact: (text: string) => string;
  /** Remembers a secret, and makes the runner mask it. */
  readonly addSecret: (secret: string) => void;
  /** The outputs that were set so far. */
  readonly outputs: ReadonlyMap<OutputName, string>;
  readonly setOutput: (name: OutputName, value: string | number | boolean) => void;
  /** GitHub with the token's identity; asked for once. */
  readonly github: () => Promise<RepositoryAccess>;
  /** Closes something when the run ends, however it ends. */
  readonly closeAtEnd: (close: () => Promise<void>) => void;
}
