import * as vscode from 'vscode';

/** Moves the cursor to the next quote of the active article, from the last on to the first. */
export async function goToNextQuote(): Promise<void> {
  await goToQuote((starts, cursor) => starts.find((start) => start.isAfter(cursor)) ?? starts[0]);
}

/** Moves the cursor to the quote before it, from the first on to the last. */
export async function goToPreviousQuote(): Promise<void> {
  await goToQuote(
    (starts, cursor) => starts.findLast((start) => start.isBefore(cursor)) ?? starts.at(-1),
  );
}

type Choose = (
  starts: readonly vscode.Position[],
  cursor: vscode.Position,
) => vscode.Position | undefined;

async function goToQuote(choose: Choose): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const target = choose(await quoteStarts(editor.document), editor.selection.active);
  if (!target) {
    vscode.window.setStatusBarMessage('No quotes in this article', 3000);
    return;
  }
  editor.selection = new vscode.Selection(target, target);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The outline's quotes are the article's quotes, so navigation needs no request of its own. */
async function quoteStarts(document: vscode.TextDocument): Promise<vscode.Position[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const withAllBelow = (symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] => [
    symbol,
    ...symbol.children.flatMap(withAllBelow),
  ];
  return (symbols ?? [])
    .flatMap(withAllBelow)
    .filter(({ kind }) => kind === vscode.SymbolKind.String)
    .map((quote) => quote.selectionRange.start)
    .sort((a, b) => a.compareTo(b));
}
