import { describe, expect, it } from 'vitest';
import { BETWEEN, between, passedIn } from '../../../server/src/quotes/grammar/between';
import { textUnit } from '../../../server/src/text/textUnit';

/** What stands between the first word in brackets and the second. */
function betweenMarked(marked: string): string {
  const [first, second] = [...marked.matchAll(/\[/g)].map(({ index }, i) => index - 2 * i);
  const unit = textUnit(marked.replace(/[[\]]/g, ''));
  const passed = passedIn(unit);
  const at = (offset: number) => passed[unit.tokens.findIndex(({ start }) => start === offset)]!;
  return BETWEEN[between(at(first!), at(second!))]!;
}

describe('what stands between two words of a sentence', () => {
  it.each([
    ['[Lind] and [his] brother sold the farm.', 'conjunction'],
    ['[Lind] sold [his] farm.', 'verb'],
    ['[Lind] has now sold [his] farm.', 'verb'],
    ['[Lind] said that [he] sold it.', 'verb+link'],
    ['[Lind], a farmer, sold [his] land.', 'verb+comma'],
    ['[Jasmine] fights [her] brother.', 'verb'],
    ['[Lind], who left, said [he] would sell.', 'verbs+link+comma'],
    ['The books of [Lind] in [his] room burned.', 'nothing'],
  ])('%s', (marked, expected) => {
    expect(betweenMarked(marked)).toBe(expected);
  });

  it('starts anew with each sentence', () => {
    const unit = textUnit('Lind sold it and left. He slept.');
    const passed = passedIn(unit);
    expect(passed[unit.sentences[1]!.firstToken]).toEqual(passed[0]);
  });
});
