/**
 * W&B deployments that have more than one address. The only module that lists them.
 *
 * Source: `FORGE_HOSTS` in `wandb/sdk/lib/urls.py` of the official SDK, 0.31.0 (docs/wandb-api.md, section 1.1).
 */

interface Deployment {
  /** The host of the web page. */
  readonly web: string;
  /** Hosts of the API. The first is the one that the newest SDK uses. */
  readonly api: readonly [string, ...string[]];
  /** The API host that names the deployment in checksums. It never changes, so that plan files stay valid. */
  readonly id: string;
}

const DEPLOYMENTS: readonly Deployment[] = [
  {
    web: 'forge.coreweave.com',
    api: ['api.forge.coreweave.com', 'api.wandb.ai'],
    id: 'api.wandb.ai',
  },
  {
    web: 'qa.forge.coreweave.com',
    api: ['api.qa.forge.coreweave.com', 'api.qa.wandb.ai'],
    id: 'api.qa.wandb.ai',
  },
];

/** The path below which the web host passes requests on to the API (`FORGE_API_PATH` in the SDK). */
const PROXIED_API_PATH = '/api/wandb';

/** The server that the newest SDK uses when nothing else is set. */
export const DEFAULT_SERVER = 'https://api.forge.coreweave.com';

/** Hosts of W&B and CoreWeave that serve pages and no API, apart from those of `DEPLOYMENTS`. */
const PAGE_HOSTS: ReadonlySet<string> = new Set([
  'wandb.ai',
  'wandb.com',
  'www.wandb.com',
  'docs.coreweave.com',
  'id.coreweave.com',
]);

/**
 * What identifies the deployment behind a server's address: equal for addresses of one deployment. It serves
 * comparisons and checksums, never requests.
 *
 * @param server a base URL as `normalizeServer` gives it, or any other name of a server (`sandbox:FILE`), which only
 *   equals itself.
 */
export function deploymentOf(server: string): string {
  const match = /^https:\/\/([^/]+)(\/.*)?$/.exec(server);
  const deployment = byApiHost(match?.[1] ?? '');
  return deployment === undefined ? server : `https://${deployment.id}${match?.[2] ?? ''}`;
}

/** Whether two addresses lead to one deployment. */
export function isSameDeployment(one: string, other: string): boolean {
  return deploymentOf(one) === deploymentOf(other);
}

/** An API host, then the other names of its deployment: the order in which netrc is searched. */
export function hostNames(host: string): readonly string[] {
  return [...new Set([host, ...(byApiHost(host)?.api ?? [])])];
}

/**
 * The API address that an address of a web page stands for.
 *
 * @returns `api` where requests may go to that address in its place, as the SDK does; `page` where the address is
 *   refused, with the address to use; undefined where the address is no known web page.
 */
export function webPageAddress(
  url: URL,
): { readonly kind: 'api' | 'page'; readonly server: string } | undefined {
  const host = url.hostname.replace(/\.$/, '');
  const deployment = DEPLOYMENTS.find(({ web }) => web === host);
  if (deployment !== undefined) {
    const isProxiedApi =
      url.protocol === 'https:' &&
      url.port === '' &&
      url.pathname.replace(/\/+$/, '') === PROXIED_API_PATH;
    return { kind: isProxiedApi ? 'api' : 'page', server: `https://${deployment.api[0]}` };
  }
  const isPage =
    PAGE_HOSTS.has(host) ||
    (/\.(wandb\.ai|forge\.coreweave\.com)$/.test(host) && !host.startsWith('api.'));
  return isPage ? { kind: 'page', server: DEFAULT_SERVER } : undefined;
}

/** Whether an address is one of W&B's own multi-tenant cloud. */
export function isMultiTenant(server: string): boolean {
  return URL.canParse(server) && byApiHost(new URL(server).host) !== undefined;
}

/** Whether W&B runs the server: its multi-tenant cloud, or Dedicated Cloud (`*.wandb.io`). */
export function isHostedByWandb(server: string): boolean {
  return (
    isMultiTenant(server) ||
    (URL.canParse(server) && new URL(server).hostname.endsWith('.wandb.io'))
  );
}

/** The page that shows a user's API keys: `<app>/authorize`, as the SDK builds it (`api_to_app_url`). */
export function keyPage(server: string): string {
  const url = new URL(server);
  const deployment = byApiHost(url.host);
  if (deployment !== undefined) return `https://${deployment.web}/wandb/authorize`;
  const host = url.host.replace(/^api\.(wandb\.)?/, (_prefix, wandb?: string) => wandb ?? 'app.');
  return `${url.protocol}//${host}${url.pathname.replace(/\/+$/, '')}/authorize`;
}

/** The page with the secrets and integrations of a team (docs/wandb-api.md, section 1.1). */
export function teamPage(server: string, team: string): string {
  const app = URL.canParse(server) ? keyPage(server).replace(/\/authorize$/, '') : 'https://HOST';
  return `${app}/${encodeURIComponent(team)}/settings`;
}

function byApiHost(host: string): Deployment | undefined {
  return DEPLOYMENTS.find(({ api }) => api.includes(host));
}
