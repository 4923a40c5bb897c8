import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse';
import { parseBody } from '../../../server/src/article/parse';
import {
  readRanker,
  trainedRanker,
  writeRanker,
} from '../../../server/src/quotes/reference/ranker';

/** Whom each pronoun of a text means, in order: "he=peter-novak". */
function meanings(text: string): string[] {
  return analyse(parseBody(text))
    .actors.flatMap(({ id, mentions }) =>
      mentions.filter(({ form }) => form === 'pronoun').map((mention) => ({ id, ...mention })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ id, text: word }) => `${word}=${id}`);
}

/** What the text says each actor is: "mayor: peter-novak". */
function roles(text: string): string[] {
  return analyse(parseBody(text)).actors.flatMap(({ id, roles: all }) =>
    all.map((role) => `${role.text}: ${id}`),
  );
}

describe('what is said of a pronoun', () => {
  it.each([
    [
      'is a role of whom it means',
      'Eva Holm resigned. She has been chief executive of the harbour fund since 2019.',
      ['chief executive of the harbour fund: eva-holm'],
    ],
    [
      'as what somebody is appointed',
      'Peter Novak left Oslo. In May the council appointed him chairman of the ferry board.',
      ['chairman of the ferry board: peter-novak'],
    ],
    [
      'beside what is said of the name',
      'Eva Holm, a lawyer, resigned. She was mayor of Bergen until May. The pilot, Paul Lind, left.',
      ['lawyer: eva-holm', 'mayor of Bergen: eva-holm', 'pilot: paul-lind'],
    ],
    ['not where it is only thought of', 'Eva Holm left. If she was mayor, all would be well.', []],
    ['not in a quotation', 'Eva Holm left. “She was mayor of Bergen,” a clerk said.', []],
    ['not what may be somebody else', 'Eva Holm left. He is the mayor.', []],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('whom a pronoun means', () => {
  it.each<[string, string, string[]]>([
    [
      'the one the story is about, not the one named as his',
      'Omar Farouk stood at the gate on Monday and waited for his son. His neighbor, Bilal Aziz, was not there. He said the water had come at night.',
      ['his=omar-farouk', 'His=omar-farouk', 'He=omar-farouk'],
    ],
    [
      'the one who died, not a sister named once',
      'Ruth Adler, who taught three generations of pianists, died on Sunday. She was 91.\n\nBorn in Vienna, she fled with her parents. Her sister, Miriam Stern, became a surgeon.\n\nShe gave her first concert at nine.',
      'She she her Her She her'.split(' ').map((word) => `${word}=ruth-adler`),
    ],
    [
      'not who acts on her in the same clause',
      'Maria Jensen visited Eva Holm. Holm thanked her.',
      ['her=maria-jensen'],
    ],
    [
      'the one joined to what is his',
      'Peter Novak came late. Paul Lind and his brother sold the farm.',
      ['his=paul-lind'],
    ],
    [
      'the one named behind what she is',
      'Nigeria’s ambassador, Grace Obi, thanked her hosts. She said the talks went well.',
      ['her=grace-obi', 'She=grace-obi'],
    ],
    [
      'the client a lawyer speaks for',
      'Anna Kane did not appear. Kane’s lawyer, David Stein, said she would appeal.',
      ['she=anna-kane'],
    ],
    [
      'each of two by gender',
      'Peter Novak accused Maria Jensen of delay. He wants her to resign, and she refuses.',
      ['He=peter-novak', 'her=maria-jensen', 'she=maria-jensen'],
    ],
    [
      'the one named right after it',
      'In his speech on Friday, Peter Novak praised the harbor.',
      ['his=peter-novak'],
    ],
    [
      'of several named right after it the one the sentence is about',
      'After years with her aunt Mary Paine, Ruth Kelsey opened a school.',
      ['her=ruth-kelsey'],
    ],
    [
      'the one named after a phrase that something else opens',
      'But then, in his last speech, Peter Novak praised the harbor.',
      ['his=peter-novak'],
    ],
    [
      'the last of two who speak in turn',
      'Peter Novak said the plan was dead.\n\nMeanwhile, Paul Lind warned of a strike.\n\nHe said it would last.',
      ['He=paul-lind'],
    ],
    [
      'not the speaker inside a quote',
      'Ola Berg met Carl Dahl on Monday. “He was kind,” Berg said.',
      ['He=carl-dahl'],
    ],
    ['nobody where nobody of that gender is named', 'Maria Jensen arrived. He was late.', []],
  ])('%s', (_what, text, expected) => {
    expect(meanings(text)).toEqual(expected);
  });

  it('has a reason that the reader can check', () => {
    const [actor] = analyse(parseBody('Peter Novak arrived. He said it was late.')).actors;
    expect(actor?.mentions.at(-1)).toMatchObject({
      text: 'He',
      because: 'the last man named as a subject',
    });
  });
});

describe('a name that nothing but a pronoun shows to be a person’s', () => {
  const personsIn = (text: string) =>
    analyse(parseBody(text))
      .actors.filter(({ type }) => type === 'person')
      .map(({ id }) => id);

  it.each<[string, string, string[], string[]]>([
    [
      'one too short to tell',
      'Grace opened the door. She let the cat in.',
      ['grace'],
      ['She=grace'],
    ],
    [
      'one that looks like a town’s',
      'Brackley closed the mill in May. He sold it in June.',
      ['brackley'],
      ['He=brackley'],
    ],
    [
      'not one behind “in”',
      'Officials in Brackley closed the mill in May. He sold it in June.',
      [],
      [],
    ],
    ['not a town that is known', 'Kampala was quiet. She said the road was closed.', [], []],
    [
      'not where no pronoun means it',
      'Brackley closed the mill in May. It was sold in June.',
      [],
      [],
    ],
  ])('%s', (_what, text, persons, pronouns) => {
    expect(personsIn(text)).toEqual(persons);
    expect(meanings(text)).toEqual(pronouns);
  });
});

describe('the ranker', () => {
  it('reads the weights it writes', () => {
    const lines = writeRanker(trainedRanker());
    expect(lines.length).toBeGreaterThan(100);
    expect(writeRanker(readRanker(lines.join('\n')))).toEqual(lines);
  });

  it('leaves out what it does not know', () => {
    expect(writeRanker(readRanker('mood=good | 1.00\nkind=person | 1.00'))).toEqual([]);
  });
});
