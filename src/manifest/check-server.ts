/** Checks the server that a configuration pins. */
import { isLoopback } from '../lib/is-loopback.ts';
import { DEFAULT_SERVER, webPageAddress } from '../model/deployment.ts';
import type { PointedProblem } from './source/point-at-problem.ts';

/** Reports a server that no run could use; `allowsInsecureHttp` is the field next to it. */
export function checkServer(
  server: string | undefined,
  allowsInsecureHttp: boolean,
  pointer: string,
  report: (problem: PointedProblem) => void,
): void {
  if (server === undefined) return;
  const url = URL.canParse(server) ? new URL(server) : undefined;
  const isPlain =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
  if (!isPlain) {
    report({
      code: 'config/server',
      pointer,
      message: 'The server is not a plain http or https address',
      hint: `Write it as ${DEFAULT_SERVER}, without user name, password or query.`,
    });
    return;
  }
  const page = webPageAddress(url);
  if (page?.kind === 'page') {
    report({
      code: 'config/server',
      pointer,
      message: `"${url.hostname}" is the web page, not the API`,
      hint: `Write ${page.server}.`,
    });
    return;
  }
  if (url.protocol === 'https:' || isLoopback(url.hostname) || allowsInsecureHttp) return;
  report({
    code: 'config/insecure-server',
    pointer,
    message: `The API key would be sent to ${url.host} over plain http`,
    hint: 'Use https. If the network is trusted, write "allowInsecureHttp: true" next to "server".',
  });
}
