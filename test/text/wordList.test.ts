import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parseWordList } from '../../server/src/text/wordList';

describe('a word list', () => {
  it.each([
    ['one entry a line', 'said\ntold', ['said', 'told']],
    ['comments and blank lines', '# verbs\n\nsaid # the usual one\n   \ntold', ['said', 'told']],
    [
      'entries of several words',
      'according to\n  in the words of  ',
      ['according to', 'in the words of'],
    ],
    ['line ends of Windows', 'said\r\ntold\r\n', ['said', 'told']],
    ['nothing but comments', '# none yet\n#\n', []],
    ['an empty file', '', []],
  ])('%s', (_, text, entries) => {
    expect(parseWordList(text)).toEqual(entries);
  });
});

describe('every word list of the source', () => {
  const files = globSync('server/src/**/*.txt');

  it.each(files)('%s says in its first line what it lists', (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/^# \S/);
  });

  it.each(files)('%s lists nothing twice', (file) => {
    const entries = parseWordList(readFileSync(file, 'utf8'));
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });
});
