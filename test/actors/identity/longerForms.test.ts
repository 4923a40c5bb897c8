import { expect, test } from 'vitest';
import { ActorDraft } from '../../../server/src/actors/identity/actorDraft';
import { longerForms } from '../../../server/src/actors/identity/longerForms';
import { wordOf } from '../../../server/src/text/words';

/** Of each name the longer one that means the same, the names as an article gives them first. */
function longer(...names: string[]): string[] {
  const drafts = names.map((name) => new ActorDraft(wordOf(name), 'organization'));
  const forms = longerForms(drafts);
  return drafts.map((draft) => forms.get(draft)!.name.text);
}

test.each([
  ['initials', 'International Tin Council', 'ITC'],
  ['initials with an ampersand', 'Whitby & Marlow', 'W&M'],
  ['initials behind the legal form', 'Harbour Tin Corp.', 'HT'],
  ['initials with a country', 'U.S. Tin Guard', 'USTG'],
  ['the first word', 'Whitby Sachs', 'Whitby'],
  ['a legal form', 'Whitby Motors Inc.', 'Whitby Motors'],
  ['another legal form', 'Whitby Motors Corporation', 'Whitby Motors Corp.'],
  ['what a company does', 'Delta Air Lines', 'Delta'],
  ['what an institution is', 'Joan Whitby University', 'Joan Whitby'],
  ['a country before the name', 'Canada Coast Watch', 'Coast Watch'],
  ['a town before the name', 'Boston Red Kites', 'Red Kites'],
  ['a company known by both', 'Lockheed Martin', 'Lockheed'],
])('%s: %s is also %s', (_, long, short) => {
  expect(longer(long, short)).toEqual([long, long]);
  expect(longer(short, long)).toEqual([long, long]);
});

test.each([
  ['another body of a company', 'Ford Foundation', 'Ford'],
  ['a daughter of a company', 'Ford Credit', 'Ford'],
  ['an event of a company', 'Google Science Fair', 'Google'],
  ['what only says what it is', 'Chicago Police Department', 'Police Department'],
  ['a word that only says what it is', 'Bank of Whitby', 'Bank'],
  ['two of one kind', 'Whitby Technologies', 'Whitby Industries'],
])('%s: %s is not %s', (_, long, other) => {
  expect(longer(long, other)).toEqual([long, other]);
});

test('of the same body of two countries, neither', () => {
  expect(longer('Supreme Court', 'Supreme Court of India', 'Supreme Court of Norway')[0]).toBe(
    'Supreme Court',
  );
});

test('of several, the one that was named before it', () => {
  expect(longer('Tolka Bank', 'Tolka', 'Tolka Insurance')[1]).toBe('Tolka Bank');
  expect(longer('Tolka Bank', 'Tolka Insurance', 'Tolka')[2]).toBe('Tolka');
  expect(longer('TB', 'Tolka Bank', 'Tolka', 'Tolka Bank plc')).toEqual(
    Array(4).fill('Tolka Bank plc'),
  );
});
