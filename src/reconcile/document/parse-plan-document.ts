/**
 * Reads plan files.
 *
 * A file is whole and unedited when it has every part, when its `integrity` is that of its content, and when its
 * checksum is that of its changes. What is applied never comes from the file: it only says what was reviewed.
 */
import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import type { Diagnosed } from '../../diagnostics/diagnostic.ts';
import { isDeeperThan } from '../../lib/is-deeper-than.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ChangeAction, Precondition } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanGrants } from '../../model/plan/policy.ts';
import type { ChangeResultIdentity } from '../ownership/result-identity.ts';
import { changeDigest, type DigestedChange, planChecksum } from './plan-checksum.ts';
import { documentIntegrity, PLAN_FORMAT_VERSION } from './plan-document.ts';
import { decodeOptions } from './plan-options.ts';

/** One reviewed change. */
export interface PlanFileChange extends DigestedChange {
  readonly action: ChangeAction;
  /** The entity whose list it is in. */
  readonly entity: string;
  readonly digest: string;
}

/** A plan file that was read. */
export interface PlanFile extends Pick<Plan, 'server' | 'owner' | 'environment' | 'checksum'> {
  /** Whether it could be applied when it was made. */
  readonly isApplyable: boolean;
  readonly grants: PlanGrants;
  /** What the checksum covers of the grants: the options as the file has them. */
  readonly options: JsonObject;
  /** The manifest directory, relative to the working directory of the run that made it; absent when not recorded. */
  readonly directory?: string;
  readonly changes: readonly PlanFileChange[];
  /** All of it, for display. */
  readonly document: JsonObject;
}

/** Levels of a plan file: far more than a plan has, and few enough for every function that walks them. */
const MAX_DEPTH = 1000;

/** The plan in a file's text, or what is wrong with it. Never throws, whatever the text. */
export function parsePlanDocument(text: string): Diagnosed<PlanFile | undefined> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return problem('plan/file-syntax', 'The plan file is truncated, or is not JSON');
  }
  if (!isJsonObject(document) || typeof document['formatVersion'] !== 'string') {
    return problem('plan/file-syntax', 'The file is not a plan: it has no "formatVersion"');
  }
  if (isDeeperThan(document, MAX_DEPTH)) {
    return problem('plan/file-syntax', 'The file is not a plan: it is nested too deeply');
  }
  const version = document['formatVersion'];
  if (version.split('.')[0] !== PLAN_FORMAT_VERSION.split('.')[0]) {
    const why =
      version.split('.')[0] === '1'
        ? ': its checksum does not cover the options that lift guards'
        : '';
    return problem(
      'plan/file-version',
      `The plan file has format version ${version}, and this wac reads ${PLAN_FORMAT_VERSION}${why}`,
    );
  }
  const file = decodePlan(document);
  if (file === undefined) {
    return problem(
      'plan/file-syntax',
      'The plan is incomplete: a part of it is missing or has the wrong type',
    );
  }
  const digests = file.changes.map((change) => changeDigest(change));
  const isIntact =
    file.changes.every((change, index) => change.digest === digests[index]) &&
    planChecksum(digests, file) === file.checksum &&
    document['integrity'] === documentIntegrity(document);
  if (!isIntact) {
    return problem(
      'plan/file-edited',
      'The plan file does not match its checksum: it was edited after it was written',
    );
  }
  return { value: file, diagnostics: [] };
}

function decodePlan(document: JsonObject): PlanFile | undefined {
  const { server, owner, environment, directory, checksum, applyable, changes, options } = document;
  if (typeof server !== 'string' || typeof owner !== 'string' || typeof checksum !== 'string')
    return undefined;
  if (typeof environment !== 'string' && environment !== null) return undefined;
  if (typeof applyable !== 'boolean' || !isJsonList(changes) || !isJsonObject(options))
    return undefined;
  const decoded = changes.map(decodeChange);
  const whole = decoded.filter((change) => change !== undefined);
  if (whole.length < decoded.length) return undefined;
  return {
    server,
    owner,
    ...present({ environment: environment === null ? undefined : environment }),
    checksum,
    isApplyable: applyable,
    grants: decodeOptions(options),
    options,
    ...present({ directory: typeof directory === 'string' ? directory : undefined }),
    changes: whole,
    document,
  };
}

const ACTIONS: ReadonlySet<string> = new Set<ChangeAction>([
  'create',
  'update',
  'adopt',
  'disable',
  'release',
  'delete',
]);

function decodeChange(value: JsonValue): PlanFileChange | undefined {
  if (!isJsonObject(value)) return undefined;
  const { key, action, name, scope, entity, digest, before, after } = value;
  if (typeof key !== 'string' || typeof name !== 'string' || typeof scope !== 'string')
    return undefined;
  if (typeof entity !== 'string') return undefined;
  if (typeof action !== 'string' || !ACTIONS.has(action) || typeof digest !== 'string')
    return undefined;
  if (before === undefined || after === undefined) return undefined;
  const precondition = decodePrecondition(value['precondition']);
  const result = decodeIdentity(value['result']);
  const temporary = decodeIdentity(value['temporary']);
  if (precondition === undefined || result === undefined || temporary === undefined)
    return undefined;
  return {
    key,
    action: action as ChangeAction,
    name,
    scope,
    entity,
    digest,
    before,
    after,
    precondition,
    result,
    temporary,
  };
}

function decodePrecondition(value: JsonValue | undefined): Precondition | undefined {
  if (!isJsonObject(value)) return undefined;
  const { kind, id, digest, marker } = value;
  if (kind === 'free') return { kind };
  if (kind === 'webhook' && typeof id === 'string' && typeof digest === 'string') {
    return { kind, id: id as Extract<Precondition, { kind: 'webhook' }>['id'], digest };
  }
  if (kind !== 'present' || typeof id !== 'string' || typeof digest !== 'string') return undefined;
  if (marker !== undefined && typeof marker !== 'string') return undefined;
  return {
    kind,
    id: id as Extract<Precondition, { kind: 'present' }>['id'],
    digest,
    ...present({ marker }),
  };
}

/** Null where the file says null; undefined where it says nothing that can be read. */
function decodeIdentity(value: JsonValue | undefined): ChangeResultIdentity | null | undefined {
  if (value === null) return null;
  if (!isJsonObject(value)) return undefined;
  const { digest, marker } = value;
  if (typeof digest !== 'string') return undefined;
  if (marker !== undefined && typeof marker !== 'string') return undefined;
  return { digest, ...present({ marker }) };
}

function problem(code: DiagnosticCode, message: string): Diagnosed<undefined> {
  return {
    value: undefined,
    diagnostics: [
      {
        code,
        severity: 'error',
        message,
        hint: `Make the plan again with "wac plan --out"${code === 'plan/file-edited' ? '. To change the plan, change the manifests' : ''}`,
      },
    ],
  };
}
