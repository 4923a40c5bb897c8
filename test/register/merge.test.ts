import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeActors } from '../../server/src/register/merge';
import { readRegister } from '../../server/src/register/read';
import { commentsIn } from '../../server/src/register/yamlComments';
import { applyChanges } from '../../server/src/text/textChange';

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');
function merged(text: string, name = 'Ada Byrne', other = 'Ada Connolly'): string | undefined {
  const changes = mergeActors(text, name, other);
  return changes && applyChanges(text, changes);
}

describe('two entries of one actor become one', () => {
  test.each([
    [
      'and all that only one of them says stands in it',
      lines(
        '# ours',
        'actors:',
        '  - name: Ada Byrne # c',
        '    type: person',
        '',
        '  - name:  Tolka   # untouched',
        '',
        '  - name: Ada Connolly',
        '    wikidata: Q7 # sure',
        '    # since the vote',
        '    roles:',
        '      - role: mayor',
        '        desk: {own: 1} # o',
        '    own: |',
        '      # no comment',
        '',
        '      x',
        '    # the end',
        '',
        'mine: 1',
      ),
      lines(
        '# ours',
        'actors:',
        '  - name: Ada Byrne # c',
        '    type: person',
        '    aliases: [Ada Connolly]',
        '    wikidata: Q7 # sure',
        '    # since the vote',
        '    roles:',
        '      - role: mayor',
        '        desk: {own: 1} # o',
        '    own: |',
        '      # no comment',
        '',
        '      x',
        '    # the end',
        '',
        '  - name:  Tolka   # untouched',
        '',
        'mine: 1',
      ),
    ],
    [
      'with its lists and notes joined, nothing twice',
      lines(
        'actors:',
        '- name: Ada Connolly',
        '  aliases: [Mayor Byrne, Connolly]',
        '  roles:',
        '  - mayor',
        '  - {role: rower, from: 2019} # spare time',
        '  never-the-same-as: [Eda, Ida]',
        '  notes: She rows.',
        '- name: Ada Byrne',
        '  aliases:',
        '    - Mayor Byrne # m',
        '  roles:',
        '    - mayor',
        '  never-the-same-as: Eda',
        '  notes: Ring first. # n',
      ),
      lines(
        'actors:',
        '- name: Ada Byrne',
        '  aliases:',
        '    - Mayor Byrne # m',
        '    - Ada Connolly',
        '    - Connolly',
        '  roles:',
        '    - mayor',
        '    - {role: rower, from: 2019} # spare time',
        '  never-the-same-as: [Eda, Ida]',
        '  notes: Ring first. She rows. # n',
      ),
    ],
    [
      'and what contradicts it is kept as a comment',
      lines(
        'actors:',
        '  - name: Ada Byrne',
        '    wikidata: Q1',
        '    desk: {a: 1}',
        '  - name: Ada Connolly # née',
        '    type: person',
        '    wikidata: Q2 # old',
        '    desk:',
        '      a: 2',
      ),
      lines(
        'actors:',
        '  - name: Ada Byrne',
        '    aliases: [Ada Connolly]',
        '    wikidata: Q1',
        '    desk: {a: 1}',
        '    # name: Ada Connolly # née',
        '    type: person',
        '    # wikidata: Q2 # old',
        '    # desk:',
        '    #   a: 2',
      ),
    ],
    [
      'written between brackets',
      lines(
        'actors:',
        '  - {name: Ada Byrne, roles: [mayor]} # c',
        '  - name: Ada Connolly',
        '    roles:',
        '      - role: rower # r',
        '    own: [1, 2]',
      ),
      lines(
        'actors:',
        '  - {name: Ada Byrne, aliases: [Ada Connolly], roles: [mayor, {role: rower}], own: ["1", "2"]} # c',
        '    # roles:',
        '    #   - role: rower # r',
      ),
    ],
    [
      'with a long note',
      lines(
        'actors:',
        '  - {name: Ada Connolly, notes: She rows., own: 1} # c',
        '  - name: Ada Byrne',
        '    notes: |',
        '      Ring first.',
        '',
        'not-actors: []',
      ),
      lines(
        'actors:',
        '  - name: Ada Byrne',
        '    aliases: [Ada Connolly]',
        '    notes: |',
        '      Ring first.',
        '      She rows.',
        '    own: 1',
        '    # c',
        '',
        'not-actors: []',
      ),
    ],
    [
      'in a list between brackets',
      'actors: [{name: Ada Connolly, own: {a: 1}}, {name: Ada Byrne}, {name: Tolka}] # c\n',
      'actors: [{name: Ada Byrne, aliases: [Ada Connolly], own: {a: 1}}, {name: Tolka}] # c\n',
    ],
    [
      'in a list between brackets, a line each',
      lines(
        'actors: [',
        '  {name: Ada Byrne, wikidata: Q1}, # one',
        '  {name: Ada Connolly, wikidata: Q2}, # two',
        ']',
      ),
      lines(
        'actors: [',
        '  {name: Ada Byrne, aliases: [Ada Connolly], wikidata: Q1}, # one',
        '    # wikidata: Q2',
        '  # two',
        ']',
      ),
    ],
    [
      'with what is said above it',
      lines(
        'actors:',
        '  # of the mill',
        '  - name: Ada Byrne',
        '',
        '  # of the lock',
        '  # since May',
        '  - name: Ada Connolly',
        '',
        '  # a river',
        '  - name: Tolka',
      ),
      lines(
        'actors:',
        '  # of the mill',
        '  - name: Ada Byrne',
        '    aliases: [Ada Connolly]',
        '    # of the lock',
        '    # since May',
        '',
        '  # a river',
        '  - name: Tolka',
      ),
    ],
    [
      'with references that still stand for the same',
      lines(
        'base: &b {desk: 1}',
        'actors:',
        '  - name: Ada Byrne',
        '    own: *b',
        '  - name: Ada Connolly',
        '    other: *b',
      ),
      lines(
        'base: &b {desk: 1}',
        'actors:',
        '  - name: Ada Byrne',
        '    aliases: [Ada Connolly]',
        '    own: *b',
        '    other: *b',
      ),
    ],
    [
      'and who is never the same as the one is never the same as the other',
      lines(
        'actors:',
        '  - name: Ada Byrne',
        '  - name: Ada Connolly',
        '  - name: Tolka',
        '    never-the-same-as: ["Ada Connolly", Nore] # t',
        '  - name: Suir',
        '    never-the-same-as:',
        '      - Ada Connolly # s',
      ),
      lines(
        'actors:',
        '  - name: Ada Byrne',
        '    aliases: [Ada Connolly]',
        '  - name: Tolka',
        '    never-the-same-as: [Ada Byrne, Nore] # t',
        '  - name: Suir',
        '    never-the-same-as:',
        '      - Ada Byrne # s',
      ),
    ],
  ])('%s', (_, before, after) => {
    expect(merged(before)).toBe(after);
    expect(merged(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  test.each([
    [
      'are said never to be the same',
      '- name: Ada Byrne\n- name: Ada Connolly\n  never-the-same-as: Ada Byrne\n',
    ],
    ['are not both there', '- name: Ada Byrne\n'],
    [
      'stand in a file that is not well-formed',
      '- name: Ada Byrne\n- name: Ada Connolly\n- name: "x\n',
    ],
    ['are referred to from elsewhere', '- name: Ada Byrne\n- name: &a Ada Connolly\n- name: *a\n'],
  ])('but not where they %s', (_, entries) => {
    expect(merged(`actors:\n${entries}`)).toBeUndefined();
  });
});

const pair = fc.constantFrom(
  'type: person # t',
  'type: group',
  'wikidata: Q1',
  'wikidata: Q2 # w',
  'aliases: [A, "B, C"] # al',
  'aliases:\n  # before\n  - A\n  - D # d',
  'aliases: E',
  'aliases:',
  'roles:\n- mayor # r\n- role: x\n  from: 2019',
  'roles: [{role: x, from: "2019"}, mayor]',
  'roles: rower',
  'never-the-same-as: [Nore, Suir] # n',
  'never-the-same-as:\n  - Nore',
  'notes: Ring first.',
  'notes: |\n  # no\n\n  Ring.\n',
  'notes: >-\n  One\n  two.',
  'own: {a: 1} # o',
  'own:\n  - 1\n  # between\n  - 2',
  'desk: "a # b"',
  '# alone',
);
const keyOf = (source: string) => (source.startsWith('#') ? source : source.split(':')[0]);
const body = fc.uniqueArray(pair, { maxLength: 6, selector: keyOf });
const other = fc.constantFrom(
  '',
  '- name: Tolka # tk\n  never-the-same-as: Ada Connolly\n',
  '\n',
  '# apart\n',
);

describe('whatever the entries look like', () => {
  const entry = (name: string, pairs: readonly string[]) =>
    `- ${[`name: ${name}`, ...pairs].join('\n').replaceAll('\n', '\n  ')}\n`;
  const written = fc
    .record({
      one: body.map((pairs) => entry('Ada Byrne', pairs)),
      two: body.map((pairs) => entry('Ada Connolly', pairs)),
      others: fc.array(other, { minLength: 3, maxLength: 3 }),
      isSwapped: fc.boolean(),
      indent: fc.constantFrom('', '    '),
      end: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ one, two, others: [a, b, c], isSwapped, indent, end }) => {
      const [first, second] = isSwapped ? [two, one] : [one, two];
      const items = `${a}${first}${b}${second}${c}`.replaceAll(/^(?=.)/gm, indent);
      return `# top\nactors:\n${items}mine: 1 # m\n`.replaceAll('\n', end);
    });

  test('all that both say is in the one that is left, and no comment is lost', () => {
    fc.assert(
      fc.property(written, (text) => {
        const now = merged(text);
        expect(now, text).toBeDefined();
        const find = (source: string, name: string) =>
          readRegister(source).entries.find((entry) => entry.name.text === name)!;
        const [kept, gone] = [find(text, 'Ada Byrne'), find(text, 'Ada Connolly')];
        const left = find(now!, 'Ada Byrne');
        expect(find(now!, 'Ada Connolly')).toBeUndefined();
        const words = (all: readonly { text: string }[]) => all.map((each) => each.text);
        const names = words(left.aliases);
        expect(names).toEqual([...new Set(names)]);
        for (const name of words([...kept.aliases, gone.name, ...gone.aliases]))
          expect(names).toContain(name);
        for (const name of words([...kept.neverTheSameAs, ...gone.neverTheSameAs]))
          expect(words(left.neverTheSameAs)).toContain(name);
        for (const role of [...kept.roles, ...gone.roles]) expect(left.roles).toContainEqual(role);
        for (const notes of [kept.notes, gone.notes])
          expect(left.notes ?? '').toContain(notes ?? '');
        expect(left.type).toBe(kept.type ?? gone.type);
        expect(left.wikidata).toBe(kept.wikidata ?? gone.wikidata);
        for (const value of [gone.type, gone.wikidata]) expect(now).toContain(value ?? '');
        const comments = (source: string) =>
          commentsIn(source).map(({ start, end }) => source.slice(start, end));
        const all = comments(now!).join('\n');
        for (const comment of comments(text)) expect(all).toContain(comment);
        for (const own of text.match(/\{a: 1\}|- 2|a # b/g) ?? []) expect(now).toContain(own);
      }),
      { numRuns: 150 },
    );
  });
});
