/** A client of yaml-language-server, the program behind the YAML support of most editors. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SERVER = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** The documents that have a published schema. */
export type DocumentKind = 'manifest' | 'config' | 'rule-test';

/** What the editor underlines. Lines and columns count from 0. */
export interface EditorProblem {
  readonly message: string;
  readonly line: number;
}

/** What the editor offers to insert. */
export interface EditorCompletion {
  readonly label: string;
  readonly insertText: string;
}

const KINDS: readonly DocumentKind[] = ['manifest', 'config', 'rule-test'];

/** The editor's settings, one for each section that the server asks for. */
function settingsFor(params: unknown): readonly unknown[] {
  const { items } = params as { readonly items: readonly { readonly section: string }[] };
  const schemas = KINDS.map((kind) => {
    const file = new URL(`../../schema/${kind}.schema.json`, import.meta.url);
    return [file.href, [`*.${kind}.yaml`]];
  });
  const yaml = {
    schemas: Object.fromEntries(schemas) as unknown,
    schemaStore: { enable: false },
    validate: true,
    completion: true,
  };
  return items.map(({ section }) => (section === 'yaml' ? yaml : {}));
}

/** Beside the example project, so that its headers lead to the schemas. */
function pathOf(name: string, kind: DocumentKind): string {
  return resolve('automations', `${name}.${kind}.yaml`);
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** One running server. Documents are only in memory; their names choose the schema. */
export class LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #responses = new Map<number, (message: Message) => void>();
  readonly #published = new Map<string, (problems: readonly EditorProblem[]) => void>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio']);
    this.#process.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      for (let message = this.#next(); message !== undefined; message = this.#next())
        this.#handle(message);
    });
  }

  /** A server that checks each document with the published schema of its kind, or of its own header. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true } },
          publishDiagnostics: {},
        },
      },
    });
    server.#notify('initialized', {});
    // The server asks for its settings.
    server.#notify('workspace/didChangeConfiguration', { settings: null });
    await server.#waitForSchemas();
    return server;
  }

  /** What is underlined in a new document of a kind. */
  async problems(
    name: string,
    kind: DocumentKind,
    text: string,
  ): Promise<readonly EditorProblem[]> {
    return await this.problemsOfFile(pathOf(name, kind), text);
  }

  /** What is underlined in a file, whose schema its header or its name gives. */
  async problemsOfFile(path: string, text: string): Promise<readonly EditorProblem[]> {
    const uri = pathToFileURL(path).href;
    const published = new Promise<readonly EditorProblem[]>((resolve) => {
      this.#published.set(uri, resolve);
    });
    this.#open(uri, text);
    const problems = await published;
    this.#published.delete(uri);
    this.#notify('textDocument/didClose', { textDocument: { uri } });
    return problems;
  }

  /** What is offered at the one `|` of the text. */
  async completions(
    name: string,
    kind: DocumentKind,
    marked: string,
  ): Promise<readonly EditorCompletion[]> {
    const uri = pathToFileURL(pathOf(name, kind)).href;
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    this.#open(uri, marked.replace('|', ''));
    const result = (await this.#request('textDocument/completion', {
      textDocument: { uri },
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    })) as { readonly items: readonly EditorCompletion[] };
    return result.items.map(({ label, insertText }) => ({ label, insertText }));
  }

  /** The server reads its settings while it already takes requests. */
  async #waitForSchemas(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      const offered = await this.completions(`ready-${attempt}`, 'config', '|');
      if (offered.some(({ label }) => label === 'owner')) return;
    }
    throw new Error('the language server loads no schemas');
  }

  /** Ends the process. */
  stop(): void {
    this.#process.kill();
  }

  #open(uri: string, text: string): void {
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#notify('textDocument/didOpen', { textDocument });
  }

  #handle({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      if (id !== undefined) this.#responses.get(id)?.({ result, ...(error && { error }) });
      return;
    }
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as {
        readonly uri: string;
        readonly diagnostics: readonly {
          readonly message: string;
          readonly range: { readonly start: { readonly line: number } };
        }[];
      };
      const problems = diagnostics.map((each) => ({
        message: each.message,
        line: each.range.start.line,
      }));
      this.#published.get(uri)?.(problems);
    }
    if (id === undefined) return;
    const isForSettings = method === 'workspace/configuration';
    this.#send({ id, result: isForSettings ? settingsFor(params) : null });
  }

  async #request(method: string, params: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const response = new Promise<Message>((resolve) => {
      this.#responses.set(id, resolve);
    });
    this.#send({ id, method, params });
    const { result, error } = await response;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /** The next whole message of what was received. */
  #next(): Message | undefined {
    const headerEnd = this.#received.indexOf('\r\n\r\n');
    if (headerEnd === -1) return undefined;
    const header = this.#received.subarray(0, headerEnd).toString();
    const length = Number(/Content-Length: (\d+)/i.exec(header)?.[1] ?? 0);
    const start = headerEnd + 4;
    if (this.#received.length < start + length) return undefined;
    const body = this.#received.subarray(start, start + length).toString();
    this.#received = this.#received.subarray(start + length);
    return JSON.parse(body) as Message;
  }
}
