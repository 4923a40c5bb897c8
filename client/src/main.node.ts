import type { ExtensionContext } from 'vscode';
import { activate as activateExtension } from './extension';

let stop: (() => Promise<void>) | undefined;

export function activate(context: ExtensionContext): void {
  stop = activateExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = context.asAbsolutePath('dist/server.js');
    const server = { module, transport: TransportKind.ipc };
    return new LanguageClient('dateline', 'Dateline', server, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
