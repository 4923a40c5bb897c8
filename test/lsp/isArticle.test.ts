import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isArticle } from '../../server/src/lsp/isArticle';
import { defaultSettings } from '../../server/src/lsp/settings';

const HEADER = ' date 2024-03-07 A title\n\nText.';
const NOTES = 'Buy bread.';

describe('isArticle', () => {
  test.each([
    ['file:///notes.txt', 'news-article', NOTES, [], true],
    ['file:///notes.txt', 'text', NOTES, [], false],
    ['file:///notes.txt', 'text', HEADER, [], true],
    ['file:///story.article', 'text', NOTES, [], true],
    ['file:///desk/wire/1.txt', 'text', NOTES, ['wire/*.txt'], true],
    ['file:///desk/wire/1.txt', 'text', NOTES, ['**/wire/*.txt'], true],
    ['file:///desk/wire/1.txt', 'text', NOTES, ['/desk/**'], true],
    ['file:///desk/other/1.txt', 'text', NOTES, ['wire/*.txt'], false],
    ['file:///two%20words/1.txt', 'text', NOTES, ['two words/*.txt'], true],
    ['untitled:Untitled-1', 'text', HEADER, [], true],
    ['no uri at all', 'text', NOTES, [], false],
  ])('%s as %s holding %j with globs %j: %s', (uri, languageId, text, articleFiles, expected) => {
    const document = TextDocument.create(uri, languageId, 1, text);
    expect(isArticle(document, { ...defaultSettings, articleFiles })).toBe(expected);
  });
});
