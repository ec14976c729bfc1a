/** A manifest directory that an export adds to. */
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { compareText } from '../../lib/compare-text.ts';
import { getOwn, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import type { Declaration } from '../../model/automation.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import { type ManifestEdit, setManifestFields } from '../edit/edit-manifest.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { ExportedConfiguration } from './export-configuration.ts';

/** What the directory holds. Paths are relative to it. */
export interface ExportTarget {
  /** `wac.yaml`, which declares no environments. */
  readonly source: SourceFile;
  readonly configuration: Configuration;
  /** Its manifests. */
  readonly files: readonly SourceFile[];
  readonly declarations: readonly Declaration[];
  readonly webhooks: readonly WebhookDeclaration[];
  /** Every file that is there, manifest or not: none of them is overwritten. */
  readonly paths: readonly string[];
}

/** What is added to the mappings of `wac.yaml`. */
export interface ConfigurationAdditions {
  readonly integrations: ReadonlyMap<string, JsonObject>;
  readonly vars: ReadonlyMap<string, JsonValue>;
}

/** A mapping of `wac.yaml` as it is written: its aliases or its variables. */
export function writtenMapping(
  target: ExportTarget | undefined,
  field: 'integrations' | 'vars',
): ReadonlyMap<string, JsonValue> {
  if (target === undefined) return new Map();
  const [document] = parseYaml(target.source.text, target.source.path).value;
  const value = isJsonObject(document?.value) ? getOwn(document.value, field) : undefined;
  return new Map(isJsonObject(value) ? Object.entries(value) : []);
}

/** Every key that a new manifest may not have: those of all copies, and of the matrices that make them. */
export function takenKeys(target: ExportTarget | undefined): ReadonlySet<string> {
  return new Set(
    [...(target?.declarations ?? []), ...(target?.webhooks ?? [])].flatMap(({ key }) => [
      key,
      key.split('/')[0] ?? key,
    ]),
  );
}

/** Paths without `.yaml` that a new file may not have. */
export function takenPaths(target: ExportTarget | undefined): ReadonlySet<string> {
  return new Set((target?.paths ?? []).map((path) => path.replace(/\.ya?ml$/iu, '')));
}

/**
 * The text of `wac.yaml` with the entities, organizations, aliases and variables that the exported manifests need;
 * everything else stays as it is.
 *
 * @throws Failure `file` when the text cannot be changed so.
 */
export function extendConfiguration(
  { source, configuration }: ExportTarget,
  exported: ExportedConfiguration,
  { integrations, vars }: ConfigurationAdditions,
): string {
  const edits: ManifestEdit[] = [
    ...extendList('entities', configuration.entities, exported.entities),
    ...extendList('organizations', configuration.organizations, exported.organizations),
    ...[...integrations].map(([name, value]) => ({ path: ['integrations', name], value })),
    ...[...vars].map(([name, value]) => ({ path: ['vars', name], value })),
  ];
  const { value, diagnostics } = setManifestFields(source.text, 0, edits, source.path);
  if (hasErrors(diagnostics)) {
    throw new Failure(`${source.path} cannot be extended: ${diagnostics[0]?.message ?? ''}`, {
      code: 'file',
      hint: 'Export into a new directory, and move the manifests and the settings by hand',
    });
  }
  return value;
}

function extendList(
  path: 'entities' | 'organizations',
  existing: readonly string[],
  needed: readonly string[],
): readonly ManifestEdit[] {
  const added = needed.filter((name) => !existing.includes(name)).sort(compareText);
  return added.length === 0 ? [] : [{ path, value: [...existing, ...added] }];
}
