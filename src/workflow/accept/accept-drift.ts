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
import { valueAt } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { type ManifestEdit, setManifestFields } from '../../manifest/edit/edit-manifest.ts';
import { loadProject } from '../../manifest/load-project.ts';
import { parseYaml } from '../../manifest/yaml/parse-yaml.ts';
import type { Declaration, Observed } from '../../model/automation.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { planChanges } from '../../reconcile/plan-changes.ts';
import { prepareWebhooks, withWebhookLists } from '../plan/prepare-webhooks.ts';
import { resolveDeclarations } from '../plan/resolve-declarations.ts';
import { acceptEdits, EDIT_EXTENTS, type EditExtent, OVERRIDE_EXTENTS } from './accept-edits.ts';
import { type AcceptCheck, acceptWebhook } from './accept-one-webhook.ts';
import { byHand, madeElsewhere, notWritable, promptInFile } from './accept-problems.ts';
import type { AcceptedDrift, AcceptedEdit, AcceptInput, Sources } from './accept-types.ts';
import { overrideEdits } from './override-edits.ts';

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
  const webhook = input.webhooks.find((each) => each.key === key);
  if (webhook !== undefined) {
    return await acceptWebhook(input, sources, webhook, (edited) =>
      checkEdited(input, edited, key),
    );
  }
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
    if ((await checkEdited(input, edited.value, key)).isAccepted) {
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
      if ((await checkEdited(input, edited, declaration.key)).isAccepted)
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
async function checkEdited(
  { tree, environment, vars, inventory, policy, plan, api }: AcceptInput,
  sources: Sources,
  key: string,
): ReturnType<AcceptCheck> {
  const loaded = loadProject({
    tree: { ...tree, ...sources },
    directory: tree.directory,
    ...present({ environment }),
    vars,
  });
  const refused = (diagnostics: readonly Diagnostic[]): Awaited<ReturnType<AcceptCheck>> => ({
    isAccepted: false,
    problems: diagnostics.filter(({ severity }) => severity === 'error'),
  });
  const project = loaded.value;
  if (project === undefined || hasErrors(loaded.diagnostics)) return refused(loaded.diagnostics);
  const prepared = await prepareWebhooks({ project, api, policy, inventory });
  const lookup = prepared === undefined ? api : withWebhookLists(api, prepared.lists);
  const declarations = prepared?.declarations ?? project.declarations;
  const resolved = await resolveDeclarations(declarations, lookup, inventory.automations);
  if (hasErrors(resolved.diagnostics)) return refused(resolved.diagnostics);
  const next = planChanges({
    desired: resolved.value,
    inventory,
    policy,
    server: plan.server,
    ...present({ webhooks: prepared?.planned, unresolved: prepared?.unresolved }),
  });
  const change = next.changes.find((each) => each.key === key);
  const isDone =
    !next.drift.some((drift) => drift.key === key) && (change === undefined || !isEdit(change));
  return { isAccepted: isDone, problems: [] };
}

/** Whether a change writes more than the marker: what it records of webhooks follows from other manifests. */
function isEdit({ fields, webhook }: Change): boolean {
  return webhook !== undefined || fields.some(({ path }) => !RECORDS.has(path));
}

const RECORDS: ReadonlySet<string> = new Set(['lifecycle.webhook', 'lifecycle.formerWebhooks']);

function accountOf({ key, fields }: Drift, file: string): readonly AcceptedEdit[] {
  return fields.map(({ path, before, after }) => ({
    key,
    file,
    path,
    ...present({ before: after, after: before }),
  }));
}
