import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateExtension } from './extension';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  // A function, not a worker: after a restart the client needs a new one.
  const server = async () => new Worker(script);
  stop = activateExtension(
    context,
    (options) => new LanguageClient('dateline', 'Dateline', server, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
