/** Restore files: what was on the server before a removal took it away. */
import type { Observed } from '../automation.js';
import type { Integration } from '../integration.js';
import type { ChangeAction } from './change.js';
/** One automation as it was just before it was deleted or replaced whole. */
export interface RestoreEntry {
    readonly key: string;
    /** What was about to be done to it. */
    readonly action: ChangeAction;
    /** With the server's node as it came. */
    readonly observed: Observed;
}
/** One webhook as it was just before it was deleted or overwritten. */
export interface RestoreWebhook {
    readonly key: string;
    /** What was about to be done to it. */
    readonly action: ChangeAction;
    /** The team that owned it. */
    readonly entity: string;
    /** With the names of its secrets, where the server showed them. */
    readonly webhook: Integration;
}
/** A restore file that was read. */
export interface RestoreFile {
    readonly server: string;
    readonly owner: string;
    /** Absent when no environments are declared. */
    readonly environment?: string;
    /** RFC 3339. */
    readonly time: string;
    readonly automations: readonly RestoreEntry[];
    /** Absent: none. */
    readonly webhooks?: readonly RestoreWebhook[];
}
/** Where removed automations and webhooks are saved; apply writes to it before the first removal. */
export interface RestoreWriter {
    /**
     * Saves them durably, and gives the path for people.
     *
     * @throws Failure when it cannot; then nothing may be removed.
     */
    write(entries: readonly RestoreEntry[], webhooks?: readonly RestoreWebhook[]): Promise<string>;
}
