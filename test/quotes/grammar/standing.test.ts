import { describe, expect, it } from 'vitest';
import { findNames } from '../../../server/src/actors/finding/findNames';
import { standingsOf, Walk } from '../../../server/src/quotes/grammar/standing';
import { textUnit } from '../../../server/src/text/textUnit';

/** How the name in a sentence stands: its role, and what is before and behind it. */
function standing(sentence: string, name: string): string {
  const unit = textUnit(sentence);
  const names = findNames(unit);
  const at = names.names.findIndex(
    ({ form, start, end }) => form !== 'role' && sentence.slice(start, end) === name,
  );
  const { role, before, after, isOwned } = standingsOf(unit, [], names)[at]!;
  return `${role}, ${before} … ${after}${isOwned ? ', owned' : ''}`;
}

describe('how a name stands in its sentence', () => {
  it.each([
    ['Peter Novak said no.', 'subject, nothing … cue'],
    ['They visited Peter Novak.', 'object, verb … mark'],
    ['They left with Peter Novak and went home.', 'prepositional, preposition … conjunction'],
    ['It was Peter Novak’s house.', 'possessor, verb … possessive'],
    ['“No,” said Peter Novak, and left.', 'subject, cue … comma'],
    ['The bridge was built by Peter Novak in May.', 'prepositional, by … preposition'],
    ["Peter Novak didn't go.", 'subject, nothing … auxiliary'],
    ['Mayor Peter Novak has left.', 'subject, nothing … auxiliary'],
    ['Anna met her neighbor Peter Novak.', 'object, noun … mark, owned'],
    ['The millers’ new head, Peter Novak, left.', 'subject, comma … comma, owned'],
    ['They met the new head, Peter Novak, at noon.', 'object, comma … comma'],
  ])('%s', (sentence, expected) => {
    expect(standing(sentence, 'Peter Novak')).toBe(expected);
  });

  it('counts what stands inside quotation marks as quoted', () => {
    const unit = textUnit('“Ask Novak,” she said. Novak left.');
    const quotation = { start: 0, end: 12, closed: true, continued: false, goesOn: false };
    const walk = new Walk(unit, [quotation]);
    expect(walk.standing({ start: 5, end: 10 }).isQuoted).toBe(true);
    expect(walk.standing({ start: 23, end: 28 }).isQuoted).toBe(false);
  });
});
