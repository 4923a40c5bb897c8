import type * as vscode from 'vscode';
import { closeAll, openSeed, outlineOf } from './editor';
import { contains, equal } from './expect';

describe('outline', () => {
  afterEach(closeAll);

  it('has the first seed’s 15 quotes under its title', async () => {
    const { document } = await openSeed(0);
    const article = await outlineOf(document);
    contains(article.name, ['As Russia warns of a “nightmare scenario,”'], 'the article’s name');
    equal(article.detail, '2021-12-02', 'the article’s detail');
    equal(article.children.length, 15, 'quotes');
    const quote = childAt(article, 'We are deeply concerned');
    equal(quote.detail, 'Antony Blinken · told', 'speaker and cue');
    contains(
      document.getText(quote.range),
      ['We are deeply concerned', 'action against Ukraine,'],
      'the quote’s range',
    );
    equal(childAt(article, 'We’re eager').detail, 'Lavrov · stated', '“he stated”');
    checkOrder(article);
  });

  it('has the second seed’s 14 quotes under its date', async () => {
    const { document } = await openSeed(1);
    const article = await outlineOf(document);
    equal(article.name, 'Article of 2022-01-06', 'the article’s name');
    equal(article.children.length, 14, 'quotes');
    equal(childAt(article, 'We don’t know').detail, 'Jen Psaki · said', 'speaker and cue');
    checkOrder(article);
  });
});

function childAt(article: vscode.DocumentSymbol, start: string): vscode.DocumentSymbol {
  const child = article.children.find(({ name }) => name.startsWith(start));
  if (child) return child;
  throw new Error(`no quote “${start}…” among ${article.children.map(({ name }) => name)}`);
}

/** Breadcrumbs and sticky scroll need ranges that lie in order inside their parent's. */
function checkOrder(article: vscode.DocumentSymbol): void {
  const starts = article.children.map(({ range }) => range.start);
  equal(
    starts,
    [...starts].sort((a, b) => a.compareTo(b)),
    'the quotes’ order',
  );
  equal(
    article.children.filter(({ range }) => !article.range.contains(range)),
    [],
    'quotes outside the article',
  );
}
