import * as vscode from 'vscode';
import { closeAll, placeOf } from './editor';
import { contains, equal, until } from './expect';
import { allOf, ask, openHarbour, withSetting, wordsIn } from './harbour';

describe('reading', () => {
  afterEach(closeAll);

  it('shows dates behind “Monday” and the name behind “she”', async () => {
    const document = await openHarbour();
    const hints = await ask<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      allOf(document),
    );
    const labels = hints.map(({ label }) => (typeof label === 'string' ? label : ''));
    contains(labels.join(), ['2024-03-04', 'Byrne'], 'the hints');
  });

  it('counts quotes and speakers above an article, if set', async () => {
    const document = await openHarbour();
    const titles = async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return (lenses ?? []).map(({ command }) => command?.title);
    };
    await withSetting('codeLens.summary', true, async () => {
      await until('there is a summary', titles, (found) => found.length > 0);
      equal(await titles(), ['2 quotes · 1 speaker'], 'the summary');
    });
  });

  it('colours names, quotes, cues and dates', async () => {
    const document = await openHarbour();
    const legend = await until('there is a legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        document.uri,
      ),
    );
    const tokens = await until('there are colours', () =>
      vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      ),
    );
    const types = new Set<string>();
    for (let i = 3; i < (tokens?.data.length ?? 0); i += 5) {
      types.add(legend?.tokenTypes[tokens?.data[i] ?? -1] ?? '');
    }
    contains([...types].join(), ['person', 'quote', 'cue', 'date', 'pronoun'], 'the kinds');
  });

  it('folds, and grows selections', async () => {
    const document = await openHarbour();
    const folds = await ask<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    equal(folds[0]?.start, 0, 'the article folds from its header');
    const [innermost] = await ask<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [placeOf(document, 'water is h|igh')],
    );
    const grown: vscode.Range[] = [];
    for (let at = innermost; at; at = at.parent) grown.push(at.range);
    const words = wordsIn(document, grown);
    equal(words[0], 'high', 'the smallest');
    contains(
      words.join('\n'),
      ['“The water is high,”', '“The water is high,” Byrne said.'],
      'then quote and paragraph',
    );
  });

  it('opens addresses', async () => {
    const document = await openHarbour();
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    equal(
      links.map(({ target }) => target?.toString()),
      ['https://canal.example/tides'],
      'links',
    );
  });

  it('shows all quotes by a speaker beside the article', async () => {
    const document = await openHarbour();
    await ask('vscode.executeDocumentHighlights', document.uri, placeOf(document, '|Byrne said'));
    const editor = await vscode.window.showTextDocument(document);
    const place = placeOf(document, '|Byrne said');
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('dateline.showQuotes');
    const shown = await until('the quotes are shown', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'dateline-quotes'),
    );
    contains(shown?.getText() ?? '', ['Ada Byrne', '“The water is high,”'], 'the quotes');
  });
});
