import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { InitializeResult } from 'vscode-languageserver-protocol';

interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const PATIENCE = 10_000;

/**
 * A client that knows nothing but the wire: it frames JSON by hand, so that what the server reads and
 * writes is seen as another editor sees it, and so that it can also write nonsense.
 */
export class BareClient {
  readonly #server: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #received: Message[] = [];
  #unread = Buffer.alloc(0);
  /** Those who wait for a message. */
  readonly #waiting = new Set<() => void>();
  #nextId = 1;
  /** What the server asks of the client, by method; what is not named here is answered with null. */
  readonly answers = new Map<string, (params: never) => unknown>();
  stderr = '';

  constructor() {
    const script = join(inject('build'), 'server.js');
    this.#server = spawn(process.execPath, [script, '--stdio']);
    this.#ended = new Promise((resolve) => this.#server.once('exit', resolve));
    this.#server.stdout.on('data', (data: Buffer) => this.#read(data));
    this.#server.stderr.on('data', (data: Buffer) => {
      this.stderr += data;
    });
    // Writing to a server that has just ended is what some tests do.
    this.#server.stdin.on('error', () => {});
  }

  writeRaw(bytes: string | Buffer): void {
    this.#server.stdin.write(bytes);
  }

  send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.writeRaw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  /** Sends a request without waiting; returns its id. */
  ask(method: string, params: unknown): number {
    const id = this.#nextId++;
    this.send({ id, method, params });
    return id;
  }

  /** The response to a request sent with {@link ask}. */
  response(id: number): Promise<Message> {
    return this.#next((message) => message.id === id && message.method === undefined);
  }

  /** Sends a request and gives its result; an error response is thrown. */
  // biome-ignore lint/suspicious/noExplicitAny: a result is whatever the test expects it to be
  async request(method: string, params: unknown): Promise<any> {
    const { error, result } = await this.response(this.ask(method, params));
    if (error) throw new Error(`${method}: ${error.code} ${error.message}`);
    return result;
  }

  /** The next notification of this method; its params. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async notification(method: string): Promise<any> {
    return (await this.#next((message) => message.method === method)).params;
  }

  /** All notifications of this method that have come and were not waited for; their params. */
  pending(method: string): unknown[] {
    return this.#received
      .filter((message) => message.method === method)
      .map(({ params }) => params);
  }

  async initialize(
    capabilities: object = {},
    options?: unknown,
    more: object = {},
  ): Promise<InitializeResult> {
    const result = await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      ...(options ? { initializationOptions: options } : {}),
      ...more,
    });
    this.notify('initialized', {});
    return result;
  }

  open(uri: string, text: string, languageId = 'news-article'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** @param contentChanges as the protocol has them, one after the other */
  change(uri: string, version: number, contentChanges: object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Says good-bye as a client should; gives the server's exit code. */
  async shutdown(): Promise<number | null> {
    await this.request('shutdown', null);
    this.notify('exit', null);
    return this.#ended;
  }

  /** The server's exit code once it has ended. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  kill(): void {
    this.#server.kill('SIGKILL');
  }

  async #next(isIt: (message: Message) => boolean): Promise<Message> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const at = this.#received.findIndex(isIt);
      if (at >= 0) return this.#received.splice(at, 1)[0]!;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`no such message in ${PATIENCE} ms; stderr: ${this.stderr}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, left);
        this.#waiting.add(wake);
      });
    }
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const headerEnd = this.#unread.indexOf('\r\n\r\n');
      if (headerEnd < 0) break;
      const header = this.#unread.subarray(0, headerEnd).toString('ascii');
      const length = /^Content-Length: (\d+)$/m.exec(header)?.[1];
      if (!length) throw new Error(`the server wrote something that is no message: ${header}`);
      const end = headerEnd + 4 + Number(length);
      if (this.#unread.length < end) break;
      this.#receive(JSON.parse(this.#unread.subarray(headerEnd + 4, end).toString('utf8')));
      this.#unread = this.#unread.subarray(end);
    }
    for (const wake of [...this.#waiting]) wake();
  }

  #receive(message: Message): void {
    if (message.method !== undefined && message.id !== undefined) {
      const answer = this.answers.get(message.method);
      this.send({ id: message.id, result: answer ? answer(message.params as never) : null });
    } else {
      this.#received.push(message);
    }
  }
}
