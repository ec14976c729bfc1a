/**
 * Writes what somebody changed on the server into the manifests.
 *
 * Each drifted field is set by itself, so that comments and layout stay; where a manifest says the same in other words
 * (`aggregate: sum`, an alias), the whole event or action is written instead. Where no edit of the manifest does it (the
 * copies of a matrix, values of `vars`, an override), an override for the one key goes into the configuration. What comes
 * out is loaded and planned again: an edit counts only when nothing but the marker is left to write. All keys are
 * accepted, or none.
 */

import { type Diagnosed, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { type JsonValue, valueAt } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { type ManifestEdit, setManifestFields } from '../../manifest/edit/edit-manifest.ts';
import { loadProject } from '../../manifest/load-project.ts';
import { parseYaml } from '../../manifest/yaml/parse-yaml.ts';
import type { Declaration, Desired, Observed } from '../../model/automation.ts';
import type { AutomationApi, Inventory } from '../../model/automation-api.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { planChanges } from '../../reconcile/plan-changes.ts';
import { resolveDeclarations } from '../plan/resolve-declarations.ts';
import { acceptEdits, EDIT_EXTENTS, type EditExtent, OVERRIDE_EXTENTS } from './accept-edits.ts';
import { byHand, madeElsewhere, notWritable, promptInFile } from './accept-problems.ts';
import { overrideEdits } from './override-edits.ts';

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

/** The text of the directory, as edited so far. */
interface Sources {
  readonly files: readonly SourceFile[];
  readonly configuration?: SourceFile;
}

/** Accepts the drift of some keys. Writes no file. */
export async function acceptDrift(input: AcceptInput): Promise<Diagnosed<AcceptedDrift>> {
  let sources: Sources = input.tree;
  const edits: AcceptedEdit[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const key of input.keys) {
    const accepted = await acceptOne(input, sources, key);
    diagnostics.push(...accepted.diagnostics);
    if (accepted.value === undefined) continue;
    sources = accepted.value.sources;
    edits.push(...accepted.value.edits);
  }
  if (diagnostics.length > 0) return { value: { files: [], edits: [] }, diagnostics };
  const before = allFiles(input.tree);
  const changed = allFiles(sources).filter((file) => !before.includes(file));
  return { value: { files: changed, edits }, diagnostics };
}

function allFiles({ files, configuration }: Sources): readonly SourceFile[] {
  return configuration === undefined ? files : [...files, configuration];
}

async function acceptOne(
  input: AcceptInput,
  sources: Sources,
  key: string,
): Promise<
  Diagnosed<{ readonly sources: Sources; readonly edits: readonly AcceptedEdit[] } | undefined>
> {
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
    const edits = acceptEdits(drift, declaration, observed, extent);
    const edited = editManifest(input, sources, { declaration, edits, extent });
    if (edited.value === undefined) {
      // Of the smaller edit: it names the field.
      if (problems.length === 0) problems = edited.diagnostics;
      continue;
    }
    if (await isAccepted(input, edited.value, key)) {
      const file = declaration.source.range.file;
      return {
        value: { sources: edited.value, edits: accountOf(drift, file) },
        diagnostics: [],
      };
    }
  }
  const overridden = await acceptByOverride(input, sources, { drift, declaration, observed });
  if (overridden !== undefined) return { value: overridden, diagnostics: [] };
  const files = {
    manifest: declaration.source.range.file,
    configuration: configurationFile(input),
  };
  const diagnostics =
    problems.length === 0
      ? [madeElsewhere(drift, declaration, files)]
      : problems.map((problem) => ({ ...problem, hint: byHand(drift, files) }));
  return { value: undefined, diagnostics };
}

/** An override for the key alone; undefined where none leaves only the marker to write. */
async function acceptByOverride(
  input: AcceptInput,
  sources: Sources,
  {
    drift,
    declaration,
    observed,
  }: {
    readonly drift: Drift;
    readonly declaration: Declaration;
    readonly observed: Observed;
  },
): Promise<{ readonly sources: Sources; readonly edits: readonly AcceptedEdit[] } | undefined> {
  const { configuration } = sources;
  const [parsed] =
    configuration === undefined ? [] : parseYaml(configuration.text, configuration.path).value;
  if (configuration === undefined || parsed === undefined) return undefined;
  const target = {
    key: declaration.key,
    configuration: parsed.value,
    ...present({ environment: input.environment }),
  };
  for (const extent of OVERRIDE_EXTENTS) {
    const edits = acceptEdits(drift, declaration, observed, extent);
    for (const way of overrideEdits(edits, target)) {
      const { value: text, diagnostics } = setManifestFields(configuration.text, 0, way);
      if (hasErrors(diagnostics)) continue;
      const edited = { ...sources, configuration: { ...configuration, text } };
      if (await isAccepted(input, edited, declaration.key))
        return { sources: edited, edits: accountOf(drift, configurationFile(input)) };
    }
  }
  return undefined;
}

/** As diagnostics show it. */
function configurationFile({ tree }: AcceptInput): string {
  return displayPath(tree.directory, tree.configuration?.path ?? 'wac.yaml');
}

/** The path of a prompt among the fields of an automation. */
const PROMPT = 'then.sendPromptToAria.prompt';

/** The file that a manifest takes its prompt from; undefined where it has none. */
function promptFileOf({ document }: Declaration): string | undefined {
  const file = valueAt(document ?? {}, ['then', 'sendPromptToAria', 'promptFile']);
  return typeof file === 'string' ? file : undefined;
}

function editManifest(
  { tree }: AcceptInput,
  sources: Sources,
  {
    declaration,
    edits,
    extent,
  }: {
    readonly declaration: Declaration;
    readonly edits: readonly ManifestEdit[];
    readonly extent: EditExtent;
  },
): Diagnosed<Sources | undefined> {
  const shown = declaration.source.range.file;
  const file = sources.files.find(({ path }) => displayPath(tree.directory, path) === shown);
  if (file === undefined) return { value: undefined, diagnostics: [] };
  // Written whole, a mapping would lose the expressions in it.
  const isWhole = extent === 'mappings' || extent === 'parts';
  if (isWhole && file.text.includes('${{')) return { value: undefined, diagnostics: [] };
  // The key of a copy is its manifest's, then the names of the matrix.
  const manifestKey = declaration.key.split('/')[0] ?? declaration.key;
  const { value, diagnostics } = setManifestFields(file.text, manifestKey, edits, shown);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const edited = { ...file, text: value };
  const files = sources.files.map((each) => (each === file ? edited : each));
  return { value: { ...sources, files }, diagnostics: [] };
}

/** Whether nothing but the marker would be written for a key, were these the manifests. */
async function isAccepted(
  { tree, environment, vars, inventory, policy, plan, api }: AcceptInput,
  sources: Sources,
  key: string,
): Promise<boolean> {
  const loaded = loadProject({
    tree: { ...tree, ...sources },
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

function accountOf({ key, fields }: Drift, file: string): readonly AcceptedEdit[] {
  return fields.map(({ path, before, after }) => ({
    key,
    file,
    path,
    ...present({ before: after, after: before }),
  }));
}
