import { describe, expect, test } from 'vitest';
import { nameCompletion } from '../../server/src/features/nameCompletion';
import { applyChanges } from '../support/applyChanges';
import { handMade, wordsOf } from '../support/handMade';
import { withCursor } from '../support/markedText';

const known = 'Ada Byrne met the Canal Trust. Byrne left. Byrne was late. ';

function completed(marked: string): [label: string, result: string][] {
  const { text: typed, offset } = withCursor(marked);
  const text = known + typed;
  const { mention } = wordsOf(text);
  const mentions = [mention('Ada Byrne'), mention('Byrne', 2), mention('Byrne', 3)];
  const trust = [mention('Canal Trust')];
  const analysis = handMade(text, {
    actors: [
      { id: 'ada-byrne', name: 'Ada Byrne', type: 'person', roles: [], mentions },
      { id: 'trust', name: 'Canal Trust', type: 'organization', roles: [], mentions: trust },
    ],
  });
  return nameCompletion(analysis, known.length + offset).map(({ label, change }) => [
    label,
    applyChanges(text, [change]).slice(known.length),
  ]);
}

describe('nameCompletion', () => {
  test.each<[string, [string, string][]]>([
    [
      'So B|',
      [
        ['Byrne', 'So Byrne'],
        ['Ada Byrne', 'So Ada Byrne'],
      ],
    ],
    ['So Ad|', [['Ada Byrne', 'So Ada Byrne']]],
    [
      'So Ada B|',
      [
        ['Byrne', 'So Ada Byrne'],
        ['Ada Byrne', 'So Ada Byrne'],
      ],
    ],
    [
      'So byr|',
      [
        ['Byrne', 'So Byrne'],
        ['Ada Byrne', 'So Ada Byrne'],
      ],
    ],
    ['So by|', []],
    ['So t|', []],
    ['So Zo|', []],
    [
      'So |',
      [
        ['Byrne', 'So Byrne'],
        ['Ada Byrne', 'So Ada Byrne'],
        ['Canal Trust', 'So Canal Trust'],
      ],
    ],
  ])('in %j', (marked, expected) => expect(completed(marked)).toEqual(expected));

  test('does not offer what is only being typed', () => {
    const text = 'Tom came.';
    const mentions = [wordsOf(text).mention('Tom')];
    const actor = { id: 'tom', name: 'Tom', type: 'person', roles: [], mentions } as const;
    expect(nameCompletion(handMade(text, { actors: [actor] }), 3)).toEqual([]);
  });
});
