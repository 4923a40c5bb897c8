import { describe, expect, test } from 'vitest';
import { readRegister } from '../../server/src/register/read';
import { rolesOn } from '../../server/src/register/roleOn';
import { applyChanges } from '../../server/src/text/textChange';

const full = `# Who is who
actors:
  - name: Ada Byrne   # the mayor
    type: person
    aliases: [Mayor Byrne, "Byrne, A."]
    wikidata: Q12345
    roles:
      - role: mayor of Kilbrae
        from: 2019-04
        to: 2024-03-31
      - spokeswoman
    never-the-same-as: Adam Byrne
    party: her own key
    notes: |
      Ring first.
  - {name: Tolka Trust, type: organization}
not-actors:
  - Kilbrae Accord
desk: also ours
`;

test('a register is read with all that it says', () => {
  const { entries, notActors, problems } = readRegister(full);
  expect(problems).toEqual([]);
  expect(notActors.map(({ text }) => text)).toEqual(['Kilbrae Accord']);
  const [ada, tolka] = entries;
  expect(ada).toMatchObject({
    id: 'ada-byrne',
    name: { text: 'Ada Byrne' },
    type: 'person',
    wikidata: 'Q12345',
    roles: [
      { text: 'mayor of Kilbrae', from: '2019-04', to: '2024-03-31' },
      { text: 'spokeswoman' },
    ],
    notes: 'Ring first.',
  });
  expect(ada?.aliases.map(({ text }) => text)).toEqual(['Mayor Byrne', 'Byrne, A.']);
  expect(ada?.neverTheSameAs.map(({ text }) => text)).toEqual(['Adam Byrne']);
  expect(full.slice(ada?.name.start, ada?.name.end)).toBe('Ada Byrne');
  expect(tolka).toMatchObject({ id: 'tolka-trust', type: 'organization', aliases: [] });
});

test('of a file that is no register that is said once', () => {
  const { problems } = readRegister('The lock froze.\n\nIt opens on Friday.\n\nThat is all.\n');
  const unexpected = problems.filter(({ code }) => code === 'register/unexpected-value');
  expect(unexpected.map(({ start }) => start)).toEqual([0]);
});

/** One bad thing each: the code, the words underlined, words of the message, and what the fix makes. */
describe('what is wrong is named, and the rest counts', () => {
  const good = '  - name: Nore\n    type: group\n';
  test.each([
    [
      '- name: Ada\n    type: persn',
      'register/unknown-type',
      'persn',
      'person, organization',
      '- name: Ada\n    type: person',
    ],
    [
      '- name: Ada\n    type: boat',
      'register/unknown-type',
      'boat',
      '“Ada” has the type “boat”',
      undefined,
    ],
    [
      '- name: Ada\n    alaises: [B]',
      'register/unknown-key',
      'alaises',
      'Is “aliases” meant?',
      '- name: Ada\n    aliases: [B]',
    ],
    [
      '- type: person\n    aliases: [Lady B]',
      'register/missing-name',
      'type: person',
      'also called “Lady B”',
      undefined,
    ],
    [
      '- name: " "\n    aliases: [Lady B]',
      'register/missing-name',
      'name: " "',
      'also called “Lady B”',
      undefined,
    ],
    [
      '- Ada Byrne',
      'register/unexpected-value',
      'Ada Byrne',
      '“Ada Byrne” is no entry',
      '- name: Ada Byrne',
    ],
    [
      '- name: Ada\n    wikidata: 12345',
      'register/malformed-wikidata',
      '12345',
      'of “Ada” is a Q and a number',
      undefined,
    ],
    [
      '- name: Ada\n    wikidata: https://www.wikidata.org/wiki/Q77',
      'register/malformed-wikidata',
      'https://www.wikidata.org/wiki/Q77',
      '“Ada”',
      '- name: Ada\n    wikidata: Q77',
    ],
    [
      '- name: Ada\n    roles:\n      - {role: mayor, from: March 2019}',
      'register/malformed-date',
      'March 2019',
      '“from” of the role “mayor” of “Ada”',
      undefined,
    ],
    [
      '- name: Ada\n    roles:\n      - {role: mayor, from: 2023-02-29}',
      'register/malformed-date',
      '2023-02-29',
      '2019-04-01',
      undefined,
    ],
    [
      '- name: Ada\n    roles:\n      - {role: mayor, from: 2023, to: 2021-05}',
      'register/malformed-date',
      '2021-05',
      'ends (2021-05) before it begins (2023)',
      undefined,
    ],
    [
      '- name: Ada\n    roles:\n      - {from: 2023}',
      'register/unexpected-value',
      '{from: 2023}',
      '“Ada” does not say what it is',
      undefined,
    ],
    ['- name: [Ada, Eve]', 'register/unexpected-value', '[Ada, Eve]', 'not a list', undefined],
    [
      '- name: Ada\n    aliases: {a: b}',
      'register/unexpected-value',
      '{a: b}',
      'aliases of “Ada” are a list',
      undefined,
    ],
    ['- name: Ada\n    name: Eve', 'register/unexpected-value', 'name', 'twice', undefined],
    [
      '- name: Ada\n    aliases: [Nore]',
      'register/shared-name',
      'Nore',
      'already names “Ada” (line 2)',
      undefined,
    ],
    [
      '- name: Ada\n    never-the-same-as: [Ada]',
      'register/contradiction',
      'Ada',
      'a name of “Ada”',
      undefined,
    ],
    ['- name: "Ada\n    type: person', 'register/syntax', '"Ada', 'never closed', undefined],
    ['- name: Ada\n  type: person', 'register/syntax', 'type: person', 'indentation', undefined],
    ['- name: Ada\n\ttype: person', 'register/syntax', 'type: person', 'tab', undefined],
    [
      '- name: Ada\n    aliases: [A, B',
      'register/syntax',
      '[A, B',
      'bracket is never closed',
      undefined,
    ],
    ['- name: Ada\n    notes: see: this', 'register/syntax', 'see: this', 'colon', undefined],
    ['- name: *ada', 'register/unexpected-value', '*ada', 'References', undefined],
  ])('%j', (entry, code, underlined, words, fixed) => {
    const text = `actors:\n  ${entry}\n${good}`;
    const { problems, entries } = readRegister(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [{ start, end, message, fixes }] = problems as [(typeof problems)[0]];
    expect(text.slice(start, end)).toBe(underlined);
    expect(message).toContain(words);
    expect(entries.at(-1)).toMatchObject({ name: { text: 'Nore' }, type: 'group' });
    expect(fixes[0] && applyChanges(text, fixes[0].changes)).toBe(
      fixed && `actors:\n  ${fixed}\n${good}`,
    );
  });

  test('keys of the user’s own are nobody’s business', () => {
    expect(readRegister('actors:\n  - {name: Ada, party: x}\nsources: []\n').problems).toEqual([]);
  });

  test.each([
    ['- Ada\n'],
    ['just words'],
    ['a: b\n---\nc: d\n'],
    ['actors: 7\n'],
    ['actors:\n  a: b\n'],
  ])('%j is told to be no register', (text) => expect(readRegister(text).problems).toHaveLength(1));

  test('what is no actor and is one', () => {
    const { problems } = readRegister('actors:\n  - name: Ada\nnot-actors: [Ada]\n');
    expect(problems).toMatchObject([{ code: 'register/contradiction', severity: 'warning' }]);
  });

  test('each of two bad entries, and none of the good ones between and behind', () => {
    const text = `actors:\n  - name: "A\n${good}  - name: B\n   type: x\n  - name: C\nnot-actors: [D]\n`;
    const { entries, problems, notActors } = readRegister(text);
    expect(problems).toHaveLength(2);
    expect(entries.map(({ name }) => name.text)).toEqual(['Nore', 'C']);
    expect(text.slice(entries[1]?.name.start, entries[1]?.name.end)).toBe('C');
    expect(notActors).toHaveLength(1);
  });
});

test.each([
  ['2019-03-31', []],
  ['2019-04-01', ['mayor']],
  ['2024-12-31', ['mayor']],
  ['2025-01-01', []],
])('the role on %s', (day, expected) => {
  const roles = [{ text: 'mayor', from: '2019-04', to: '2024' }];
  expect(rolesOn(roles, day).map(({ text }) => text)).toEqual(expected);
});

test.each([['- '], ['[ '], ['{a: '], ['a:\n '], ['"'], ['*a '], ['- name: A\n']])(
  'ten thousand times %j are read',
  (part) => {
    // In quadratic time this would outlast the test's limit by far.
    expect(() => readRegister(`actors:\n${part.repeat(10_000)}`)).not.toThrow();
  },
);
