/** The proxy for a server, from the usual variables, read as curl reads them. */
import { BlockList, isIP } from 'node:net';
import { Failure } from '../../diagnostics/failure.ts';
import { isLoopback } from '../../lib/is-loopback.ts';
import type { ProxySettings } from '../transport/network-settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for a server's address; undefined where requests go there directly.
 *
 * W&B's own variables win and are not subject to `NO_PROXY`, as in the SDK. Then come the variables of the address's
 * protocol and `ALL_PROXY`, each in lower case first.
 *
 * @throws Failure `usage` for a variable that names no proxy that can be used.
 */
export function chooseProxy(server: string, env: Env): ProxySettings | undefined {
  const url = new URL(server);
  if (isLoopback(url.hostname)) return undefined;
  const protocol = url.protocol === 'https:' ? 'https' : 'http';
  const isSet = (name: string): boolean => (env[name] ?? '').trim() !== '';
  const own = [`WANDB_${protocol.toUpperCase()}_PROXY`].find(isSet);
  const usual = [
    `${protocol}_proxy`,
    `${protocol.toUpperCase()}_PROXY`,
    'all_proxy',
    'ALL_PROXY',
  ].find(isSet);
  const noProxy = ['no_proxy', 'NO_PROXY'].find(isSet);
  if (own === undefined && isExcepted(url, env[noProxy ?? ''] ?? '')) return undefined;
  const name = own ?? usual;
  return name === undefined ? undefined : parseProxy(name, env[name] ?? '');
}

/**
 * Reads a proxy's address: `host:port` means `http://host:port`, and user name and password may hold any character.
 *
 * @throws Failure `usage`, which names the variable and never repeats its credentials.
 */
export function parseProxy(name: string, value: string): ProxySettings {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/)?(.*)$/is.exec(
    /^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim()) ? value.trim() : `http://${value.trim()}`,
  ) ?? ['', 'http', ''];
  const protocol = scheme.toLowerCase();
  const at = rest.lastIndexOf('@');
  const host = rest.slice(at + 1).replace(/[/?#].*$/s, '');
  if (protocol !== 'http' && protocol !== 'https') {
    throw unusable(name, `a ${protocol} proxy`, `Set ${name} to a proxy that speaks http or https`);
  }
  const uri = `${protocol}://${host}`;
  if (host === '' || !URL.canParse(uri)) {
    throw unusable(name, `"${host}"`, `Write ${name}=http://host:port`);
  }
  if (at === -1) return { uri, source: name };
  const [user = '', ...password] = rest.slice(0, at).split(':');
  const credentials = `${decode(user)}:${decode(password.join(':'))}`;
  return {
    uri,
    token: `Basic ${Buffer.from(credentials).toString('base64')}`,
    source: name,
  };
}

function unusable(name: string, what: string, hint: string): Failure {
  return new Failure(`${name} names ${what}, which cannot be used as a proxy`, {
    code: 'usage',
    hint: `${hint}, or unset it, or list the server in NO_PROXY`,
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Whether `NO_PROXY` excepts an address: `*`, a domain with all below it (`example.com`, `.example.com`,
 * `*.example.com`), an IP address or a range (`10.0.0.0/8`), each with an optional port; separated by commas or spaces.
 */
export function isExcepted(url: URL, noProxy: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      if (entry.includes('/')) return isInRange(host, entry);
      const [, name = '', only] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? ['', entry];
      if (only !== undefined && only !== port) return false;
      const excepted = bare(name.replace(/^\*?\./, ''));
      if (excepted === '') return false;
      return host === excepted || (isIP(host) === 0 && host.endsWith(`.${excepted}`));
    });
}

function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function isInRange(host: string, range: string): boolean {
  const [network = '', bits = ''] = range.split('/');
  const address = bare(network);
  const family = isIP(address);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(address, Number(bits), type);
  return list.check(host, type);
}
