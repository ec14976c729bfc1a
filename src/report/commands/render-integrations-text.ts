import { compareText } from '../../lib/compare-text.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { Integration } from '../../model/integration.ts';
import { shownUrl } from '../../model/webhook/shown-url.ts';
import { fitLines } from '../text/fit-lines.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import type { AutomationRow } from './automation-row.ts';
import type { IntegrationUsage, IntegrationUsages } from './integration-usage.ts';

/** Automations of one owner that are named; the JSON document has all. */
const MAX_NAMED = 5;

/** The output of `wac integrations`: under each team, lines that can be pasted after `integration:`, and who uses them. */
export function renderIntegrationsText(usages: IntegrationUsages, options: TextOptions): string {
  const style = createTextStyle(options.color);
  const blocks = usages.entities.map(({ entity, integrations, all }) => {
    const lines = integrations.flatMap((usage) => {
      const { integration } = usage;
      const note = style.dim(addressNote(integration));
      const line = `  ${style.plain(`integration: ${integrationYaml(integration, all)}`)}`;
      // A line that fits can be copied; the note goes below it where both do not fit.
      const whole = note === '' ? line : `${line}  ${note}`;
      const isFitting = fitLines(whole, options.terminalWidth) === whole;
      return [isFitting ? whole : `${line}\n    ${note}`, ...usageLines(usage, style)];
    });
    const none =
      all.length === 0 ? 'none: make one under Team settings → Integrations or Webhooks' : 'none';
    const empty = `  ${style.dim(none)}`;
    return [style.bold(`team ${entity}`), ...(lines.length === 0 ? [empty] : lines)].join('\n');
  });
  if (blocks.length === 0) return 'No teams.\n';
  const text = [...blocks, ...footer(usages, style)].join('\n\n');
  return `${fitLines(text, options.terminalWidth)}\n`;
}

/** The output of `wac integrations --format json`. */
export function renderIntegrationsJson(usages: IntegrationUsages): JsonObject {
  return {
    formatVersion: '1.0',
    entities: usages.entities.map(({ entity, integrations }) => ({
      entity,
      integrations: integrations.map(
        ({ integration: { id, kind, channel, workspace, name, url }, ...usage }) => ({
          id,
          kind,
          ...present({
            channel,
            workspace,
            name,
            url: url === undefined ? undefined : shownUrl(url),
          }),
          usage: usage.usage,
          shared: usage.isShared,
          managedBy: usage.managedBy.map((manager) => ({ ...manager })),
          users: usage.users.map((row) => ({
            id: row.id,
            name: row.name,
            scope: row.scope,
            enabled: row.enabled,
            state: row.state,
            ...present({ owner: row.owner, key: row.key }),
          })),
        }),
      ),
    })),
    organizations: [...usages.organizations],
    unread: [...usages.unread],
  };
}

/** Who manages an integration, and under each owner the automations that use it. */
function usageLines(
  { integration, users, managedBy, usage, isShared }: IntegrationUsage,
  style: TextStyle,
): readonly string[] {
  const managers = managedBy.map(({ owner, key }) => `managed by ${owner} as ${key}`);
  const heading = [...managers, ...(isShared ? ['shared'] : [])].join(', ');
  const byOwner = new Map<string, AutomationRow[]>();
  for (const row of users) {
    const owner = ownerOf(row);
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), row]);
  }
  const owners = [...byOwner]
    .sort(([a], [b]) => compareText(a, b))
    .map(([owner, rows]) => `used by ${owner}: ${namesOf(rows)}`);
  const lines = [...(heading === '' ? [] : [heading]), ...owners];
  if (usage === 'used' || integration.kind === 'other')
    return lines.map((line) => `      ${style.plain(line)}`);
  const words = usage === 'unused' ? 'unused' : 'nothing that could be read uses it';
  return [...lines, words].map((line) => `      ${style.yellow(line)}`);
}

function ownerOf({ state, owner }: AutomationRow): string {
  if (state === 'unreadable-marker') return 'automations whose marker cannot be read';
  return owner ?? 'unmanaged automations';
}

function namesOf(rows: readonly AutomationRow[]): string {
  const shown = rows
    .slice(0, MAX_NAMED)
    .map(
      ({ key, name, enabled }) => `${key ?? JSON.stringify(name)}${enabled ? '' : ' (disabled)'}`,
    );
  const more = rows.length - shown.length;
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** What was read, because "unused" holds for that alone. */
function footer({ organizations, unread }: IntegrationUsages, style: TextStyle): readonly string[] {
  const scope =
    organizations.length === 0
      ? 'Automations of organizations were not read: list organizations in wac.yaml to include them.'
      : `Automations of other organizations than ${organizations.join(', ')} were not read.`;
  return [[...unread.map((each) => `Unknown: ${each}`), scope].map(style.dim).join('\n')];
}

/** The reference in flow style; a workspace only where two channels share a name, an id where nothing else will do. */
function integrationYaml(integration: Integration, all: readonly Integration[]): string {
  const twins = all.filter(
    (other) =>
      other.kind === integration.kind &&
      other.channel === integration.channel &&
      other.name === integration.name,
  );
  if (integration.kind === 'slack' && integration.channel !== undefined) {
    const channel = `channel: ${JSON.stringify(integration.channel)}`;
    if (twins.length === 1) return `{ slack: { ${channel} } }`;
    const isReported = twins.every(
      (twin) => twin === integration || twin.workspace !== integration.workspace,
    );
    if (isReported && integration.workspace !== undefined) {
      return `{ slack: { ${channel}, workspace: ${JSON.stringify(integration.workspace)} } }`;
    }
  }
  if (integration.kind === 'webhook' && integration.name !== undefined && twins.length === 1) {
    return `{ webhook: ${JSON.stringify(integration.name)} }`;
  }
  return `{ id: ${JSON.stringify(integration.id)} }`;
}

function addressNote(integration: Integration): string {
  if (integration.kind === 'other') return '# no action can use it';
  if (integration.kind === 'slack' && integration.workspace !== undefined) {
    return `# ${integration.workspace}`;
  }
  return integration.url === undefined ? '' : `# ${shownUrl(integration.url)}`;
}
