import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textUnit } from '../../server/src/text/textUnit';

const sentencesOf = (text: string) =>
  textUnit(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['plain', ['It rained.', 'Nobody came.']],
    ['questions and cries', ['Who knew?', 'Not I!', 'Nobody did.']],
    ['titles', ['Mrs. Ito met Col. Hart on Feb. 3.', 'She left.']],
    ['initials', ['J. B. Hart spoke.', 'He was brief.']],
    [
      'dotted letters before a name',
      ['The U.S. Navy sailed at 9 a.m. Tokyo time.', 'It was late.'],
    ],
    ['dotted letters before a new sentence', ['They moved to the U.S.', 'The house was small.']],
    ['numbers', ['Shares fell 2.5 percent.', 'They rose 1,000 points.']],
    ['a closing mark', ['“We won,” she said.', '“At last.”', 'He nodded.']],
    ['a question inside', ['“Why now?” he asked.', 'Nobody knew.']],
    ['an ellipsis inside', ['“We are … not sure,” she said.', 'He was.']],
    ['a company', ['Hart & Co. rose.', 'Ito Corp. fell.']],
    ['a broken joint', ['They met then.', 'that the talks began.']],
  ])('with %s', (_, expected) => {
    expect(sentencesOf(expected.join(' '))).toEqual(expected);
  });

  it('end where a line was broken on purpose', () => {
    expect(sentencesOf('Yours faithfully,\nAda Byrne\nUpper Lock')).toEqual([
      'Yours faithfully,\nAda Byrne',
      'Upper Lock',
    ]);
  });

  it.each([
    ['at a width', 'The mayor of Upper Lock\nAda Byrne opened it'],
    ['by the writer, in mid-sentence', 'The mayor\nopened the lock on Monday'],
  ])('go on where copy is wrapped %s', (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('hold every token once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { tokens, sentences } = textUnit(text);
        let next = 0;
        for (const { firstToken, lastToken } of sentences) {
          expect(firstToken).toBe(next);
          expect(lastToken).toBeGreaterThan(firstToken);
          next = lastToken;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
