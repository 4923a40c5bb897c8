// The built server as an editor has it: another process, over standard input and output.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { ableClient } from '../protocol/everyFeature';

export const uri = 'file:///desk/story.txt';
export const textDocument = { uri };

/** A server that has been introduced to an editor that can do everything. */
export class BenchedServer {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly connection: MessageConnection;

  private constructor(script: string) {
    this.#process = spawn(process.execPath, [script, '--stdio']);
    const { stdout, stdin } = this.#process;
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.listen();
  }

  static async start(script: string): Promise<BenchedServer> {
    const server = new BenchedServer(script);
    const params = { processId: null, rootUri: null, capabilities: ableClient };
    await server.request('initialize', params);
    await server.connection.sendNotification('initialized', {});
    return server;
  }

  // biome-ignore lint/suspicious/noExplicitAny: what is answered is measured, not looked at
  request(method: string, params: object): Promise<any> {
    return this.connection.sendRequest(method, params);
  }

  open(text: string): Promise<void> {
    const document = { uri, languageId: 'news-article', version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: document });
  }

  change(version: number, contentChanges: object[]): Promise<void> {
    const params = { textDocument: { uri, version }, contentChanges };
    return this.connection.sendNotification('textDocument/didChange', params);
  }

  stop(): void {
    this.connection.dispose();
    this.#process.kill();
  }
}
