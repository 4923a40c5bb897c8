import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, ActorType } from '../../server/src/actors/actor';
import { slug } from '../../server/src/actors/names/aliases';
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { applyRegister } from '../../server/src/register/applyRegister';
import { byParagraph, inArticle } from '../../server/src/register/articleActors';
import { readRegister } from '../../server/src/register/read';
import { textSpan } from '../../server/src/text/span';
import { textUnit } from '../../server/src/text/textUnit';
import { spanOf } from '../support/markedText';

const story = (body: string) => ` date 2024-03-07 A quiet day\n\n${body}\n`;
const actorsOf = (body: string, register: string) =>
  analyse(parse(story(body)), { register: readRegister(register) }).actors;

/** An actor as the machine might have found it: name, type and mentions, "Byrne 2" being the second "Byrne". */
type Found = readonly [name: string, type: ActorType, ...mentions: string[]];

function actorIn(text: string, [name, type, ...mentions]: Found): Actor {
  return {
    id: slug(name),
    name,
    type,
    roles: [],
    mentions: mentions.map((marked) => {
      const [, words = marked, nth] = /^(.*) (\d)$/.exec(marked) ?? [];
      return { ...spanOf(text, words, Number(nth ?? 1)), text: words, form: 'name' };
    }),
  };
}

/** Each actor as "id (type): mention, mention", once the register has been applied. */
function applied(body: string, found: readonly Found[], register: string): string[] {
  const text = story(body);
  const paragraphs = parse(text).paragraphs.map(({ start, text, isTitle }) => ({
    start,
    isTitle,
    unit: textUnit(text),
  }));
  const actors = found.map((each) => actorIn(text, each));
  const identified = byParagraph(actors, paragraphs);
  return inArticle(applyRegister(identified, readRegister(register), paragraphs), paragraphs).map(
    ({ id, type, mentions }) => `${id} (${type}): ${mentions.map(({ text }) => text).join(', ')}`,
  );
}

describe('the register overrides the machine', () => {
  test.each<[string, string, Found[], string, string[]]>([
    [
      'a name and a type',
      'Ada Byrne met Kilbrae on Monday. Kilbrae was late, Byrne said.',
      [
        ['Ada Byrne', 'person', 'Ada Byrne', 'Byrne 2'],
        ['Kilbrae', 'place', 'Kilbrae', 'Kilbrae 2'],
      ],
      'actors:\n  - {name: Kilbrae Holdings, type: organization, aliases: [Kilbrae]}\n',
      ['ada-byrne (person): Ada Byrne, Byrne', 'kilbrae-holdings (organization): Kilbrae, Kilbrae'],
    ],
    [
      'aliases are one actor, with all that the machine gave to each',
      'Ada Byrne opened the lock. Byrne waited. “Go on,” said Ada Connolly. Connolly waved.',
      [
        ['Ada Byrne', 'person', 'Ada Byrne', 'Byrne 2'],
        ['Ada Connolly', 'person', 'Ada Connolly', 'Connolly 2'],
      ],
      'actors:\n  - {name: Ada Connolly, aliases: [Ada Byrne]}\n',
      ['ada-connolly (person): Ada Byrne, Byrne, Ada Connolly, Connolly'],
    ],
    [
      'what the machine missed is found, at the borders of words',
      'The voice of marram grew. Marramite is a stone; a marram-led choir sang.',
      [],
      'actors:\n  - {name: Marram Choir, type: organization, aliases: [marram]}\n',
      ['marram-choir (organization): marram, marram'],
    ],
    [
      'but not inside another name, known or not',
      'They walked down Tolka Street to Tolka Quay. Later Tolka opened its doors, Minister Tolka said.',
      [['Tolka Street', 'place', 'Tolka Street']],
      'actors:\n  - {name: Tolka, type: organization}\n',
      ['tolka-street (place): Tolka Street', 'tolka (organization): Tolka, Tolka'],
    ],
    [
      'a longer name of something else stays apart, even if the machine took both for one',
      'They walked down Tolka Street. Later Tolka opened its doors.',
      [['Tolka Street', 'organization', 'Tolka Street', 'Tolka 2']],
      'actors:\n  - {name: Tolka, type: group}\n',
      ['tolka-street (organization): Tolka Street', 'tolka (group): Tolka'],
    ],
    [
      'a longer listed name wins over a shorter mention',
      'The Friends of Ada Byrne met. Ada Byrne came.',
      [['Ada Byrne', 'person', 'Ada Byrne', 'Ada Byrne 2']],
      'actors:\n  - {name: Friends of Ada Byrne, type: group}\n',
      ['friends-of-ada-byrne (group): Friends of Ada Byrne', 'ada-byrne (person): Ada Byrne'],
    ],
    [
      'what is no actor is none, nor is a part of it',
      'Ada Byrne praised the Kilbrae Accord in Kilbrae. The Accord holds.',
      [
        ['Ada Byrne', 'person', 'Ada Byrne'],
        ['Kilbrae', 'place', 'Kilbrae', 'Kilbrae 2'],
        ['Accord', 'organization', 'Accord 2'],
      ],
      'not-actors: [Kilbrae Accord, Accord]\n',
      ['ada-byrne (person): Ada Byrne', 'kilbrae (place): Kilbrae'],
    ],
    [
      'who is never the same stays apart',
      'The Harbour Trust Council (HTC) met. HTC voted.',
      [['Harbour Trust Council', 'organization', 'Harbour Trust Council', 'HTC', 'HTC 2']],
      'actors:\n  - name: Harbour Trust Council\n    never-the-same-as: [HTC]\n',
      [
        'harbour-trust-council (organization): Harbour Trust Council',
        'htc (organization): HTC, HTC',
      ],
    ],
    [
      'a bare surname of two that the machine took for one goes to the one just named, or to nobody',
      'Byrne slept. Ada Byrne spoke. Byrne left.\n\nTom Byrne came. Byrne sat.\n\nThe rain fell.\n\nAt noon it rained.\n\nByrne woke.',
      [['Ada Byrne', 'person', 'Byrne', 'Ada Byrne', 'Byrne 3', 'Tom Byrne', 'Byrne 5', 'Byrne 6']],
      'actors:\n  - {name: Ada Byrne, type: person, never-the-same-as: [Tom Byrne]}\n',
      ['ada-byrne (person): Ada Byrne, Byrne', 'tom-byrne (person): Tom Byrne, Byrne'],
    ],
    [
      'a surname the machine knows comes along with a full name it missed',
      'The marram Byrne choir sang. Byrne waved.',
      [['Byrne', 'person', 'Byrne 2']],
      'actors:\n  - {name: marram Byrne, type: person}\n',
      ['marram-byrne (person): marram Byrne, Byrne'],
    ],
    [
      'a name that two entries share is left to the article',
      'Ada Byrne spoke.',
      [['Ada Byrne', 'person', 'Ada Byrne']],
      'actors:\n  - {name: One, type: group, aliases: [Ada Byrne]}\n  - {name: Two, type: group, aliases: [Ada Byrne]}\n',
      ['ada-byrne (person): Ada Byrne'],
    ],
    [
      'a headline in capitals is read, too',
      'OLD HARBOUR TRUST CLOSES\n\nThe Old Harbour Trust closed.',
      [['Harbour Trust Closes', 'place', 'HARBOUR TRUST CLOSES']],
      'actors:\n  - {name: Old Harbour Trust, type: organization}\n',
      ['old-harbour-trust (organization): OLD HARBOUR TRUST, Old Harbour Trust'],
    ],
    [
      'an id that an entry has is not given twice',
      'Ada Byrne sailed on the Ada-Byrne.',
      [['Ada-Byrne', 'organization', 'Ada-Byrne']],
      'actors:\n  - {name: Ada Byrne, type: person}\n',
      ['ada-byrne (person): Ada Byrne', 'ada-byrne-2 (organization): Ada-Byrne'],
    ],
  ])('%s', (_, body, found, register, expected) => {
    expect(applied(body, found, register)).toEqual(expected);
  });

  test('a role goes with the name beside it when one actor becomes two', () => {
    const text = story('Mayor Ada Byrne spoke. Harbour master Tom Byrne left.');
    const both = actorIn(text, ['Ada Byrne', 'person', 'Ada Byrne', 'Tom Byrne']);
    const roles = ['Mayor', 'Harbour master'].map((words) => textSpan(text, spanOf(text, words)));
    const paragraphs = [{ start: 0, isTitle: false, unit: textUnit(text) }];
    const register = readRegister(
      'actors:\n  - {name: Ada Byrne, never-the-same-as: [Tom Byrne]}\n',
    );
    const identified = byParagraph([{ ...both, roles }], paragraphs);
    const parted = applyRegister(identified, register, paragraphs);
    expect(
      inArticle(parted, paragraphs).map((actor) => actor.roles.map(({ text }) => text)),
    ).toEqual([['Mayor'], ['Harbour master']]);
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

test('a name means its actor however its accents are encoded', () => {
  const register = 'actors:\n  - name: Zoë Ødegård-Kiš\n    aliases: [Žižkov house]\n';
  for (const form of ['NFC', 'NFD'] as const) {
    const body = 'It was said at Žižkov house.'.normalize(form);
    expect(actorsOf(body, register)[0]?.name).toBe('Zoë Ødegård-Kiš');
    expect(actorsOf('It was said at Žižkov house.', register.normalize(form))[0]?.id).toBe(
      'zoe-odegard-kis',
    );
  }
});

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
        const register = readRegister('# nothing yet\n');
        expect(analyse(article, { register })).toEqual({ ...analyse(article), register });
      }),
    );
  });
});
