import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateExtension } from './extension';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
  };
  stop = activateExtension(
    context,
    (options) => new LanguageClient('dateline', 'Dateline', server, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
