/** The webhook manifests of an export. */
import { compareText } from '../../lib/compare-text.ts';
import { groupRepeated } from '../../lib/group-repeated.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { slugify } from '../../lib/slugify.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Integration } from '../../model/integration.ts';
import type {
  WebhookContent,
  WebhookDeclaration,
  WebhookRecord,
} from '../../model/webhook/webhook.ts';
import { escapeExpressions, fileName, isKey, MAX_KEY } from './export-units.ts';
import { uniqueName } from './unique-name.ts';

/** A webhook of a team that is read. */
export interface ExportableWebhook {
  readonly live: Integration;
  /** The team that owns it. */
  readonly team: string;
  /** What a marker of the exporting owner records of it; absent: none does. */
  readonly record?: Pick<WebhookRecord, 'key' | 'protect' | 'onRemove'>;
  /** The other owner whose marker records it; absent: none does. */
  readonly managedBy?: string;
}

/** A manifest for one webhook. */
export interface WebhookUnit {
  readonly key: string;
  readonly id: IntegrationId;
  readonly team: string;
  readonly content: WebhookContent;
  /** Relative to the directory. */
  readonly path: string;
  readonly manifest: JsonObject;
}

/** A webhook that a manifest was written for. */
export interface ExportedWebhook {
  readonly id: IntegrationId;
  readonly key: string;
  readonly name: string;
  readonly team: string;
  /** The manifest's file, relative to the directory. */
  readonly file: string;
}

/** A webhook that was left out. */
export interface LeftWebhook {
  readonly id: IntegrationId;
  readonly name: string;
  readonly team: string;
  readonly reason: 'declared' | 'owned' | 'duplicate' | 'secret' | 'not-shown' | 'not-accepted';
  /** One sentence without a period. */
  readonly message: string;
}

/** What manifests can be written for, and what not. */
export interface WebhookSelection {
  readonly selected: readonly ExportableWebhook[];
  readonly left: readonly LeftWebhook[];
}

/** Leaves out what is declared already, what another owner manages, and what no manifest can describe whole. */
export function selectWebhooks(
  webhooks: readonly ExportableWebhook[],
  declared: readonly WebhookDeclaration[],
): WebhookSelection {
  const repeated = groupRepeated(webhooks, nameInTeam);
  const selected: ExportableWebhook[] = [];
  const left: LeftWebhook[] = [];
  for (const each of [...webhooks].sort(byTeamAndName)) {
    const reason = reasonToLeave(each, declared, repeated.has(nameInTeam(each)));
    if (reason === undefined) selected.push(each);
    else left.push(leftWebhook(each, reason));
  }
  return { selected, left };
}

/** The keys that markers record already: no automation of the export gets one of them. */
export function recordedWebhookKeys(webhooks: readonly ExportableWebhook[]): readonly string[] {
  return webhooks.flatMap(({ record }) =>
    record !== undefined && isKey(record.key) ? [record.key] : [],
  );
}

/** One manifest for each webhook, one file for each team. */
export function webhookUnits(
  selected: readonly ExportableWebhook[],
  {
    entity,
    keys,
    paths,
  }: {
    /** The configuration's default team; undefined where it has none. */
    readonly entity: string | undefined;
    /** Keys that are taken. */
    readonly keys: ReadonlySet<string>;
    /** Paths without `.yaml` that are taken. */
    readonly paths: ReadonlySet<string>;
  },
): readonly WebhookUnit[] {
  const takenKeys = new Set(keys);
  const takenPaths = new Set(paths);
  const files = new Map<string, string>();
  const recorded = new Map<ExportableWebhook, string>();
  for (const each of selected) {
    const key = each.record?.key;
    if (key === undefined || !isKey(key) || takenKeys.has(key)) continue;
    recorded.set(each, key);
    takenKeys.add(key);
  }
  return selected.map((each): WebhookUnit => {
    const { live, team, record } = each;
    const { name = '', url = '', accessToken = null, secret = null } = live;
    const wanted = slugify(name).slice(0, MAX_KEY - 20) || 'webhook';
    const key =
      recorded.get(each) ?? uniqueName(wanted, ['webhook', slugify(team).slice(0, 10)], takenKeys);
    const path =
      files.get(team) ?? `${uniqueName(`${fileName(team)}/webhooks`, [], takenPaths)}.yaml`;
    files.set(team, path);
    const lifecycle =
      record === undefined
        ? { adopt: true }
        : {
            ...present({ protect: record.protect ? record.protect : undefined }),
            onRemove: record.onRemove,
          };
    return {
      key,
      id: live.id,
      team,
      content: { name, url, accessToken, secret },
      path,
      manifest: {
        kind: 'webhook',
        key,
        ...present({ team: team === entity ? undefined : escapeExpressions(team) }),
        name: escapeExpressions(name),
        url: escapeExpressions(url),
        ...present({ accessToken: accessToken ?? undefined, secret: secret ?? undefined }),
        lifecycle,
      },
    };
  });
}

/** The account of a manifest that was written. */
export function exportedWebhook({ id, key, content, team, path }: WebhookUnit): ExportedWebhook {
  return { id, key, name: content.name, team, file: path };
}

/** The account of a manifest that could not be written. */
export function leftUnit(
  { id, team, content: { name } }: WebhookUnit,
  reason: 'secret' | 'not-accepted',
  message: string,
): LeftWebhook {
  return { id, name, team, reason, message };
}

/** Whether a declaration is what a manifest was written for. */
export function isSameWebhook(
  declaration: WebhookDeclaration | undefined,
  { team, content }: WebhookUnit,
): boolean {
  if (declaration === undefined || declaration.entity !== team) return false;
  const { name, url, accessToken, secret } = declaration.content;
  return (
    name === content.name &&
    url === content.url &&
    accessToken === content.accessToken &&
    secret === content.secret
  );
}

type Reason = Pick<LeftWebhook, 'reason' | 'message'>;

function reasonToLeave(
  { live, team, record, managedBy }: ExportableWebhook,
  declared: readonly WebhookDeclaration[],
  isRepeated: boolean,
): Reason | undefined {
  const known = declared.find(
    ({ key, entity, content }) =>
      key === record?.key || (entity === team && content.name === live.name),
  );
  if (known !== undefined) {
    const message = `${known.source.range.file} already declares it, as "${known.key}"`;
    return { reason: 'declared', message };
  }
  if (managedBy !== undefined) {
    return { reason: 'owned', message: `It is managed by ${managedBy}` };
  }
  if (isRepeated) {
    return { reason: 'duplicate', message: 'Another webhook of the team has the same name' };
  }
  if (live.accessToken !== undefined && live.secret !== undefined) return undefined;
  const message =
    'The server does not show the names of its secrets, and a manifest without them would remove them';
  return { reason: 'not-shown', message };
}

function leftWebhook({ live, team }: ExportableWebhook, reason: Reason): LeftWebhook {
  return { id: live.id, name: live.name ?? '', team, ...reason };
}

function nameInTeam({ team, live }: ExportableWebhook): string {
  return `${team}\n${live.name ?? ''}`;
}

function byTeamAndName(a: ExportableWebhook, b: ExportableWebhook): number {
  return (
    compareText(a.team, b.team) ||
    compareText(a.live.name ?? '', b.live.name ?? '') ||
    compareText(a.live.id, b.live.id)
  );
}
