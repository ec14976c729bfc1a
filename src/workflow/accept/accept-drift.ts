/**
 * Writes what somebody changed on the server into the manifests.
 *
 * Each drifted field is set by itself, so that comments and layout stay; where a manifest says the same in other words
 * (`aggregate: sum`, an alias), the whole event or action is written instead. What comes out is loaded and planned
 * again: an edit counts only when nothing but the marker is left to write. All keys are accepted, or none.
 */

import { type Diagnosed, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { type JsonValue, valueAt } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { type ManifestEdit, setManifestFields } from '../../manifest/edit/edit-manifest.ts';
import { loadProject } from '../../manifest/load-project.ts';
import type { Declaration, Desired } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Drift, Plan, PlanPolicy } from '../../model/plan.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { planChanges } from '../../reconcile/plan-changes.ts';
import { resolveDeclarations } from '../plan/resolve-declarations.ts';
import { acceptEdits, EDIT_EXTENTS, type EditExtent } from './accept-edits.ts';
import { byHand, madeElsewhere, notWritable, promptInFile } from './accept-problems.ts';

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
  readonly inventory: Inventory;
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
  const observed = input.inventory.automations.find(({ id }) => id === drift?.id);
  if (drift?.kind !== 'edited' || declaration === undefined || observed === undefined) {
    return { value: undefined, diagnostics: [notWritable(key, drift, declaration)] };
  }
  const promptFile = promptFileOf(declaration);
  if (promptFile !== undefined && drift.fields.some(({ path }) => path === PROMPT)) {
    return { value: undefined, diagnostics: [promptInFile(drift, declaration, promptFile)] };
  }
  let problems: readonly Diagnostic[] = [];
  for (const extent of EDIT_EXTENTS) {
    const edited = editOne(input, files, {
      declaration,
      edits: acceptEdits(drift, declaration, observed, extent),
      extent,
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

/** The path of a prompt among the fields of an automation. */
const PROMPT = 'then.sendPromptToAria.prompt';

/** The file that a manifest takes its prompt from; undefined where it has none. */
function promptFileOf({ document }: Declaration): string | undefined {
  const file = valueAt(document ?? {}, ['then', 'sendPromptToAria', 'promptFile']);
  return typeof file === 'string' ? file : undefined;
}

function editOne(
  { tree }: AcceptInput,
  files: readonly SourceFile[],
  {
    declaration,
    edits,
    extent,
  }: {
    readonly declaration: Declaration;
    readonly edits: readonly ManifestEdit[];
    readonly extent: EditExtent;
  },
): Diagnosed<readonly SourceFile[] | undefined> {
  const shown = declaration.source.range.file;
  const file = files.find(({ path }) => displayPath(tree.directory, path) === shown);
  if (file === undefined) return { value: undefined, diagnostics: [] };
  // Written whole, a mapping would lose the expressions in it.
  const isWhole = extent === 'mappings' || extent === 'parts';
  if (isWhole && file.text.includes('${{')) return { value: undefined, diagnostics: [] };
  // The key of a copy is its manifest's, then the names of the matrix.
  const manifestKey = declaration.key.split('/')[0] ?? declaration.key;
  const { value, diagnostics } = setManifestFields(file.text, manifestKey, edits, shown);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const edited = { ...file, text: value };
  return { value: files.map((each) => (each === file ? edited : each)), diagnostics: [] };
}

/** Whether nothing but the marker would be written for a key, were these the manifests. */
async function isAccepted(
  { tree, environment, vars, inventory, policy, plan, api }: AcceptInput,
  files: readonly SourceFile[],
  key: string,
): Promise<boolean> {
  const loaded = loadProject({
    tree: { ...tree, files },
    directory: tree.directory,
    ...present({ environment }),
    vars,
  });
  if (loaded.value === undefined || hasErrors(loaded.diagnostics)) return false;
  const resolved = await resolveDeclarations(loaded.value.declarations, api, inventory.automations);
  if (hasErrors(resolved.diagnostics)) return false;
  const next = planChanges({ desired: resolved.value, inventory, policy, server: plan.server });
  const change = next.changes.find((each) => each.key === key);
  return !next.drift.some((drift) => drift.key === key) && (change?.fields.length ?? 0) === 0;
}

function accountOf({ key, fields }: Drift, { source }: Declaration): readonly AcceptedEdit[] {
  return fields.map(({ path, before, after }) => ({
    key,
    file: source.range.file,
    path,
    ...present({ before: after, after: before }),
  }));
}
