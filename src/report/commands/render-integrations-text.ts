import { compareText } from '../../lib/compare-text.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { Integration } from '../../model/integration.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';

/** Integrations by the team that owns them. */
export type IntegrationsByEntity = ReadonlyMap<string, readonly Integration[]>;

/** The output of `wac integrations`: under each team, lines that can be pasted after `integration:`. */
export function renderIntegrationsText(
  integrations: IntegrationsByEntity,
  options: TextOptions,
): string {
  const style = createTextStyle(options.color);
  const blocks = sorted(integrations).map(([entity, list]) => {
    const lines = list.map((integration) => {
      const note = usageNote(integration);
      return `  ${style.plain(`integration: ${integrationYaml(integration, list)}`)}${note === '' ? '' : `  ${style.dim(note)}`}`;
    });
    const empty = `  ${style.dim('none: make one under Team settings → Integrations or Webhooks')}`;
    return [style.bold(`team ${entity}`), ...(lines.length === 0 ? [empty] : lines)].join('\n');
  });
  return blocks.length === 0 ? 'No teams.\n' : `${blocks.join('\n\n')}\n`;
}

/** The output of `wac integrations --format json`. */
export function renderIntegrationsJson(integrations: IntegrationsByEntity): JsonObject {
  return {
    formatVersion: '1.0',
    entities: sorted(integrations).map(([entity, list]) => ({
      entity,
      integrations: list.map(({ id, kind, channel, workspace, name, url }) => ({
        id,
        kind,
        ...present({
          channel,
          workspace,
          name,
          url: url === undefined ? undefined : withoutSecrets(url),
        }),
      })),
    })),
  };
}

function sorted(integrations: IntegrationsByEntity): readonly [string, readonly Integration[]][] {
  return [...integrations].sort(([a], [b]) => compareText(a, b));
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

function usageNote(integration: Integration): string {
  if (integration.kind === 'other') return '# no action can use it';
  if (integration.kind === 'slack' && integration.workspace !== undefined) {
    return `# ${integration.workspace}`;
  }
  return integration.url === undefined ? '' : `# ${withoutSecrets(integration.url)}`;
}

/** A webhook's address without user, password, query and fragment: any of them may be a token. */
function withoutSecrets(url: string): string {
  if (!URL.canParse(url)) return '(not a URL)';
  const { protocol, host, pathname } = new URL(url);
  const isSlackHook = host === 'hooks.slack.com';
  return `${protocol}//${host}${isSlackHook ? '/…' : pathname}`;
}
