import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../server/src/actors/actor';
import {
  addActor,
  addAlias,
  addNotActor,
  keepApart,
  renameActor,
  setType,
} from '../../server/src/register/edit';
import { readRegister } from '../../server/src/register/read';
import type { TextChange } from '../../server/src/text/textChange';
import { applyChanges } from '../../server/src/text/textChange';

const edited = (text: string, changes: TextChange[] | undefined) =>
  changes && applyChanges(text, changes);
const ada = { name: 'Ada Byrne', type: 'person' } as const;
const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

describe('adding an actor', () => {
  test('makes the file where there is none, and says what it is for', () => {
    const text = edited('', addActor('', ada)) ?? '';
    expect(text).toMatch(/^# /);
    expect(text).toMatch(/\nactors:\n {2}- name: Ada Byrne\n {4}type: person\n$/);
    expect(readRegister(text).problems).toEqual([]);
  });

  test.each([
    [
      'a list as people write it',
      lines('actors:', '  - name: Tolka Trust # the old one', '    type: organization'),
      lines(
        'actors:',
        '  - name: Tolka Trust # the old one',
        '    type: organization',
        '  - name: Ada Byrne',
        '    type: person',
      ),
    ],
    [
      'a list that is not indented, with more below it',
      lines(
        'actors:',
        '- name: Tolka',
        '  desk: {key: own}   # mine',
        '',
        '# other things',
        'not-actors: []',
      ),
      lines(
        'actors:',
        '- name: Tolka',
        '  desk: {key: own}   # mine',
        '- name: Ada Byrne',
        '  type: person',
        '',
        '# other things',
        'not-actors: []',
      ),
    ],
    [
      'an entry that ends with comments of its own and a long note',
      lines(
        'actors:',
        '    -   name: Tolka',
        '        notes: |',
        '          One.',
        '',
        '          Two.',
        '        # ask again',
        '  # - name: Old',
        'x: 1',
      ),
      lines(
        'actors:',
        '    -   name: Tolka',
        '        notes: |',
        '          One.',
        '',
        '          Two.',
        '        # ask again',
        '    - name: Ada Byrne',
        '      type: person',
        '  # - name: Old',
        'x: 1',
      ),
    ],
    [
      'a key with nothing below it',
      'actors: # nobody yet\nmine: 1\n',
      'actors: # nobody yet\n  - name: Ada Byrne\n    type: person\nmine: 1\n',
    ],
    ['an empty list', 'actors: []\n', 'actors:\n  - name: Ada Byrne\n    type: person\n'],
    [
      'a list in brackets',
      'actors: [{name: Tolka}]\n',
      'actors: [{name: Tolka}, {name: Ada Byrne, type: person}]\n',
    ],
    [
      'a file without the key',
      'mine: 1',
      'mine: 1\nactors:\n  - name: Ada Byrne\n    type: person\n',
    ],
    [
      'a file of comments',
      '# mine\r\n',
      '# mine\r\nactors:\r\n  - name: Ada Byrne\r\n    type: person\r\n',
    ],
    ['JSON', '{"actors": [], "x": 1}', '{"actors": [{name: Ada Byrne, type: person}], "x": 1}'],
    [
      'no line end at the end',
      'actors:\n  - name: Tolka',
      'actors:\n  - name: Tolka\n  - name: Ada Byrne\n    type: person',
    ],
  ])('in %s', (_, before, expected) => {
    expect(edited(before, addActor(before, ada))).toBe(expected);
  });

  test('with a name that YAML would read as something else', () => {
    const text =
      edited('', addActor('', { name: 'No: 7 #1', type: 'group', aliases: ['1917', 'a, b'] })) ??
      '';
    expect(text).toContain('name: "No: 7 #1"');
    const [entry] = readRegister(text).entries;
    expect(entry?.aliases.map(({ text }) => text)).toEqual(['1917', 'a, b']);
  });

  test('is not offered where the file is not well-formed', () => {
    const text = 'actors:\n  - name: "Tolka\n';
    expect(addActor(text, ada)).toBeUndefined();
  });
});

describe('saying that two names are one actor', () => {
  test.each([
    [
      'no aliases yet',
      '- name: Ada Byrne # c\n    type: person # t',
      '- name: Ada Byrne # c\n    type: person # t\n    aliases: [Byrne]',
    ],
    [
      'no type either',
      '- name: Ada Byrne # c\n    own: 1',
      '- name: Ada Byrne # c\n    aliases: [Byrne]\n    own: 1',
    ],
    [
      'aliases in brackets',
      '- name: Ada Byrne\n    aliases: [ Ada B. ] # two',
      '- name: Ada Byrne\n    aliases: [ Ada B., Byrne ] # two',
    ],
    [
      'empty brackets',
      '- name: Ada Byrne\n    aliases: []',
      '- name: Ada Byrne\n    aliases: [Byrne]',
    ],
    [
      'no brackets',
      '- name: Ada Byrne\n    aliases: Ada B.',
      '- name: Ada Byrne\n    aliases: [Ada B., Byrne]',
    ],
    [
      'an empty key',
      '- name: Ada Byrne\n    aliases: # none',
      '- name: Ada Byrne\n    aliases: [Byrne] # none',
    ],
    [
      'a list',
      '- name: Ada Byrne\n    aliases:\n    - Ada B. # x\n    own: 1',
      '- name: Ada Byrne\n    aliases:\n    - Ada B. # x\n    - Byrne\n    own: 1',
    ],
    [
      'an entry in brackets',
      '- {name: Ada Byrne, own: 1}',
      '- {name: Ada Byrne, aliases: [Byrne], own: 1}',
    ],
  ])('with %s', (_, entry, expected) => {
    const text = `actors:\n  ${entry}\n  - name: Tolka\n`;
    expect(edited(text, addAlias(text, 'Ada Byrne', 'Byrne'))).toBe(
      `actors:\n  ${expected}\n  - name: Tolka\n`,
    );
  });

  test('needs an entry', () => {
    expect(addAlias('actors: []\n', 'Ada Byrne', 'Byrne')).toBeUndefined();
  });
});

test.each([
  ['', /\nnot-actors:\n {2}- Tolka Accord\n$/],
  ['not-actors:\n- Old Accord\n', /^not-actors:\n- Old Accord\n- Tolka Accord\n$/],
  ['not-actors: Old Accord # one\n', /^not-actors: \[Old Accord, Tolka Accord\] # one\n$/],
  ['not-actors: [Old Accord]\n', /^not-actors: \[Old Accord, Tolka Accord\]\n$/],
])('what is no actor goes into %j', (text, expected) => {
  expect(edited(text, addNotActor(text, 'Tolka Accord'))).toMatch(expected);
});

test.each([
  ['- name: Ada Byrne\n    type: "person" # sure', '- name: Ada Byrne\n    type: group # sure'],
  ['- name: Ada Byrne', '- name: Ada Byrne\n    type: group'],
  ['- name: Ada Byrne\n    type:', '- name: Ada Byrne\n    type: group'],
  ['- {type: persn, name: Ada Byrne}', '- {type: group, name: Ada Byrne}'],
])('the type of %j', (entry, expected) => {
  const text = `actors:\n  ${entry}\n`;
  expect(edited(text, setType(text, 'Ada Byrne', 'group'))).toBe(`actors:\n  ${expected}\n`);
});

test.each([
  ['- name: Ada Byrne # c', '- name: Ada Byrne # c\n    never-the-same-as: [Adam Byrne]'],
  [
    '- name: Ada Byrne\n    never-the-same-as: Eda Byrne',
    '- name: Ada Byrne\n    never-the-same-as: [Eda Byrne, Adam Byrne]',
  ],
])('who somebody never is: %j', (entry, expected) => {
  const text = `actors:\n  ${entry}\n`;
  expect(edited(text, keepApart(text, 'Ada Byrne', 'Adam Byrne'))).toBe(`actors:\n  ${expected}\n`);
});

test('a new name keeps the old one as an alias', () => {
  const text = 'actors:\n  - name: Ada Byrne # c\n    own: 1\n';
  expect(edited(text, renameActor(text, 'Ada Byrne', 'Ada Connolly'))).toBe(
    'actors:\n  - name: Ada Connolly # c\n    aliases: [Ada Byrne]\n    own: 1\n',
  );
});

const name = fc.oneof(
  fc.constantFrom(
    'Ada',
    'O’Neill & Co',
    '- dash',
    'yes',
    '*star',
    'a: b',
    '#x',
    '"q"',
    '1.0',
    '[x]',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((s) => /\S/.test(s)),
);
/** A register as somebody might have written it, in one of several styles. */
const written = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('Tolka', 'Byrne', 'Nore', 'Suir'), { maxLength: 4 }),
    indent: fc.constantFrom('', '  ', '    '),
    tail: fc.constantFrom('', '# the end\n', 'own: {a: 1}\n', '\n\n', 'not-actors:\n  - X # x\n'),
    extra: fc.constantFrom(
      '',
      'desk: own',
      'aliases: [A, B] # c',
      'aliases:\n',
      'notes: |\n  N.',
      '# c',
    ),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ names, indent, tail, extra, end }) => {
    const entries = names.map((each) => {
      const rest = extra === '' ? '' : `\n${extra}`.trimEnd().replaceAll('\n', `\n${indent}  `);
      return `${indent}- name: ${each}${rest}\n`;
    });
    return `# top\nactors:\n${entries.join('')}${tail}`.replaceAll('\n', end);
  });
const type = fc.constantFrom<ActorType>('person', 'organization', 'country', 'place', 'group');

describe('whatever the file looks like', () => {
  test('what is added is there afterwards, and all else is as it was', () => {
    fc.assert(
      fc.property(written, name, type, (text, name, type) => {
        const before = readRegister(text);
        const wanted = name.replace(/\s+/g, ' ').trim();
        const changes = addActor(text, { name, type });
        // The only names that cannot be written are those that cannot be read back.
        if (/^[\p{L} .’&-]+$/u.test(wanted)) expect(changes).toBeDefined();
        if (!changes) return;
        const now = applyChanges(text, changes);
        expect(readRegister(now).entries.at(-1)).toMatchObject({ name: { text: wanted }, type });
        expect(readRegister(now).entries).toHaveLength(before.entries.length + 1);
        const [{ start, end, newText }] = changes as [TextChange];
        expect(now.slice(0, start) + now.slice(start + newText.length)).toBe(
          text.slice(0, start) + text.slice(end),
        );
        for (const comment of text.match(/#.*/g) ?? []) expect(now).toContain(comment);
      }),
      { numRuns: 40 },
    );
  });

  test('an edit of an entry changes that entry alone', () => {
    fc.assert(
      fc.property(written, name, type, (text, alias, type) => {
        for (const { name } of readRegister(text).entries) {
          for (const changes of [
            addAlias(text, name.text, alias),
            setType(text, name.text, type),
            addNotActor(text, alias),
          ]) {
            if (!changes) continue;
            const now = applyChanges(text, changes);
            const old =
              now.length -
              changes.reduce((sum, each) => sum + each.newText.length - (each.end - each.start), 0);
            expect(old).toBe(text.length);
            for (const comment of text.match(/#.*/g) ?? []) expect(now).toContain(comment);
            expect(readRegister(now).entries.map((each) => each.name.text)).toEqual(
              readRegister(text).entries.map((each) => each.name.text),
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('text of any kind gives an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: fc.constantFrom(...'- :[]{}\n#"\'|>&*!?aactors') }),
        ),
        name,
        (text, name) => {
          readRegister(text);
          addActor(text, { name, type: 'person' });
          addNotActor(text, name);
        },
      ),
    );
  });
});
