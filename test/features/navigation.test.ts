import { describe, expect, test } from 'vitest';
import type { Actor } from '../../server/src/actors/actor';
import { definition } from '../../server/src/features/definition';
import { highlights } from '../../server/src/features/highlights';
import { introduction } from '../../server/src/features/introduction';
import { references } from '../../server/src/features/references';
import { handMade, harbour, wordsOf } from '../support/handMade';
import { spanOf } from '../support/markedText';

const analysis = harbour();
const { text } = analysis.article;
const inside = (words: string, nth?: number) => spanOf(text, words, nth).start + 1;
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('introduction', () => {
  const named = (name: string, ...mentions: string[]): Actor => {
    const joined = mentions.join(' ');
    const { mention } = wordsOf(joined);
    return { id: 'x', name, type: 'person', roles: [], mentions: mentions.map((m) => mention(m)) };
  };
  test.each([
    ['the first full name', named('Ada Byrne', 'B.', 'Ada Byrne'), 'Ada Byrne'],
    ['full for all its stops', named('U.S. Army', 'The Army', 'US Army'), 'US Army'],
    ['else the longest name', named('United States', 'US', 'America'), 'America'],
  ])('%s', (_, actor, expected) => expect(introduction(actor)?.text).toBe(expected));

  test('without a name is the first mention', () => {
    const { mention } = wordsOf('she, the mayor');
    const mentions = [mention('she', 1, 'pronoun'), mention('the mayor', 1, 'role')];
    const actor: Actor = { id: 'x', name: 'Mayor', type: 'person', roles: [], mentions };
    expect(introduction(actor)?.text).toBe('she');
  });
});

describe('definition', () => {
  test.each([
    ['a surname', inside('Byrne', 3)],
    ['a pronoun', inside('She')],
    ['a role', inside('Harbour master')],
    ['a surname in the title', inside('Byrne', 1)],
    ['the introduction itself', inside('Ada Byrne')],
  ])('of %s is where the actor is first named in full', (_, offset) => {
    const found = definition(analysis, offset);
    expect(found?.selection).toEqual(spanOf(text, 'Ada Byrne'));
    expect(words(found!.target)).toBe('Harbour master Ada Byrne opened the lock on Monday.');
  });

  test('tells the words asked about', () => {
    expect(definition(analysis, inside('She'))?.origin).toEqual(spanOf(text, 'She'));
  });

  test('of other words is nowhere', () => {
    expect(definition(analysis, inside('opened'))).toBeUndefined();
    expect(definition(handMade('', {}), 0)).toBeUndefined();
  });
});

describe('references', () => {
  test('are all mentions, one of them the introduction', () => {
    const found = references(analysis, inside('She'));
    expect(found.map(words)).toEqual(['Byrne', 'Ada Byrne', 'Byrne', 'She', 'Ada Byrne', 'she']);
    expect(found.map(({ isIntroduction }) => isIntroduction).indexOf(true)).toBe(1);
    expect(found.filter(({ isIntroduction }) => isIntroduction)).toHaveLength(1);
  });

  test('of other words are none', () => {
    expect(references(analysis, inside('comment'))).toEqual([]);
  });
});

describe('highlights', () => {
  test('on a name are its mentions', () => {
    const found = highlights(analysis, inside('Okafor', 3));
    expect(found.map((span) => [words(span), span.kind])).toEqual([
      ['Tom Okafor', 'introduction'],
      ['Okafor', 'mention'],
      ['Okafor', 'mention'],
    ]);
  });

  test('on a cue are who says what', () => {
    const found = highlights(analysis, inside('said', 2));
    expect(found.map(words)).toEqual([
      '“Mr. Okafor knows me,”',
      'she',
      'said',
      '“The Trust does not.”',
    ]);
  });
});
