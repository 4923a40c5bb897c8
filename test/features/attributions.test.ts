import { describe, expect, test } from 'vitest';
import { attributions } from '../../server/src/features/attributions';
import { analysed } from '../support/analysed';

const text = ` date 2024-03-07 Lock opens late

Harbour master Ada Byrne met Tom Okafor in Lisbon.

“Rosa Lindgren is late,” Byrne said. Okafor left with Zora Quill.
`;
const analysis = analysed(text);
const offered = (words: string) =>
  attributions(analysis, text.indexOf(words)).map(({ actor }) => actor.name);

describe('a quote can be attributed', () => {
  test('to the others who can speak, the nearest first; not to whom it speaks of alone', () => {
    expect(offered('is late')).toEqual(['Tom Okafor', 'Zora Quill']);
  });

  test('in words that say so', () => {
    const [first] = attributions(analysis, text.indexOf('is late'));
    expect(first?.title).toBe('Attribute this quote to “Tom Okafor”');
    expect(first?.quote.text).toBe('“Rosa Lindgren is late,”');
  });

  test('and nothing else can', () => {
    expect(offered('left with')).toEqual([]);
  });
});
