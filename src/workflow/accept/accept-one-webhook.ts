/** Accepts the drift of one webhook: in its manifest, or else in an override for its key. */
import { type Diagnosed, type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { isJsonObject, valueAt } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { type ManifestEdit, setManifestFields } from '../../manifest/edit/edit-manifest.ts';
import { parseYaml } from '../../manifest/yaml/parse-yaml.ts';
import type { Integration } from '../../model/integration.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { byHand, notWritable } from './accept-problems.ts';
import type { AcceptedEdit, AcceptInput, Sources } from './accept-types.ts';
import {
  findRecordedWebhook,
  type WebhookReference,
  webhookEdits,
  webhookReferences,
} from './accept-webhook.ts';
import { overrideEdits } from './override-edits.ts';

/** What is accepted; undefined where it is not. */
type Accepted = Diagnosed<
  { readonly sources: Sources; readonly edits: readonly AcceptedEdit[] } | undefined
>;

/** Whether nothing is left to write for a key, were these the manifests; else what is wrong with them. */
export type AcceptCheck = (
  sources: Sources,
) => Promise<{ readonly isAccepted: boolean; readonly problems: readonly Diagnostic[] }>;

/** Accepts it. */
export async function acceptWebhook(
  input: AcceptInput,
  sources: Sources,
  declaration: WebhookDeclaration,
  check: AcceptCheck,
): Promise<Accepted> {
  const { key } = declaration;
  const drift = input.plan.drift.find((each) => each.key === key);
  const live = await findRecordedWebhook(declaration, input.inventory.automations, input);
  if (drift?.kind !== 'edited' || live === undefined) {
    return { value: undefined, diagnostics: [notWritable(key, drift, declaration)] };
  }
  const file = declaration.source.range.file;
  const renamed = withReferences(input, sources, { declaration, drift, live });
  const edits = webhookEdits(drift, live);
  const ways = [
    { file, sources: editFile(input, renamed.value.sources, { file, key, edits }) },
    ...overridden(input, renamed.value.sources, { key, edits }),
  ];
  let problems = renamed.diagnostics;
  for (const way of ways) {
    if (way.sources.value === undefined) {
      problems = [...problems, ...way.sources.diagnostics];
      continue;
    }
    const checked = await check(way.sources.value);
    if (checked.isAccepted) {
      const account = [...accountOf(drift, way.file), ...renamed.value.edits];
      return { value: { sources: way.sources.value, edits: account }, diagnostics: [] };
    }
    problems = [...problems, ...checked.problems];
  }
  const configuration = displayPath(input.tree.directory, 'wac.yaml');
  return {
    value: undefined,
    diagnostics: [refusal(declaration, drift, problems[0], configuration)],
  };
}

function refusal(
  { key, source }: WebhookDeclaration,
  drift: Drift,
  problem: Diagnostic | undefined,
  configuration: string,
): Diagnostic {
  const file = source.range.file;
  return {
    code: 'manifest/not-editable',
    severity: 'error',
    message: `The webhook "${key}" on the server cannot be written into "${file}"${problem === undefined ? '' : `: ${problem.message}`}`,
    hint: byHand(drift, { manifest: file, configuration }),
    range: source.range,
  };
}

/** The sources in which everything that uses a renamed webhook names it as the server does. */
function withReferences(
  input: AcceptInput,
  sources: Sources,
  {
    declaration,
    drift,
    live,
  }: {
    readonly declaration: WebhookDeclaration;
    readonly drift: Drift;
    readonly live: Integration;
  },
): Diagnosed<{ readonly sources: Sources; readonly edits: readonly AcceptedEdit[] }> {
  if (!drift.fields.some(({ path }) => path === 'name')) {
    return { value: { sources, edits: [] }, diagnostics: [] };
  }
  const name = live.name ?? '';
  const declarations = input.desired.map((each) => each.declaration);
  const diagnostics: Diagnostic[] = [];
  const edits: AcceptedEdit[] = [];
  let current = sources;
  for (const reference of webhookReferences(declaration, declarations)) {
    const edited = editReference(input, current, { reference, name });
    diagnostics.push(...edited.diagnostics);
    if (edited.value === undefined) continue;
    current = edited.value.sources;
    edits.push({ ...edited.value.edit, before: declaration.content.name, after: name });
  }
  return { value: { sources: current, edits }, diagnostics };
}

function editReference(
  input: AcceptInput,
  sources: Sources,
  { reference, name }: { readonly reference: WebhookReference; readonly name: string },
): Diagnosed<
  { readonly sources: Sources; readonly edit: Omit<AcceptedEdit, 'before' | 'after'> } | undefined
> {
  if (reference.kind === 'manifest') {
    const { key, source } = reference.declaration;
    const path = 'then.sendWebhook.integration.webhook';
    const { file } = source.range;
    const edited = editFile(input, sources, { file, key, edits: [{ path, value: name }] });
    const value =
      edited.value === undefined ? undefined : { sources: edited.value, edit: { key, file, path } };
    return { value, diagnostics: edited.diagnostics };
  }
  const path = [...aliasHome(input, sources, reference.name), reference.name, 'webhook'];
  const edited = editConfiguration(sources, [{ path, value: name }]);
  const file = displayPath(input.tree.directory, 'wac.yaml');
  const edit = { key: reference.name, file, path: path.join('.') };
  const value = edited.value === undefined ? undefined : { sources: edited.value, edit };
  return { value, diagnostics: edited.diagnostics };
}

/** The mapping that has the alias: that of the environment, which comes first, or that of all. */
function aliasHome(
  { environment }: AcceptInput,
  { configuration }: Sources,
  name: string,
): readonly string[] {
  const own = ['environments', environment ?? '', 'integrations'];
  const written = valueAt(configurationValue(configuration), own);
  return environment !== undefined && isJsonObject(written) && name in written
    ? own
    : ['integrations'];
}

function configurationValue(
  configuration: Sources['configuration'],
): Parameters<typeof valueAt>[0] {
  const [parsed] =
    configuration === undefined ? [] : parseYaml(configuration.text, configuration.path).value;
  return parsed?.value ?? {};
}

/** The sources with fields of one manifest set. */
function editFile(
  { tree }: AcceptInput,
  sources: Sources,
  {
    file,
    key,
    edits,
  }: {
    /** As diagnostics show it. */
    readonly file: string;
    readonly key: string;
    readonly edits: readonly ManifestEdit[];
  },
): Diagnosed<Sources | undefined> {
  const found = sources.files.find(({ path }) => displayPath(tree.directory, path) === file);
  if (found === undefined) return { value: undefined, diagnostics: [] };
  // The key of a copy is its manifest's, then the names of the matrix.
  const manifestKey = key.split('/')[0] ?? key;
  const { value, diagnostics } = setManifestFields(found.text, manifestKey, edits, file);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const files = sources.files.map((each) => (each === found ? { ...found, text: value } : each));
  return { value: { ...sources, files }, diagnostics: [] };
}

function editConfiguration(
  sources: Sources,
  edits: readonly ManifestEdit[],
): Diagnosed<Sources | undefined> {
  const { configuration } = sources;
  if (configuration === undefined) return { value: undefined, diagnostics: [] };
  const { value, diagnostics } = setManifestFields(
    configuration.text,
    0,
    edits,
    configuration.path,
  );
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return {
    value: { ...sources, configuration: { ...configuration, text: value } },
    diagnostics: [],
  };
}

/** The sources with an override for the key alone, in each way that there is. */
function overridden(
  { tree, environment }: AcceptInput,
  sources: Sources,
  { key, edits }: { readonly key: string; readonly edits: readonly ManifestEdit[] },
): readonly { readonly file: string; readonly sources: Diagnosed<Sources | undefined> }[] {
  const file = displayPath(tree.directory, 'wac.yaml');
  const target = {
    key,
    configuration: configurationValue(sources.configuration),
    ...present({ environment }),
  };
  return overrideEdits(edits, target).map((way) => ({
    file,
    sources: editConfiguration(sources, way),
  }));
}

function accountOf({ key, fields }: Drift, file: string): readonly AcceptedEdit[] {
  return fields.map(({ path, before, after }) => ({
    key,
    file,
    path,
    ...present({ before: after, after: before }),
  }));
}
