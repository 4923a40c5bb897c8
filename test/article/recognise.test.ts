import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../server/src/article/recognise';

describe('looksLikeArticle', () => {
  it.each([
    ' date 2021-12-02 Talks fail\n\nThe talks failed.',
    ' date 2021-12-02',
    '\n\n  \r\n date 2021-12-02 Talks fail\r\n\r\nThe talks failed.',
    '\uFEFFdate 2021-12-02 Talks fail\nThe talks failed.',
    'date 2021-13-02 Talks fail',
    'Date: 2 Dec 2021 Talks fail\n\nThe talks failed.',
    'date 2 December 2021\n\nBERLIN: The talks failed.',
    'dat 2021-12-02 Talks fail\n\nThe talks failed.',
    ' date 2021-12-02 Talks fail\n\n- What we know so far',
    'date 03/04/21 Talks fail',
  ])('takes %j for an article', (text) => expect(looksLikeArticle(text)).toBe(true));

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n'],
    ['prose', 'The date 2021-12-02 is set.\n\nNothing else is.'],
    ['a note', 'Date night: buy flowers'],
    ['a letter', 'Dated 2 December 2021, the letter came late.'],
    ['a shopping list', 'dates\nfigs\n2 lemons'],
    ['notes of a meeting', 'Date: 2 Dec 2021\nAttendees: Ada, Grace\n\nWe met.'],
    ['notes with a list', 'Date: 2021-12-02\n\n- call the mayor\n- buy ink'],
    ['notes in Markdown', 'Date: 2021-12-02\n\n# Planning\n\nWe met.'],
    ['a changelog', 'date 2021-12-02\n* fixed the lamp'],
    ['a dated log', 'date 2021-12-02 up\ndate 2021-12-03 down'],
    ['a log with times', 'date 2021-12-02 10:15:00 started'],
    ['an e-mail', 'Date: Thu, 2 Dec 2021 10:00:00 +0100\nFrom: ada@example.org\n\nHello'],
    ['an e-mail without a time', 'Date: 2 Dec 2021\nFrom: ada@example.org\n\nHello'],
    ['an e-mail that starts otherwise', 'From: ada@example.org\nDate: 2 Dec 2021\n\nHello'],
    ['a table', 'date,title\n2021-12-02,Rain'],
    ['a table of another kind', 'date\ttitle\n2021-12-02\tRain'],
    ['front matter', '---\ndate: 2021-12-02\ntitle: Rain\n---\n'],
    ['front matter without its rule', 'date: 2021-12-02\ntitle: Rain\n---\n'],
    ['a version list', '## 1.0.0 (2021-12-02)\n\n- first'],
    ['a cut date', 'date 2021-12 Rain'],
  ])('leaves %s alone', (_, text) => expect(looksLikeArticle(text)).toBe(false));

  it('looks at no more than the beginning', () => {
    expect(looksLikeArticle(' '.repeat(1e7))).toBe(false);
    expect(looksLikeArticle(`date 2021-12-02 ${'x '.repeat(5e6)}`)).toBe(true);
  });
});
