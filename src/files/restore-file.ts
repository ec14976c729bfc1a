/** Restore files on disk: written before the first removal of an apply, read by `wac restore`. */
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../diagnostics/failure.ts';
import { describeFileError } from '../lib/describe-file-error.ts';
import { isJsonObject, isList } from '../lib/json.ts';
import { present } from '../lib/present.ts';
import type {
  RestoreEntry,
  RestoreFile,
  RestoreWebhook,
  RestoreWriter,
} from '../model/plan/restore.ts';
import { makeFolder } from './make-folder.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** The format that is written; files of another major version are refused. 1.1 has webhooks. */
const FORMAT_VERSION = '1.1';

/** Where restore files go and what they say of the run. */
export interface RestoreWriterOptions
  extends Omit<RestoreFile, 'automations' | 'webhooks' | 'time'> {
  readonly directory: string;
  readonly now: () => Date;
}

/** A writer of `<directory>/<environment>-<time>.json`, readable by the user alone: payloads may be confidential. */
export function createRestoreWriter(options: RestoreWriterOptions): RestoreWriter {
  const { directory, now, server, owner, environment } = options;
  return {
    async write(automations, webhooks = []) {
      const time = now().toISOString();
      const name = `${environment ?? 'default'}-${time.replaceAll(':', '-')}`;
      const path = await takePath(directory, name);
      const file: RestoreFile = {
        server,
        owner,
        ...present({ environment }),
        time,
        automations,
        ...present({ webhooks: webhooks.length === 0 ? undefined : webhooks }),
      };
      const document = { formatVersion: FORMAT_VERSION, kind: 'wac-restore', ...file };
      const text = `${JSON.stringify(document, undefined, 2)}\n`;
      await writeFileAtomically(path, text, { mode: 0o600 }).catch(async (error: unknown) => {
        await rm(path, { force: true });
        throw error;
      });
      return path;
    },
  };
}

/**
 * Takes a name that no file has, by an empty file: two runs, also of two processes, may save theirs in the same moment.
 *
 * @throws Failure `file` when the folder cannot be written.
 */
async function takePath(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : `-${number}`}.json`);
    if (await createEmpty(folder, path)) return path;
  }
}

/** Whether it was created; false where a file has the name already. */
async function createEmpty(folder: string, path: string): Promise<boolean> {
  const cannotWrite = (cause: unknown): Failure =>
    new Failure(`Cannot write "${path}": ${describeFileError(cause)}`, {
      code: 'file',
      hint: 'Check that the folder exists and may be written to',
      cause,
    });
  // Something else than a folder under the folder's name exists too, and no other name helps.
  await makeFolder(folder).catch((cause: unknown) => {
    throw cannotWrite(cause);
  });
  try {
    const file = await open(path, 'wx', 0o600);
    await file.close();
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cannotWrite(cause);
  }
}

/**
 * Reads a restore file.
 *
 * @throws Failure `file` when it cannot be read, or is no restore file of this version.
 */
export async function readRestoreFile(path: string): Promise<RestoreFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const isAbsent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Failure(
      isAbsent
        ? `There is no file "${path}"`
        : `Cannot read "${path}": ${describeFileError(cause)}`,
      {
        code: 'file',
        hint: 'Restore files are written to .wac/restore by "wac apply"',
        cause,
      },
    );
  }
  return parseRestoreFile(text, path);
}

/** The content of a restore file; `path` is for messages. */
export function parseRestoreFile(text: string, path: string): RestoreFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw notRestorable(path, 'it is truncated, or not JSON', cause);
  }
  if (!isJsonObject(value) || value['kind'] !== 'wac-restore') {
    throw notRestorable(path, 'it is not a restore file');
  }
  const version = String(value['formatVersion']);
  if (version.split('.')[0] !== FORMAT_VERSION.split('.')[0]) {
    throw notRestorable(
      path,
      `it has format version ${version}, and this wac reads ${FORMAT_VERSION}`,
    );
  }
  if (!isRestoreFile(value)) throw notRestorable(path, 'a part of it is missing');
  return value;
}

/**
 * Whether a value has the outline of a restore file; what is inside is only sent to the server, which checks it again.
 */
function isRestoreFile(value: unknown): value is RestoreFile {
  return (
    isJsonObject(value) &&
    ['server', 'owner', 'time'].every((name) => typeof value[name] === 'string') &&
    isList(value['automations']) &&
    value['automations'].every(isEntry) &&
    (value['webhooks'] === undefined ||
      (isList(value['webhooks']) && value['webhooks'].every(isWebhook)))
  );
}

function isEntry(value: unknown): value is RestoreEntry {
  if (!isJsonObject(value) || typeof value['key'] !== 'string') return false;
  const observed = value['observed'];
  return (
    isJsonObject(observed) &&
    ['id', 'name', 'description', 'listedIn'].every((name) => typeof observed[name] === 'string') &&
    typeof observed['enabled'] === 'boolean' &&
    ['scope', 'event', 'action', 'raw'].every((name) => isJsonObject(observed[name]))
  );
}

function isWebhook(value: unknown): value is RestoreWebhook {
  if (!isJsonObject(value) || !['key', 'entity'].every((name) => typeof value[name] === 'string'))
    return false;
  const webhook = value['webhook'];
  if (!isJsonObject(webhook) || webhook['kind'] !== 'webhook') return false;
  const isName = (name: unknown): boolean =>
    name === undefined || name === null || typeof name === 'string';
  return (
    ['id', 'name', 'url'].every((name) => typeof webhook[name] === 'string') &&
    isName(webhook['accessToken']) &&
    isName(webhook['secret'])
  );
}

function notRestorable(path: string, why: string, cause?: unknown): Failure {
  return new Failure(`Cannot restore from "${path}": ${why}`, {
    code: 'file',
    hint: 'Restore files are written to .wac/restore by "wac apply"',
    ...present({ cause }),
  });
}
