import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../server/src/actors/actor';
import { linkedSpellings } from '../../server/src/features/linkedSpellings';
import { rename, renameTarget } from '../../server/src/features/rename';
import { applyChanges } from '../support/applyChanges';
import { handMade, harbour, wordsOf } from '../support/handMade';
import { spanOf } from '../support/markedText';

const analysis = harbour();
const { text } = analysis.article;
const inside = (words: string, nth?: number) => spanOf(text, words, nth).start + 1;
const renamed = (offset: number, newName: string) => {
  const changes = rename(analysis, offset, newName);
  if ('refusal' in changes) throw new Error(changes.refusal);
  return applyChanges(text, changes);
};

describe('rename', () => {
  test('of a surname changes it inside the full name, in the title and in quotes', () => {
    expect(renamed(inside('Byrne', 3), 'Burne')).toBe(text.replaceAll('Byrne', 'Burne'));
  });

  test('of the full name changes the surname alone, too', () => {
    const expected = text.replaceAll('Ada Byrne', 'Eda Burne').replaceAll('Byrne', 'Burne');
    expect(renamed(inside('Ada Byrne'), 'Eda Burne')).toBe(expected);
  });

  test('to a name of another length maps first name and surname', () => {
    const expected = text.replaceAll('Ada Byrne', 'Ada Mary Burne').replaceAll('Byrne', 'Burne');
    expect(renamed(inside('Ada Byrne'), 'Ada Mary Burne')).toBe(expected);
  });

  test('leaves other actors, pronouns and roles alone', () => {
    expect(renamed(inside('Okafor', 3), 'Okoro')).toBe(text.replaceAll('Okafor', 'Okoro'));
  });

  test.each<[string, ActorType, string[], string, string, string]>([
    [
      'the middle initial stays',
      'person',
      ['Ada Byrne', 'Ada M. Byrne'],
      'Ada Byrne came. Ada M. Byrne left.',
      'Eda Burne',
      'Eda Burne came. Eda M. Burne left.',
    ],
    [
      'a headline stays in capitals',
      'person',
      ['Byrne', 'BYRNE'],
      'Byrne came. BYRNE LEAVES',
      'Burne',
      'Burne came. BURNE LEAVES',
    ],
    [
      'a line end inside a name stays',
      'person',
      ['Ada Byrne', 'Ada\nByrne'],
      'Ada Byrne met Ada\nByrne.',
      'Ada Burne',
      'Ada Burne met Ada\nBurne.',
    ],
    [
      'a nickname in quotation marks is a word',
      'person',
      ['Ada “Bee” Byrne', 'Bee'],
      'Ada “Bee” Byrne came. Bee left.',
      'Ada “Bea” Byrne',
      'Ada “Bea” Byrne came. Bea left.',
    ],
    [
      'a capital that opens the sentence stays',
      'person',
      ['Ada al-Masri', 'Al-Masri'],
      'Ada al-Masri came. Al-Masri left.',
      'Ada al-Misri',
      'Ada al-Misri came. Al-Misri left.',
    ],
    [
      'hyphens and possessives stay',
      'person',
      ['Ada Byrne-Roe', 'Byrne-Roe'],
      'Ada Byrne-Roe’s book. The Byrne-Roe-led talks.',
      'Ada Burne-Roe',
      'Ada Burne-Roe’s book. The Burne-Roe-led talks.',
    ],
    [
      'a web address stays',
      'person',
      ['Ada Byrne', 'Byrne'],
      'Ada Byrne wrote on https://example.org/Byrne and www.example.org/Ada-Byrne.',
      'Ada Burne',
      'Ada Burne wrote on https://example.org/Byrne and www.example.org/Ada-Byrne.',
    ],
    [
      'an abbreviation stays',
      'organization',
      ['Canal Trust', 'CT', 'Trust'],
      'Canal Trust, or CT, is a Trust.',
      'Canal Board',
      'Canal Board, or CT, is a Board.',
    ],
    [
      'an organization that grows by a word is renamed where it stands whole',
      'organization',
      ['Canal Trust', 'Trust'],
      'Canal Trust is a Trust.',
      'Old Canal Trust',
      'Old Canal Trust is a Trust.',
    ],
    [
      'a single name for a full one replaces the surname',
      'person',
      ['Ada Byrne', 'Byrne'],
      'Ada Byrne came. So Byrne left.',
      'Adabee',
      'Adabee came. So Adabee left.',
    ],
  ])('%s', (_, type, names, words, newName, expected) => {
    const { mention } = wordsOf(words);
    const mentions = names.map((name, i) => {
      const isRepeated = names.indexOf(name) < i || names.slice(0, i).some((n) => n.includes(name));
      return mention(name, isRepeated ? 2 : 1);
    });
    const actor = { id: 'x', name: names[0]!, type, roles: [], mentions };
    const changes = rename(handMade(words, { actors: [actor] }), 1, newName);
    expect(applyChanges(words, changes as never)).toBe(expected);
  });

  test.each(['Eda Burne', 'Eda Mary Burne', 'E. Burne-Smith'])(
    'to %s leaves none behind',
    (name) => {
      expect(renamed(inside('Ada Byrne'), name)).not.toContain('Byrne');
    },
  );

  test('to the same name changes nothing', () => {
    expect(renamed(inside('Ada Byrne'), 'Ada Byrne')).toBe(text);
  });

  test.each([
    ['a pronoun', inside('She'), 'Burne', /where “Ada Byrne” stands/],
    ['a role', inside('Harbour master'), 'Burne', /where “Ada Byrne” stands/],
    ['other words', inside('opened'), 'Burne', /no name/],
    ['no new name', inside('Byrne', 3), '  ', /at least one letter/],
    ['two lines', inside('Byrne', 3), 'Ada\nByrne', /one line/],
  ])('is refused for %s', (_, offset, newName, why) => {
    expect(rename(analysis, offset, newName)).toEqual({ refusal: expect.stringMatching(why) });
  });
});

test('renameTarget is the name as it stands', () => {
  expect(renameTarget(analysis, inside('Byrne', 3))).toMatchObject({ text: 'Byrne' });
});

describe('linkedSpellings', () => {
  test('are the word in every name of the actor', () => {
    const found = linkedSpellings(analysis, inside('Byrne', 3));
    const at = [1, 2, 3, 4].map((nth) => spanOf(text, 'Byrne', nth));
    expect(found).toEqual(at);
  });

  test.each([
    ['a pronoun', inside('She')],
    ['a word that stands once', inside('Tom')],
    ['no name', inside('opened')],
  ])('are none for %s', (_, offset) => expect(linkedSpellings(analysis, offset)).toEqual([]));
});
