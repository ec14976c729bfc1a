/** The text of an exported directory. */
import { compareText } from '../../lib/compare-text.ts';
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { inFieldOrder } from '../edit/field-order.ts';
import { renderNew } from '../edit/yaml-text.ts';
import type { ExportedConfiguration } from './export-configuration.ts';
import type { ExportedAliases } from './export-integrations.ts';
import { type ExportTarget, extendConfiguration, writtenMapping } from './export-target.ts';
import type { ExportUnit, FoldedUnit, SingleUnit } from './export-units.ts';
import type { WebhookUnit } from './export-webhooks.ts';
import { uniqueName } from './unique-name.ts';

const CONFIGURATION_NOTE = `# Written by "wac export". The manifests below this directory describe automations that exist: the first apply takes
# them over and changes nothing but the marker in their descriptions.
`;

/** What manifests are written for. */
export interface ExportedUnits {
  readonly units: readonly ExportUnit[];
  readonly webhooks: readonly WebhookUnit[];
}

/** The configuration (that of the target, extended, where there is one), then every manifest file by path. */
export function renderExport(
  configuration: ExportedConfiguration,
  aliases: ExportedAliases,
  { units, webhooks }: ExportedUnits,
  target?: ExportTarget,
): readonly SourceFile[] {
  const vars = sharedAxes(units, writtenMapping(target, 'vars').keys());
  const used = usedAliases(aliases, units);
  const text =
    target === undefined
      ? newConfiguration(configuration, vars, used)
      : extendConfiguration(target, neededBy(units, webhooks, configuration), {
          integrations: new Map(used),
          vars: new Map([...vars.values()].map(({ name, items }) => [name, items])),
        });
  const byPath = new Map<string, string[]>();
  for (const unit of [...units].sort((a, b) => compareText(a.key, b.key))) {
    const manifest = unit.kind === 'single' ? unit.manifest : withMatrix(unit, vars);
    const document = `${unit.kind === 'single' ? silencing(unit) : ''}${renderNew(inFieldOrder('manifest', manifest))}`;
    byPath.set(unit.path, [...(byPath.get(unit.path) ?? []), document]);
  }
  for (const { path, manifest } of [...webhooks].sort((a, b) => compareText(a.key, b.key))) {
    byPath.set(path, [...(byPath.get(path) ?? []), renderNew(inFieldOrder('webhook', manifest))]);
  }
  const files = [...byPath].sort(([a], [b]) => compareText(a, b));
  return [
    { path: 'wac.yaml', text },
    ...files.map(([path, documents]) => ({ path, text: documents.join('---\n') })),
  ];
}

/** Only what the manifests that are written need: a target resolves no team that nothing uses. */
function neededBy(
  units: readonly ExportUnit[],
  webhooks: readonly WebhookUnit[],
  configuration: ExportedConfiguration,
): ExportedConfiguration {
  const singles = units.flatMap((unit) => (unit.kind === 'single' ? [unit] : unit.singles));
  const owners = new Set([
    ...singles.map(({ observed }) => observed.scope.entity),
    ...webhooks.map(({ team }) => team),
  ]);
  const used = (name: string): boolean => owners.has(name);
  return {
    ...configuration,
    entities: configuration.entities.filter(used),
    organizations: configuration.organizations.filter(used),
  };
}

function newConfiguration(
  configuration: ExportedConfiguration,
  vars: SharedAxes,
  used: readonly (readonly [string, JsonObject])[],
): string {
  const { owner, ...rest } = configuration;
  const head: JsonObject = {
    version: 1,
    owner,
    ...withoutEmptyLists(rest),
    ...present({
      vars:
        vars.size === 0
          ? undefined
          : Object.fromEntries([...vars.values()].map((each) => [each.name, each.items])),
      integrations: used.length === 0 ? undefined : Object.fromEntries(used),
    }),
  };
  return `${CONFIGURATION_NOTE}${renderNew(inFieldOrder('configuration', head))}`;
}

/** Comments for what is wrong with an automation on the server already. */
function silencing({ silenced = [] }: SingleUnit): string {
  return silenced
    .map((code) => `# wac document/disable ${code}: exported as it is on the server\n`)
    .join('');
}

type SharedAxes = ReadonlyMap<string, { readonly name: string; readonly items: JsonValue }>;

/** Axes that two matrices or more have in common, by their text: each becomes a variable. */
function sharedAxes(units: readonly ExportUnit[], takenNames: Iterable<string>): SharedAxes {
  const counts = new Map<string, { readonly axis: FoldedUnit['axis']; readonly count: number }>();
  for (const unit of units) {
    if (unit.kind === 'single') continue;
    const text = stableJson(unit.axis.items);
    counts.set(text, { axis: unit.axis, count: (counts.get(text)?.count ?? 0) + 1 });
  }
  const taken = new Set(takenNames);
  const shared = [...counts].filter(([, { count }]) => count > 1);
  return new Map(
    shared.map(([text, { axis }]) => {
      return [text, { name: uniqueName(variableName(axis.name), [], taken), items: axis.items }];
    }),
  );
}

/** `registry` → `registries`, `project` → `projects`. */
function variableName(axis: string): string {
  return axis.endsWith('y') ? `${axis.slice(0, -1)}ies` : `${axis}s`;
}

function withMatrix({ manifest, axis }: FoldedUnit, vars: SharedAxes): JsonObject {
  const { key, name, description, ...rest } = manifest;
  const shared = vars.get(stableJson(axis.items));
  const items = shared === undefined ? axis.items : `\${{ vars.${shared.name} }}`;
  return {
    key: key ?? '',
    ...present({ name, description }),
    matrix: { [axis.name]: items },
    ...rest,
  };
}

/** Aliases of automations that were left out in the end go with them. */
function usedAliases(
  aliases: ExportedAliases,
  units: readonly ExportUnit[],
): readonly (readonly [string, JsonObject])[] {
  const singles = units.flatMap((unit) => (unit.kind === 'single' ? [unit] : unit.singles));
  const used = new Set(singles.map(({ observed }) => aliases.nameOf(observed)));
  return [...aliases.definitions]
    .filter(([name]) => used.has(name))
    .sort(([a], [b]) => compareText(a, b));
}

function withoutEmptyLists(document: JsonObject): JsonObject {
  const entries = Object.entries(document);
  return Object.fromEntries(
    entries.filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}
