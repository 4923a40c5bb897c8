import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { markdown, plainText } from '../../server/src/features/markup';
import { registerActions } from '../../server/src/features/registerActions';
import { registerCompletion } from '../../server/src/features/registerCompletion';
import { registerHover } from '../../server/src/features/registerHover';
import { editRegister } from '../../server/src/register/edit';
import { readRegister } from '../../server/src/register/read';
import type { Register } from '../../server/src/register/register';
import { applyChanges } from '../../server/src/text/textChange';
import { analysed } from '../support/analysed';
import { spanOf, withCursor } from '../support/markedText';

const text = ` date 2024-03-07 A quiet day

Ada Byrne opened the lock. “The water is high,” Byrne said, and marram grew.
`;
const registerText = `actors:
  - name: Ada Byrne
    type: person
    wikidata: Q12345
    roles:
      - {role: mayor, from: 2019, to: 2023-12}
      - {role: harbour master, from: 2024}
    notes: Ring *first*.
`;
const register = readRegister(registerText);
const analysis = analysed(text, { register });

describe('the hover of an actor the register lists', () => {
  const at = spanOf(text, 'Byrne', 2).start;

  test('shows the role held on the article’s day, the Wikidata item and the notes', () => {
    const { content } = hover(analysis, at, markdown)!;
    expect(content).toContain(
      'harbour master · [Wikidata Q12345](https://www.wikidata.org/wiki/Q12345)\n\n_Ring \\*first\\*._',
    );
    expect(content).not.toContain('mayor');
  });

  test('gives the address itself where there is no Markdown', () => {
    const { content } = hover(analysis, at, plainText)!;
    expect(content).toContain('harbour master · https://www.wikidata.org/wiki/Q12345');
  });
});

describe('what can be said of a name', () => {
  const titles = (words: string, nth?: number, known = register) =>
    registerActions(analysed(text, { register: known }), known, spanOf(text, words, nth)).map(
      ({ title }) => title,
    );
  const nothing = readRegister('');

  test('that the register does not list', () => {
    expect(titles('Ada Byrne', 1, nothing)).toEqual([
      'Add “Ada Byrne” to the register as a person',
      '“Ada Byrne” is not an actor',
      'Add “Ada Byrne” to the register as an organization',
      'Add “Ada Byrne” to the register as a country',
      'Add “Ada Byrne” to the register as a place',
      'Add “Ada Byrne” to the register as a group',
    ]);
  });

  test('that it lists', () => {
    expect(titles('Byrne', 2)).toEqual([
      '“Byrne” is always “Ada Byrne”',
      '“Ada Byrne” is an organization',
      '“Ada Byrne” is a country',
      '“Ada Byrne” is a place',
      '“Ada Byrne” is a group',
    ]);
  });

  test('that it lists, beside a name like it', () => {
    const both = 'Ada Byrne met Adam Byrne on Monday.';
    const apart = (known: Register) =>
      registerActions(analysed(both, { register: known }), known, spanOf(both, 'Ada Byrne'))
        .filter(({ edit }) => edit.kind === 'apart')
        .map(({ title }) => title);
    const known = readRegister('actors:\n  - name: Ada Byrne\n    type: person\n');
    expect(apart(known)).toEqual(['“Ada Byrne” is never the same as “Adam Byrne”']);
    const told = readRegister(
      'actors:\n  - name: Ada Byrne\n    never-the-same-as: [Adam Byrne]\n',
    );
    expect(apart(told)).toEqual([]);
  });

  test('that it lists, and that another entry may mean as well', () => {
    const both = 'Ada Byrne met Tom Nolan on Monday.';
    const same = (more: string, words = 'Ada Byrne') => {
      const known = readRegister(
        `actors:\n  - name: Ada Byrne\n    type: person\n${more}  - name: Ada Connolly\n`,
      );
      return registerActions(analysed(both, { register: known }), known, spanOf(both, words))
        .filter(({ edit }) => edit.kind === 'merge')
        .map(({ title }) => title);
    };
    expect(same('')).toEqual(['“Ada Byrne” is the same as “Ada Connolly”']);
    expect(same('    never-the-same-as: Ada Connolly\n')).toEqual([]);
    expect(same('', 'Tom Nolan')).toEqual([]);
  });

  test('that nobody took for a name, if it is selected', () => {
    expect(titles('marram')).toContain('Add “marram” to the register as an organization');
    expect(titles('marram')).toContain('“marram” is the same as “Ada Byrne”');
    const { start } = spanOf(text, 'marram');
    expect(registerActions(analysis, register, { start, end: start })).toEqual([]);
  });

  test('in an article counts in that article', () => {
    const [alias] = registerActions(analysis, register, spanOf(text, 'marram')).filter(
      ({ edit }) => edit.kind === 'alias',
    );
    const now = applyChanges(registerText, editRegister(registerText, alias!.edit)!);
    const [ada] = analysed(text, { register: readRegister(now) }).actors;
    expect(ada?.mentions.map((mention) => mention.text)).toContain('marram');
  });
});

describe('completion in the register', () => {
  const open = [
    analysed(' date 2024-03-07 A quiet day\n\nTom Nolan met Ada Byrne.\n', { register }),
  ];
  const offered = (marked: string) => {
    const { text, offset } = withCursor(marked);
    return registerCompletion(text, offset, register, open);
  };
  const labels = (marked: string) => offered(marked).map(({ label }) => label);

  test.each([
    ['an empty file', '|', ['actors', 'not-actors']],
    ['the top level', 'actors:\n  - name: A\nno|', ['not-actors']],
    [
      'an entry',
      'actors:\n  - name: A\n    |\n    notes: x\n',
      ['type', 'aliases', 'wikidata', 'roles', 'never-the-same-as'],
    ],
    [
      'a new entry',
      'actors:\n  - name: A\n  - |',
      ['name', 'type', 'aliases', 'wikidata', 'roles', 'never-the-same-as', 'notes'],
    ],
    [
      'a list that is not indented',
      'actors:\n- name: A\n  ty|\n- type: x',
      ['type', 'aliases', 'wikidata', 'roles', 'never-the-same-as', 'notes'],
    ],
    ['a role', 'actors:\n  - name: A\n    roles:\n      - role: x\n        |', ['from', 'to']],
    [
      'below a role',
      'actors:\n  - name: A\n    roles:\n      - role: x\n    |',
      ['type', 'aliases', 'wikidata', 'never-the-same-as', 'notes'],
    ],
    [
      'a type',
      'actors:\n  - name: A\n    type: p|',
      ['person', 'organization', 'country', 'place', 'group'],
    ],
    ['a name', 'actors:\n  - name: |', ['Tom Nolan']],
    ['an alias', 'actors:\n  - name: A\n    aliases:\n      - T|', ['Tom Nolan']],
    ['aliases in brackets', 'actors:\n  - name: A\n    aliases: [B, T|]', ['Tom Nolan']],
    ['a comment', '# act|', []],
    ['notes', 'actors:\n  - name: A\n    notes: see |', []],
    ['the middle of a word', 'act|ors:', []],
  ])('at %s', (_, marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  test('what is chosen replaces what was typed', () => {
    const { text } = withCursor('actors:\n  - name: A\n    ty|');
    const type = offered('actors:\n  - name: A\n    ty|').find(({ label }) => label === 'type')!;
    expect(applyChanges(text, [type.change])).toBe('actors:\n  - name: A\n    type: ');
  });
});

describe('hover in the register', () => {
  const hoverAt = (words: string) =>
    registerHover(register, registerText.indexOf(words) + 1, [analysis], markdown)?.content;

  test('on a key tells what it is for', () => {
    expect(hoverAt('wikidata')).toContain('Wikidata item');
  });

  test('on a name tells who it is and how often the open articles mean them', () => {
    const content = hoverAt('Ada Byrne');
    expect(content).toContain('mayor (from 2019 to December 2023); harbour master (from 2024)');
    expect(content).toContain('2 mentions in 1 open article');
  });

  test('on anything else says nothing', () => {
    expect(hoverAt('person')).toBeUndefined();
  });
});
