/** Runs a command for which the server has a host name: a proxy on loopback sends its requests to the server. */
import { createServer, request } from 'node:http';
import { runCommand } from './run-command.mjs';

const [name, , ...command] = process.argv.slice(2);
const server = new URL(process.env.WANDB_BASE_URL);
const proxy = createServer((incoming, outgoing) => {
  const { pathname, search } = new URL(incoming.url, server);
  const headers = { ...incoming.headers, host: server.host };
  const options = { method: incoming.method, path: pathname + search, headers };
  incoming.pipe(
    request(server, options, (response) => {
      outgoing.writeHead(response.statusCode, response.headers);
      response.pipe(outgoing);
    }),
  );
});
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${proxy.address().port}`;
const env = { WANDB_BASE_URL: `http://${name}`, HTTP_PROXY: address, http_proxy: address };
process.exitCode = await runCommand(command, env);
proxy.closeAllConnections();
proxy.close();
