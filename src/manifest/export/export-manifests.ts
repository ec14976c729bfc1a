/**
 * Writes manifests for automations that exist.
 *
 * Whatever is written is loaded again and compared with what it was written for, so an automation is exported exactly
 * when the loader reads it back as the same; every other one is listed with the reason.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import type { Observed, OnRemove } from '../../model/automation.ts';
import type { AutomationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import { describeScope } from '../../model/scope.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { exportConfiguration } from './export-configuration.ts';
import { type ExportedUnits, renderExport } from './export-files.ts';
import { foldUnits } from './export-fold.ts';
import { nameAliases } from './export-integrations.ts';
import { ExportReader } from './export-reader.ts';
import { type LeftReason, selectExported } from './export-selection.ts';
import { type ExportTarget, takenKeys, takenPaths, writtenMapping } from './export-target.ts';
import { type ExportUnit, singleUnits } from './export-units.ts';
import {
  type ExportableWebhook,
  type ExportedWebhook,
  exportedWebhook,
  type LeftWebhook,
  leftUnit,
  recordedWebhookKeys,
  selectWebhooks,
  type WebhookUnit,
  webhookUnits,
} from './export-webhooks.ts';

/** What an export is to say besides the automations. */
export interface ExportOptions {
  /** The owner that the configuration names, without an environment's suffix. */
  readonly owner: string;
  /** What the configuration says about removals. */
  readonly onRemove: OnRemove;
  /** The configuration's `entity`; absent: the team that most automations belong to. */
  readonly entity?: string;
  /** The server that the configuration pins; absent: none. */
  readonly server?: string;
  /** What the teams have, to find each integration's team and to distinguish those with the same name. */
  readonly integrations?: readonly Integration[];
  /** The webhooks to write manifests for; absent: none. */
  readonly webhooks?: readonly ExportableWebhook[];
  /** The entity of the person that the API key belongs to: its integrations are named by id. Absent: not known. */
  readonly personalEntity?: string;
  /** Whether a string holds a secret that no file may hold; absent: none does. */
  readonly isSecretIn?: (text: string) => boolean;
  /** The directory that the export adds to; absent: the export is a directory of its own. */
  readonly target?: ExportTarget;
  /** Makes equal automations in several scopes one manifest with a matrix. */
  readonly fold?: boolean;
}

/** An automation that a manifest was written for. */
export interface ExportedAutomation {
  readonly id: AutomationId;
  readonly key: string;
  readonly name: string;
  readonly scope: string;
  /** The manifest's file, relative to the directory. */
  readonly file: string;
}

/** An automation that was left out. */
export interface LeftAutomation {
  readonly id: AutomationId;
  readonly name: string;
  readonly scope: string;
  readonly reason: LeftReason;
  /** One sentence without a period. */
  readonly message: string;
}

/** The files of a manifest directory, and what they hold. */
export interface ExportedManifests {
  /** The configuration first, then the manifests by path; of a directory that is added to, only what changes. */
  readonly files: readonly SourceFile[];
  /** By key. */
  readonly exported: readonly ExportedAutomation[];
  /** By scope and name. */
  readonly left: readonly LeftAutomation[];
  /** By key. */
  readonly webhooks: readonly ExportedWebhook[];
  /** By team and name. */
  readonly leftWebhooks: readonly LeftWebhook[];
  /** What loading the files says: warnings, as they will be seen. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * One file per scope, one per matrix, aliases in the configuration, every manifest of an unmanaged automation with `adopt`.
 *
 * @throws Failure `file` when the configuration of the target cannot be extended.
 */
export function exportManifests(
  observed: readonly Observed[],
  options: ExportOptions,
): ExportedManifests {
  const { target } = options;
  const { selected, left } = selectExported(observed, {
    ...options,
    declarations: target?.declarations ?? [],
  });
  const { selected: hooks, left: leftHooks } = selectWebhooks(
    options.webhooks ?? [],
    target?.webhooks ?? [],
  );
  const webhookTeams = hooks.map(({ team }) => team);
  const configuration = exportConfiguration(selected, { ...options, webhookTeams });
  const entity = target === undefined ? configuration.entity : target.configuration.entity;
  const aliases = nameAliases(selected, {
    entity,
    integrations: options.integrations ?? [],
    personalEntity: options.personalEntity,
    existing: writtenMapping(target, 'integrations'),
  });
  const leftOut = left.map((each) => describeLeft(each.observed, each.reason, each.message));
  const leftWebhooks = [...leftHooks];
  const isSecret = (unit: ExportUnit | WebhookUnit): boolean =>
    options.isSecretIn?.(JSON.stringify(unit.manifest)) === true;
  const singles = singleUnits(selected, aliases, {
    owner: options.owner,
    target,
    reserved: recordedWebhookKeys(hooks),
  }).filter((unit) => {
    if (isSecret(unit)) leftOut.push(describeLeft(unit.observed, 'secret', SECRET));
    return !isSecret(unit);
  });
  const units = options.fold === true ? foldUnits(singles, target) : singles;
  const webhooks = webhookUnits(hooks, {
    entity,
    ...takenBy([...singles, ...units], target),
  }).filter((unit) => {
    if (isSecret(unit)) leftWebhooks.push(leftUnit(unit, 'secret', SECRET));
    return !isSecret(unit);
  });
  const render = (these: ExportedUnits): readonly SourceFile[] =>
    renderExport(configuration, aliases, these, target);
  const reader = new ExportReader(render, target);
  const { files, diagnostics, written, refused } = reader.settle({ units, webhooks });
  leftOut.push(
    ...refused.units.map(([{ observed: each }, message]) =>
      describeLeft(each, 'not-accepted', message),
    ),
  );
  leftWebhooks.push(
    ...refused.webhooks.map(([unit, message]) => leftUnit(unit, 'not-accepted', message)),
  );
  return {
    files: files.filter(({ text }) => text !== target?.source.text),
    exported: written.units.flatMap(describeUnit).sort((a, b) => compareText(a.key, b.key)),
    left: leftOut.sort((a, b) => compareText(`${a.scope}\n${a.name}`, `${b.scope}\n${b.name}`)),
    webhooks: written.webhooks.map(exportedWebhook).sort((a, b) => compareText(a.key, b.key)),
    leftWebhooks: leftWebhooks.sort((a, b) =>
      compareText(`${a.team}\n${a.name}`, `${b.team}\n${b.name}`),
    ),
    diagnostics: diagnostics.filter(({ range }) => isIn(files, range?.file)),
  };
}

/** The keys and paths that webhooks may not have. */
function takenBy(
  units: readonly ExportUnit[],
  target: ExportTarget | undefined,
): { readonly keys: ReadonlySet<string>; readonly paths: ReadonlySet<string> } {
  return {
    keys: new Set([...takenKeys(target), ...units.map(({ key }) => key)]),
    paths: new Set([
      ...takenPaths(target),
      ...units.map(({ path }) => path.replace(/\.yaml$/u, '')),
    ]),
  };
}

const SECRET = 'It contains the API key of this run: remove the key there, and replace it';

/** Whether a problem is in a file of the export, or in none. */
function isIn(files: readonly SourceFile[], file: string | undefined): boolean {
  return file === undefined || files.some(({ path }) => path === file);
}

function describeUnit(unit: ExportUnit): readonly ExportedAutomation[] {
  const singles = unit.kind === 'folded' ? unit.singles : [unit];
  return singles.map(({ observed, key }, index) => ({
    id: observed.id,
    key: unit.kind === 'folded' ? (unit.keys[index] ?? unit.key) : key,
    name: observed.name,
    scope: describeScope(observed.scope),
    file: unit.path,
  }));
}

function describeLeft(observed: Observed, reason: LeftReason, message: string): LeftAutomation {
  const { id, name, scope } = observed;
  const slot =
    scope.kind === 'other' ? `a ${scope.type} of ${observed.listedIn}` : describeScope(scope);
  return { id, name, scope: slot, reason, message };
}
