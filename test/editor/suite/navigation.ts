import * as vscode from 'vscode';
import { closeAll, placeOf } from './editor';
import { equal } from './expect';
import { ask, openHarbour, wordsIn } from './harbour';

describe('navigation', () => {
  afterEach(closeAll);

  it('goes from a surname and a pronoun to where the actor is introduced', async () => {
    const document = await openHarbour();
    for (const excerpt of ['|Byrne said', '|she said']) {
      const [link] = await ask<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, excerpt),
      );
      const target = link?.targetSelectionRange ?? link?.targetRange;
      equal(target && document.getText(target), 'Ada Byrne', excerpt);
    }
  });

  it('finds and highlights all that mean an actor', async () => {
    const document = await openHarbour();
    const place = placeOf(document, '|Byrne said');
    const expected = ['Ada Byrne', 'Byrne', 'Byrne', 'she'];
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      place,
    );
    const found = wordsIn(
      document,
      references.map(({ range }) => range),
    );
    equal(found.filter((words) => expected.includes(words)).sort(), expected, 'references');
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place,
    );
    equal(highlights.length >= references.length, true, 'as many highlights');
  });

  it('shows who speaks about whom', async () => {
    const document = await openHarbour();
    const itemAt = async (excerpt: string) => {
      const [item] = await ask<vscode.CallHierarchyItem[]>(
        'vscode.prepareCallHierarchy',
        document.uri,
        placeOf(document, excerpt),
      );
      return item;
    };
    const incoming = await ask<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      await itemAt('Tom |Okafor'),
    );
    equal(
      incoming.map(({ from }) => from.name),
      ['Ada Byrne'],
      'who speaks about Okafor',
    );
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      await itemAt('|Byrne said'),
    );
    equal(
      outgoing.map(({ to }) => to.name),
      ['Tom Okafor'],
      'whom Byrne speaks about',
    );
  });

  it('renames an actor in all places, in full and surname alone', async () => {
    const document = await openHarbour();
    await ask('vscode.executeDocumentHighlights', document.uri, placeOf(document, '|Ada Byrne'));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, '|Ada Byrne'),
      'Eda Burne',
    );
    await vscode.workspace.applyEdit(edit);
    const text = document.getText();
    equal(text.match(/Eda Burne|Burne/g), ['Eda Burne', 'Burne', 'Burne'], 'the new names');
    equal(text.includes('Byrne'), false, 'an old name is left');
  });
});
