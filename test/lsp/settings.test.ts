import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../server/src/lsp/settings';

function read(raw: unknown) {
  const problems: string[] = [];
  const settings = readSettings(raw, (problem) => problems.push(problem));
  return { settings, problems };
}

describe('readSettings', () => {
  test.each([[undefined], [null], ['text'], [[]], [{}], [{ articles: null, diagnostics: null }]])(
    'reads %j as the defaults, silently',
    (raw) => expect(read(raw)).toEqual({ settings: defaultSettings, problems: [] }),
  );

  test('reads globs and severities', () => {
    const { settings, problems } = read({
      articles: { files: ['**/wire/*.txt'] },
      diagnostics: { severity: { 'header/missing-title': 'off', 'header/missing': 'error' } },
    });
    expect(settings.articleFiles).toEqual(['**/wire/*.txt']);
    expect([...settings.severities]).toEqual([
      ['header/missing-title', 'off'],
      ['header/missing', 'error'],
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    [{ articles: { files: 'x' } }, 'dateline.articles.files must be a list of globs'],
    [{ articles: { files: [7] } }, 'dateline.articles.files: 7 is not a glob'],
    [
      { diagnostics: { severity: { 'header/lost': 'off' } } },
      'dateline.diagnostics.severity: there is no code "header/lost"',
    ],
    [
      { diagnostics: { severity: { 'header/missing': 'loud' } } },
      'dateline.diagnostics.severity, header/missing, is "loud", expected one of error, warning, information, hint, off',
    ],
    [
      { outline: { timeline: 'yes' } },
      'dateline.outline.timeline is "yes", expected true or false',
    ],
    [
      { inlayHints: { dates: 'some' } },
      'dateline.inlayHints.dates is "some", expected one of off, on, relative',
    ],
  ])('leaves out %j and says why', (raw, problem) => {
    expect(read(raw)).toEqual({ settings: defaultSettings, problems: [problem] });
  });

  test('keeps what is right beside what is wrong', () => {
    const { settings, problems } = read({ articles: { files: ['a.txt', 3] } });
    expect(settings.articleFiles).toEqual(['a.txt']);
    expect(problems).toHaveLength(1);
  });
});
