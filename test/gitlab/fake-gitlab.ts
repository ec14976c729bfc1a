/** As much of GitLab's API as the component uses: notes of a merge request, the user of a token, and deployments. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TOKEN = 'glpat-example';

/** The user that the token belongs to. */
const USER = 7;

export interface Note {
  readonly id: number;
  readonly author: { readonly id: number };
  readonly system: boolean;
  body: string;
}

export interface FakeGitLab {
  readonly url: string;
  readonly notes: Note[];
  /** Method and path of every request. */
  readonly requests: string[];
  /** The head of the merge request. */
  head: string;
  /** Deployments that succeeded, the newest first. */
  deployments: { readonly environment: string; readonly sha: string }[];
  /** The status of every response; undefined for what was asked. */
  status: number | undefined;
  addNote(body: string, author?: number): void;
  close(): Promise<void>;
}

/** Notes on a page: fewer than asked for, so that pages are turned. */
const PAGE = 2;

export async function startGitLab(): Promise<FakeGitLab> {
  const notes: Note[] = [];
  const requests: string[] = [];
  const state: { head: string; deployments: FakeGitLab['deployments']; status?: number } = {
    head: '',
    deployments: [],
  };
  const addNote = (body: string, author: number = USER): void => {
    notes.push({ id: notes.length + 1, author: { id: author }, system: false, body });
  };
  const respond = async (
    request: IncomingMessage,
  ): Promise<{ status: number; body: unknown; next?: string }> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://gitlab.test');
    requests.push(`${request.method} ${pathname}`);
    if (state.status !== undefined) return { status: state.status, body: {} };
    if (request.headers['private-token'] !== TOKEN) return { status: 401, body: {} };
    if (pathname === '/api/v4/user') return { status: 200, body: { id: USER } };
    if (pathname === '/api/v4/projects/1/merge_requests/5')
      return { status: 200, body: { sha: state.head } };
    if (pathname === '/api/v4/projects/1/deployments') {
      const found = state.deployments.filter(
        ({ environment }) => environment === searchParams.get('environment'),
      );
      const isAsked =
        searchParams.get('status') === 'success' && searchParams.get('sort') === 'desc';
      return { status: isAsked ? 200 : 400, body: found.slice(0, 1) };
    }
    const [, id] =
      /^\/api\/v4\/projects\/1\/merge_requests\/5\/notes(?:\/(\d+))?$/.exec(pathname) ?? [];
    if (!pathname.includes('/notes')) return { status: 404, body: {} };
    if (request.method === 'GET') {
      const page = Number(searchParams.get('page'));
      const newest = [...notes].reverse();
      const next = newest.length > page * PAGE ? String(page + 1) : '';
      return { status: 200, body: newest.slice((page - 1) * PAGE, page * PAGE), next };
    }
    const { body } = JSON.parse(await read(request));
    if (typeof body !== 'string' || body.trim() === '') return { status: 400, body: {} };
    const known = notes.find((note) => note.id === Number(id));
    if (request.method === 'PUT' && known?.author.id !== USER) return { status: 403, body: {} };
    if (known !== undefined) known.body = body;
    else addNote(body);
    return { status: 201, body: {} };
  };
  const server = createServer((request, response) => {
    void respond(request).then(({ status, body, next }) => {
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(next === undefined ? {} : { 'x-next-page': next }),
      });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(state, {
    status: undefined,
    url: `http://127.0.0.1:${portOf(server)}/api/v4`,
    notes,
    requests,
    addNote,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
