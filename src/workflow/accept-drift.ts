/**
 * Writes what somebody changed on the server into the manifests.
 *
 * Each drifted field is set by itself, so that comments and layout stay; where a manifest says the same in other words
 * (`aggregate: sum`, an alias), the whole event or action is written instead. What comes out is loaded and planned
 * again: an edit counts only when nothing but the marker is left to write. All keys are accepted, or none.
 */
import { join } from 'node:path';
import { type Diagnosed, type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { isJsonObject, type JsonValue } from '../lib/json.ts';
import { stableJson } from '../lib/stable-json.ts';
import { type ManifestEdit, setManifestFields } from '../manifest/edit-manifest.ts';
import { loadProject } from '../manifest/load-project.ts';
import type { Declaration, Desired, Observed } from '../model/automation.ts';
import type { AutomationApi, Estate } from '../model/automation-api.ts';
import { automationDocument } from '../model/document.ts';
import type { Drift, FieldChange, Plan, PlanPolicy } from '../model/plan.ts';
import type { SourceFile } from '../model/source-file.ts';
import { planChanges } from '../reconcile/plan-changes.ts';
import { resolveDeclarations } from './resolve-declarations.ts';

/** What is accepted, and where it was found. */
export interface AcceptInput {
  /** Keys of drifted automations of `plan.drift`. */
  readonly keys: readonly string[];
  readonly tree: {
    readonly directory: string;
    readonly files: readonly SourceFile[];
    readonly configuration?: SourceFile;
  };
  readonly environment?: string;
  readonly vars: ReadonlyMap<string, string>;
  readonly plan: Plan;
  readonly desired: readonly Desired[];
  readonly estate: Estate;
  readonly policy: PlanPolicy;
  readonly api: AutomationApi;
}

/** What was accepted; nothing where there is an error. */
export interface AcceptedDrift {
  /** The files that change, with their new text. */
  readonly files: readonly SourceFile[];
  readonly edits: readonly AcceptedEdit[];
}

/** One field of one automation. */
export interface AcceptedEdit {
  readonly key: string;
  /** As diagnostics show it. */
  readonly file: string;
  readonly path: string;
  /** What the manifest said; absent when it did not say it. */
  readonly before?: JsonValue;
  /** What it says now; absent when it no longer says it. */
  readonly after?: JsonValue;
}

/**
 * How much of a manifest is written: the fields that drifted, all that the manifest says in other words around them, or
 * whole parts.
 */
const EXTENTS = ['fields', 'words', 'parts'] as const;

type Extent = (typeof EXTENTS)[number];

/** Accepts the drift of some keys. Writes no file. */
export async function acceptDrift(input: AcceptInput): Promise<Diagnosed<AcceptedDrift>> {
  let files = input.tree.files;
  const edits: AcceptedEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const key of input.keys) {
    const accepted = await acceptOne(input, files, key);
    diagnostics.push(...accepted.diagnostics);
    if (accepted.value === undefined) continue;
    files = accepted.value.files;
    edits.push(...accepted.value.edits);
  }
  if (diagnostics.length > 0) return { value: { files: [], edits: [] }, diagnostics };
  const changed = files.filter((file) => !input.tree.files.includes(file));
  return { value: { files: changed, edits }, diagnostics };
}

async function acceptOne(
  input: AcceptInput,
  files: readonly SourceFile[],
  key: string,
): Promise<Diagnosed<AcceptedDrift | undefined>> {
  const drift = input.plan.drift.find((each) => each.key === key);
  const declaration = input.desired.find((each) => each.declaration.key === key)?.declaration;
  const observed = input.estate.automations.find(({ id }) => id === drift?.id);
  if (drift?.kind !== 'edited' || declaration === undefined || observed === undefined) {
    return { value: undefined, diagnostics: [notWritable(key, drift, declaration)] };
  }
  let problems: readonly Diagnostic[] = [];
  for (const extent of EXTENTS) {
    const edited = editOne(input, files, {
      declaration,
      edits: editsOf(drift, declaration, observed, extent),
    });
    if (edited.value === undefined) {
      // Of the smaller edit: it names the field.
      if (problems.length === 0) problems = edited.diagnostics;
      continue;
    }
    if (await isAccepted(input, edited.value, key)) {
      return {
        value: { files: edited.value, edits: accountOf(drift, declaration) },
        diagnostics: [],
      };
    }
  }
  const diagnostics =
    problems.length === 0
      ? [madeElsewhere(drift, declaration)]
      : problems.map((problem) => ({ ...problem, hint: byHand(drift) }));
  return { value: undefined, diagnostics };
}

/** The drifted fields with their live values; or the whole parts that they belong to. */
function editsOf(
  { fields }: Drift,
  declaration: Declaration,
  observed: Observed,
  extent: Extent,
): readonly ManifestEdit[] {
  if (extent === 'fields') {
    return fields.map((field) => ({ path: field.path, value: writtenValue(field, declaration) }));
  }
  const live = automationDocument(observed);
  const written = declaration.document ?? {};
  const words = new Set(fields.map(({ path }) => path.split('.')[0] ?? path));
  return [...words].flatMap((word): readonly ManifestEdit[] => {
    if (word === 'name') return [{ path: word, value: withoutSuffix(observed.name, declaration) }];
    if (extent === 'parts') return [{ path: [word], value: live[word] }];
    const isTouched = (path: readonly string[]): boolean =>
      fields.some((field) => `${field.path}.`.startsWith(`${path.join('.')}.`));
    return wordEdits(live[word], written[word], [word], isTouched);
  });
}

/** Every difference of two values, leaf by leaf; mappings below which nothing drifted are left in the author's words. */
function wordEdits(
  live: JsonValue | undefined,
  written: JsonValue | undefined,
  path: readonly string[],
  isTouched: (path: readonly string[]) => boolean,
): readonly ManifestEdit[] {
  if (stableJson(live ?? null) === stableJson(written ?? null)) return [];
  const isMapping = isJsonObject(live) || isJsonObject(written);
  if (isMapping && path.length > 2 && !isTouched(path)) return [];
  if (!isJsonObject(live) || !isJsonObject(written)) return [{ path, value: live }];
  const names = new Set([...Object.keys(written), ...Object.keys(live)]);
  return [...names].flatMap((name) =>
    wordEdits(live[name], written[name], [...path, name], isTouched),
  );
}

function writtenValue(field: FieldChange, declaration: Declaration): JsonValue | undefined {
  if (field.path !== 'name' || typeof field.before !== 'string') return field.before;
  return withoutSuffix(field.before, declaration);
}

/** A live name without what the environment adds to every name. */
function withoutSuffix(name: string, { name: declared, document, key }: Declaration): string {
  const own = document?.['name'] ?? key;
  if (typeof own !== 'string' || !declared.startsWith(own)) return name;
  const suffix = declared.slice(own.length);
  return suffix !== '' && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

function editOne(
  { tree }: AcceptInput,
  files: readonly SourceFile[],
  {
    declaration,
    edits,
  }: { readonly declaration: Declaration; readonly edits: readonly ManifestEdit[] },
): Diagnosed<readonly SourceFile[] | undefined> {
  const shown = declaration.source.range.file;
  const file = files.find(({ path }) => join(tree.directory, path) === shown);
  if (file === undefined) return { value: undefined, diagnostics: [] };
  // The key of a copy is its manifest's, then the names of the matrix.
  const manifestKey = declaration.key.split('/')[0] ?? declaration.key;
  const { value, diagnostics } = setManifestFields(file.text, manifestKey, edits, shown);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const edited = { ...file, text: value };
  return { value: files.map((each) => (each === file ? edited : each)), diagnostics: [] };
}

/** Whether nothing but the marker would be written for a key, were these the manifests. */
async function isAccepted(
  { tree, environment, vars, estate, policy, plan, api }: AcceptInput,
  files: readonly SourceFile[],
  key: string,
): Promise<boolean> {
  const loaded = loadProject({
    tree: { ...tree, files },
    directory: tree.directory,
    ...(environment === undefined ? {} : { environment }),
    vars,
  });
  if (loaded.value === undefined || hasErrors(loaded.diagnostics)) return false;
  const resolved = await resolveDeclarations(loaded.value.declarations, api);
  if (hasErrors(resolved.diagnostics)) return false;
  const next = planChanges({ desired: resolved.value, estate, policy, server: plan.server });
  const change = next.changes.find((each) => each.key === key);
  return !next.drift.some((drift) => drift.key === key) && (change?.fields.length ?? 0) === 0;
}

function accountOf({ key, fields }: Drift, { source }: Declaration): readonly AcceptedEdit[] {
  return fields.map(({ path, before, after }) => ({
    key,
    file: source.range.file,
    path,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  }));
}

/** Drift that no edit of a manifest can follow. */
function notWritable(
  key: string,
  drift: Drift | undefined,
  declaration: Declaration | undefined,
): Diagnostic {
  const range = declaration?.source.range ?? drift?.source;
  const [what, hint] = REASONS[drift?.kind ?? 'edited'];
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `"${key}" ${what}`,
    hint: hint.replaceAll('KEY', key),
    ...(range === undefined ? {} : { range }),
  };
}

const REPAIR = 'Put it back with "wac drift --repair KEY".';

const REASONS: Readonly<Record<Drift['kind'], readonly [string, string]>> = {
  edited: ['cannot be read on the server any more', 'Run the command again.'],
  missing: [
    'is not on the server',
    'Delete its manifest to accept that, or put it back with "wac drift --repair KEY".',
  ],
  inexpressible: ['became something on the server that no manifest can say', REPAIR],
  'condition-lost': ['lost its condition on the server, and no manifest is without one', REPAIR],
  copied: [
    'was copied by hand on the server',
    'Delete the copy there, or give it a manifest of its own: wac export.',
  ],
  moved: [
    'was moved and renamed by hand on the server',
    'Write the new name and scope into its manifest by hand.',
  ],
};

/** The fields do come from the manifest, but not from its text alone. */
function madeElsewhere(drift: Drift, { source }: Declaration): Diagnostic {
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `Writing into the manifest of "${drift.key}" does not bring about what the server holds: an override, an alias or shadow mode decides`,
    hint: byHand(drift),
    range: source.range,
  };
}

/** What to write by hand, and the other way out. */
function byHand({ key, fields }: Drift): string {
  const wanted = fields.map(({ path, before }) => `${path}: ${JSON.stringify(before ?? null)}`);
  return `Edit by hand, so that "${key}" comes to ${wanted.join(', ')}; or put the server back with "wac drift --repair ${key}".`;
}
