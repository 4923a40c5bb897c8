import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover';
import { markdown, plainText } from '../../server/src/features/markup';
import { handMade } from '../support/handMade';
import { spanOf } from '../support/markedText';
import { timeIn } from '../support/timeIn';

const text = ` date 2024-03-07 A quiet day

Harbour master Ada Byrne opened the lock. “The water is high,” Byrne said.

She closed it again.
`;
const at = (words: string, nth?: number) => ({ ...spanOf(text, words, nth), text: words });

/** An analysis as the core would give it, written out so that only the hover is under test. */
const analysis = handMade(text, {
  actors: [
    {
      id: 'ada-byrne',
      name: 'Ada Byrne',
      type: 'person',
      roles: [at('Harbour master')],
      mentions: [
        { ...at('Ada Byrne'), form: 'name' },
        { ...at('Byrne', 2), form: 'name' },
        { ...at('She'), form: 'pronoun', because: 'the last woman named' },
      ],
    },
  ],
  quotes: [
    {
      ...at('“The water is high,”'),
      kind: 'direct',
      parts: [at('“The water is high,”')],
      speaker: at('Byrne', 2),
      cue: at('said'),
      actor: 'ada-byrne',
      confidence: 0.97,
      because: 'subject of “said”',
    },
  ],
});

const hoverOn = (words: string, markup = markdown, nth?: number) =>
  hover(analysis, spanOf(text, words, nth).start + 1, markup);

describe('hover', () => {
  test('tells who a name is', () => {
    expect(hoverOn('Byrne', markdown, 2)).toEqual({
      ...spanOf(text, 'Byrne', 2),
      content: [
        '**Ada Byrne** · person',
        'Harbour master',
        '3 mentions · 1 quote · first named on line 3',
        '> “The water is high,”',
      ].join('\n\n'),
    });
  });

  test('tells why a pronoun is somebody', () => {
    expect(hoverOn('She')?.content).toContain('_“She” is Ada Byrne: the last woman named_');
  });

  test('on a role beside a name tells who has it', () => {
    const role = hoverOn('Harbour master');
    expect(role).toMatchObject(spanOf(text, 'Harbour master'));
    expect(role?.content).toContain('**Ada Byrne** · person');
  });

  test('inside a quote tells who says so and why', () => {
    expect(hoverOn('water')?.content).toBe(
      'Said by **Ada Byrne** · “said”\n\n_Near certain: subject of “said”_',
    );
  });

  test('speaks plainly where no Markdown is understood', () => {
    expect(hoverOn('She', plainText)?.content).not.toMatch(/[*_>]/);
  });

  test('on a range tells the end under the cursor, between the ends the whole', () => {
    const text = 'Shut from Friday to Sunday.';
    const dates = [
      timeIn(text, 'Friday', '2024-03-08'),
      timeIn(text, 'Friday to Sunday', '2024-03-08..2024-03-10'),
      timeIn(text, 'Sunday', '2024-03-10'),
    ];
    const shown = (words: string) =>
      hover(handMade(text, { dates }), spanOf(text, words).start + 1, plainText)?.content;
    expect(shown('Friday')).toMatch(/^Friday, 8 March 2024/);
    expect(shown('to')).toMatch(/^From Friday, 8 March 2024 to Sunday/);
    expect(shown('Sunday')).toMatch(/^Sunday, 10 March 2024/);
  });

  test.each([
    ['2024-03-07', '2024-03-07'],
    ['7 March 2024', '2024-03-07'],
    ['03/04/2024', undefined],
    ['2024-02-30', undefined],
  ])('on the header’s date %s tells its weekday', (written, value) => {
    const text = ` date ${written} A quiet day\n`;
    const shown = hover(handMade(text, {}), spanOf(text, written).start + 1, plainText);
    const content = `Thursday, 7 March 2024 · ${value}\nThe article’s date: words such as “yesterday” count from it`;
    expect(shown).toEqual(value && { ...spanOf(text, written), content });
  });

  test('says nothing on other words', () => {
    expect(hoverOn('closed')).toBeUndefined();
  });
});
