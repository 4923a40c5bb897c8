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
    expect(repeated(parseWordList(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the lists of names', () => {
  const list = (name: string) => entriesOf(`server/src/actors/lexicons/${name}.txt`);
  // Two lists are not among them. Every large town is in cities.txt, which is generated: another list that has
  // one as well is surer of it, or names what is called after it. In teams.txt a team may have its town's name,
  // its state's, its owner's or its university's: what the name says elsewhere it goes on to say.
  const lists = [
    'bands',
    'companies',
    'countries',
    'newsMedia',
    'notActors',
    'organizations',
    'parties',
    'partyMembers',
    'peoples',
    'places',
  ];

  it('have each name in one of them, once', () => {
    expect(repeated(lists.flatMap(list))).toEqual([]);
  });

  it.each(['cities', 'teams'])('have each name once in %s', (name) => {
    expect(repeated(list(name))).toEqual([]);
  });
});

/** The names in the rows of a list, without what parts and marks them. */
function entriesOf(file: string): string[] {
  const entries = parseWordList(readFileSync(file, 'utf8')).flatMap((row) => row.split(/[;|=]/));
  return entries.map((entry) => entry.trim().replace(/\?$/, '')).filter((entry) => entry !== '');
}

function repeated(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  return entries.filter((entry) => seen.size === seen.add(entry).size);
}
