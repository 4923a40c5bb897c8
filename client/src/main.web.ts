import { type ExtensionContext, Uri } from 'vscode';
import { activate as activateExtension } from './extension';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  stop = activateExtension(context, async (options) => {
    const library = await import('vscode-languageclient/browser');
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = library;
    // A function, not a worker: after a restart the client needs a new one. VS Code's own kind of
    // Worker is none to the client library, so the two ends are made here.
    const server = async () => {
      const worker = new Worker(script);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('dateline', 'Dateline', server, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
