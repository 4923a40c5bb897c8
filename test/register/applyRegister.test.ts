import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { readRegister } from '../../server/src/register/read';

const story = (body: string) => ` date 2024-03-07 A quiet day\n\n${body}\n`;
const actorsOf = (body: string, register: string) =>
  analyse(parse(story(body)), { register: readRegister(register) }).actors;
/** Each actor as "id (type): mention, mention", pronouns left out; the machine's type is its own business. */
const summary = (body: string, register: string) =>
  actorsOf(body, register).map(
    ({ id, type, mentions, registered }) =>
      `${id}${registered ? ` (${type})` : ''}: ${mentions
        .filter(({ form }) => form !== 'pronoun')
        .map(({ text }) => text)
        .join(', ')}`,
  );

describe('the register overrides the machine', () => {
  test.each([
    [
      'a name and a type',
      'Ada Byrne met Kilbrae on Monday. Kilbrae was late, Byrne said.',
      'actors:\n  - {name: Kilbrae Holdings, type: organization, aliases: [Kilbrae]}\n',
      ['ada-byrne: Ada Byrne, Byrne', 'kilbrae-holdings (organization): Kilbrae, Kilbrae'],
    ],
    [
      'aliases are one actor, with all that the machine gave to each',
      'Ada Byrne opened the lock. Byrne waited. “Go on,” said Ada Connolly. Connolly waved.',
      'actors:\n  - {name: Ada Connolly, aliases: [Ada Byrne]}\n',
      ['ada-connolly (person): Ada Byrne, Byrne, Ada Connolly, Connolly'],
    ],
    [
      'what the machine missed is found, at the borders of words',
      'The voice of marram grew. Marramite is a stone; a marram-led choir sang.',
      'actors:\n  - {name: Marram Choir, type: organization, aliases: [marram]}\n',
      ['marram-choir (organization): marram, marram'],
    ],
    [
      'but not inside another name',
      'They walked down Tolka Street. Later Tolka opened its doors.',
      'actors:\n  - {name: Tolka, type: organization}\n',
      ['tolka-street: Tolka Street', 'tolka (organization): Tolka'],
    ],
    [
      'a longer listed name wins over a shorter mention',
      'The Friends of Ada Byrne met. Ada Byrne came.',
      'actors:\n  - {name: Friends of Ada Byrne, type: group}\n',
      ['friends-of-ada-byrne (group): Friends of Ada Byrne', 'ada-byrne: Ada Byrne'],
    ],
    [
      'what is no actor is none, nor is a part of it',
      'Ada Byrne praised the Kilbrae Accord. The Kilbrae Accord holds.',
      'not-actors: [Kilbrae Accord]\n',
      ['ada-byrne: Ada Byrne'],
    ],
    [
      'who is never the same stays apart',
      'The Harbour Trust Council (HTC) met. HTC voted.',
      'actors:\n  - name: Harbour Trust Council\n    type: organization\n    never-the-same-as: [HTC]\n',
      ['harbour-trust-council (organization): Harbour Trust Council', 'htc: HTC, HTC'],
    ],
    [
      'a name that two entries share is left to the article',
      'Ada Byrne spoke.',
      'actors:\n  - {name: One, type: group, aliases: [Ada Byrne]}\n  - {name: Two, type: group, aliases: [Ada Byrne]}\n',
      ['ada-byrne: Ada Byrne'],
    ],
    [
      'a headline in capitals is read, too',
      'OLD HARBOUR TRUST CLOSES\n\nThe Old Harbour Trust closed.',
      'actors:\n  - {name: Old Harbour Trust, type: organization}\n',
      ['old-harbour-trust (organization): OLD HARBOUR TRUST, Old Harbour Trust'],
    ],
  ])('%s', (_, body, register, expected) => {
    expect(summary(body, register)).toEqual(expected);
  });

  test('an id is the entry’s, whatever else the article calls itself', () => {
    const register =
      'actors:\n  - {name: Ada Byrne, aliases: [the lock keeper]}\n  - {name: Ada Byrne, type: organization, aliases: [Byrne Ltd]}\n';
    const ids = actorsOf(
      'The lock keeper spoke, and so did Byrne Ltd and Ada Byrne.',
      register,
    ).map(({ id }) => id);
    expect(ids).toContain('ada-byrne-2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what the register knows goes with the actor', () => {
    const [actor] = actorsOf(
      'Ada Byrne spoke.',
      'actors:\n  - name: Ada Byrne\n    wikidata: Q12345\n    roles:\n      - {role: mayor, from: 2019}\n    notes: One r.\n',
    );
    expect(actor?.registered).toEqual({
      wikidata: 'Q12345',
      roles: [{ text: 'mayor', from: '2019' }],
      notes: 'One r.',
    });
  });
});

const word = fc.constantFrom(
  'Ada',
  'Byrne',
  'Tolka',
  'Trust',
  'the',
  'said',
  'mayor',
  'U.S.',
  '“',
  '”',
  '.',
  ',',
  '\n\n',
  'O’Neill',
);
const words = fc.array(word, { maxLength: 40 }).map((list) => list.join(' '));
const name = fc
  .array(fc.constantFrom('Ada', 'Byrne', 'Tolka', 'Trust', 'mayor', 'O’Neill', 'US'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) => list.join(' '));
const register = fc
  .record({
    actors: fc.array(
      fc.record({
        name,
        type: fc.constantFrom('person', 'organization', 'group'),
        aliases: fc.array(name, { maxLength: 2 }),
        'never-the-same-as': fc.array(name, { maxLength: 1 }),
      }),
      { maxLength: 4 },
    ),
    'not-actors': fc.array(name, { maxLength: 2 }),
  })
  .map((data) => readRegister(JSON.stringify(data)));

describe('whatever the register says', () => {
  test('actors keep their invariants, and no mention has two owners by name', () => {
    fc.assert(
      fc.property(words, register, (body, register) => {
        const text = story(body);
        const { actors } = analyse(parse(text), { register });
        const ids = actors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const named = new Set<string>();
        let last = -1;
        for (const { mentions } of actors) {
          expect(mentions.length).toBeGreaterThan(0);
          expect(mentions[0]!.start).toBeGreaterThanOrEqual(last);
          last = mentions[0]!.start;
          for (const { start, end, text: words, form } of mentions) {
            expect(text.slice(start, end)).toBe(words);
            if (form !== 'name') continue;
            expect(named.has(`${start}-${end}`)).toBe(false);
            named.add(`${start}-${end}`);
          }
        }
      }),
    );
  });

  test('reusing an analysis made with another register changes nothing', () => {
    fc.assert(
      fc.property(words, register, register, (body, before, now) => {
        const article = parse(story(body));
        const previous = analyse(article, { register: before });
        expect(analyse(article, { register: now, previous })).toEqual(
          analyse(article, { register: now }),
        );
      }),
    );
  });

  test('a register that lists nothing changes nothing', () => {
    fc.assert(
      fc.property(words, (body) => {
        const article = parse(story(body));
        expect(analyse(article, { register: readRegister('# nothing yet\n') })).toEqual(
          analyse(article),
        );
      }),
    );
  });
});
