import * as vscode from 'vscode';
import {
  closeAll,
  deleteFile,
  openArticle,
  openFile,
  openPlainText,
  openSeed,
  untilLanguage,
  untilProblems,
} from './editor';
import { equal } from './expect';

const ordinaryTexts: Readonly<Record<string, string>> = {
  'notes.txt': 'Monday\n- call the mill about the fire\n- date of the hearing?\n',
  'prices.txt': 'date,price\n2021-12-02,17\n2021-12-03,19\n',
  'prices.csv': 'date,price\n2021-12-02,17\n2021-12-03,19\n',
  'letter.txt':
    'From: ann@mill.example\nTo: desk@paper.example\nDate: Thu, 2 Dec 2021 08:00:00 +0000\n\nHello.\n',
  'build.txt': '2021-12-02 08:00:01 started\n2021-12-02 08:00:02 done\n',
};

describe('recognition', () => {
  afterEach(closeAll);

  it('knows the seeds for articles by their header', async () => {
    equal((await openSeed(0)).document.languageId, 'news-article', 'the first seed');
    equal((await openSeed(1)).document.languageId, 'news-article', 'the second seed');
  });

  it('leaves ordinary text files alone', async () => {
    const documents: vscode.TextDocument[] = [];
    for (const [name, text] of Object.entries(ordinaryTexts)) {
      documents.push(await openFile(name, text));
    }
    // Documents are looked at in order, so when the last is known the others have been seen.
    await openArticle(' date 2021-12-02 Mill burns\n\nA mill burned.\n');
    const taken = documents.filter(({ languageId }) => languageId === 'news-article');
    equal(
      taken.map(({ uri }) => uri.path),
      [],
      'files taken for articles',
    );
    for (const name of Object.keys(ordinaryTexts)) await deleteFile(name);
  });

  it('knows a malformed header', async () => {
    await openArticle('Date: 2 Dec 2021\n\nA mill burned.\n');
  });

  it('knows the extension .article', async () => {
    const document = await openFile('mill.article', 'A mill burned.\n');
    equal(document.languageId, 'news-article', 'language');
    await vscode.window.showTextDocument(document);
    await untilProblems(document, ['header/missing']);
    await deleteFile('mill.article');
  });

  it('sees a header as it is typed', async () => {
    const { document } = await openPlainText('');
    for (const character of 'date 2021-12-02 Mill burns') {
      await vscode.commands.executeCommand('type', { text: character });
    }
    await untilLanguage(document, 'news-article');
    equal(document.getText(), 'date 2021-12-02 Mill burns', 'the text typed');
  });

  it('takes a file for an article where the settings say so', async () => {
    const document = await openFile('wire-0412.txt', 'A mill burned on Thursday.\n');
    await vscode.window.showTextDocument(document);
    equal(document.languageId, 'plaintext', 'language before');
    const settings = vscode.workspace.getConfiguration('dateline');
    await settings.update('articles.files', ['**/wire-*.txt'], vscode.ConfigurationTarget.Global);
    try {
      await untilLanguage(document, 'news-article');
      await untilProblems(document, ['header/missing']);
    } finally {
      await settings.update('articles.files', undefined, vscode.ConfigurationTarget.Global);
    }
    await deleteFile('wire-0412.txt');
  });
});
