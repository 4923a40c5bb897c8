import { type ExtensionContext, Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
} from 'vscode-languageclient/browser';
import { activate as activateExtension } from './extension';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  // A function, not a worker: after a restart the client needs a new one. VS Code's own kind of Worker
  // is none to the client library, so the two ends are made here.
  const server = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  stop = activateExtension(
    context,
    (options) => new LanguageClient('dateline', 'Dateline', server, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
