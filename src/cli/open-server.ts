/** Connects a command to a server: W&B by the environment's address and key, or the embedded sandbox. */
import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import type { AutomationApi } from '../model/automation-api.ts';
import type { Project } from '../model/configuration.ts';
import { sandboxNeeds } from '../workflow/sandbox-needs.ts';
import type { CommandContext } from './command-spec.ts';
import { VERSION } from './version.ts';

/** A connection of one run. */
export interface OpenedServer {
  readonly api: AutomationApi;
  /** What plans name as their server: the base URL, or `sandbox:FILE`. */
  readonly name: string;
  close(): Promise<void>;
}

export interface OpenServerOptions {
  /** Absent for commands that need no manifests. */
  readonly project?: Project;
  /** Whether the command writes to the server. */
  readonly write?: boolean;
}
