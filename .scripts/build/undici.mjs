/**
 * The part of undici that wac uses, in the place of the package: its main file also loads fetch, WebSocket, caches and
 * mocks, most of which a bundle cannot leave out.
 */

import connect from '../../node_modules/undici/lib/api/api-connect.js';
import request_ from '../../node_modules/undici/lib/api/api-request.js';
import Agent from '../../node_modules/undici/lib/dispatcher/agent.js';
import Dispatcher from '../../node_modules/undici/lib/dispatcher/dispatcher.js';
import Pool from '../../node_modules/undici/lib/dispatcher/pool.js';
import ProxyAgent from '../../node_modules/undici/lib/dispatcher/proxy-agent.js';

// As the package's main file does it: pools and agents have these methods from here.
Object.assign(Dispatcher.prototype, { request: request_, connect });

export { Agent, Pool, ProxyAgent };

/** Sends a request through a dispatcher, which wac always names. */
export function request(url, { dispatcher, ...options }) {
  const { origin, pathname, search } = new URL(url);
  return dispatcher.request({ ...options, origin, path: `${pathname}${search}` });
}
