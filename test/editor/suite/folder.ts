import * as vscode from 'vscode';
import { closeAll, deleteFile, openFile, openSeed } from './editor';
import { contains, until } from './expect';
import { withSetting } from './harbour';

describe('the folder', () => {
  afterEach(closeAll);

  it('gives its actors by name, open or not', async () => {
    await openSeed(0);
    const names = async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'blinken',
      );
      return symbols.map(({ name, location }) => `${name} ${location.uri.path}`).join('\n');
    };
    const found = await until('both seeds are found', names, (text) => /001_/.test(text));
    contains(found, ['Antony Blinken', '000_'], 'the symbols');
  });

  it('lists what is wrong with articles that are not open, if set', async () => {
    const document = await openFile('fog.txt', 'date 7 Mar 2024 Fog\n\nIt rose.\n');
    await closeAll();
    await openSeed(0);
    await withSetting('diagnostics.folder', true, async () => {
      await until('the problem is listed', () =>
        vscode.languages
          .getDiagnostics()
          .some(([uri, found]) => uri.path === document.uri.path && found.length > 0),
      );
    });
    await deleteFile('fog.txt');
  });
});
