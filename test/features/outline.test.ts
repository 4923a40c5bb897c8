import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis';
import { outline as outlineWith } from '../../server/src/features/outline';
import { defaultSettings } from '../../server/src/lsp/settings';
import { analysed } from '../support/analysed';
import { harbour } from '../support/handMade';
import { spanOf } from '../support/markedText';
import { seeds } from '../support/seeds';

const outline = (analysis: Analysis) => outlineWith(analysis, defaultSettings.outline);

describe('outline', () => {
  test.each([
    [' date 2024-03-07 A quiet day\n\nText.', 'A quiet day', '2024-03-07'],
    [' date 2024-03-07\n\nText.', 'Article of 2024-03-07', ''],
    ['Nine hurt on ferry\n\nText.', 'Nine hurt on ferry', ''],
    [' date\n\nText.', 'Article', ''],
    ['', 'Article', ''],
  ])('names the article of %j', (text, name, detail) => {
    expect(outline(analysed(text))).toMatchObject({ kind: 'article', name, detail });
  });

  test('spans the whole text and lists quotes inside it, in order', () => {
    for (const text of Object.values(seeds)) {
      const article = outline(analysed(text));
      expect(article).toMatchObject({ start: 0, end: text.length });
      const starts = article.children.map(({ start }) => start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  test('gives the seeds 15 and 14 quotes', () => {
    expect(outline(analysed(seeds.first)).children).toHaveLength(15);
    expect(outline(analysed(seeds.second)).children).toHaveLength(14);
  });

  test('shortens a quote at a word and leaves its marks out', () => {
    const names = outline(analysed(seeds.second)).children.map(({ name }) => name);
    expect(names[0]).toBe('diplomacy and de-escalation');
    expect(names[1]).toBe('deterrence, including the significant…');
  });
});

describe('grouped by speaker', () => {
  test('each speaker has their quotes; who is not known comes last', () => {
    const options = { ...defaultSettings.outline, groupBySpeaker: true };
    const { children } = outlineWith(harbour(), options);
    expect(children.map(({ kind, name, detail }) => [kind, name, detail])).toEqual([
      ['speaker', 'Ada Byrne', '2 quotes'],
      ['speaker', 'Speaker unknown', '1 quote'],
    ]);
    expect(children[0]!.children.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['quote', 'said'],
      ['quote', 'said'],
    ]);
  });
});

describe('the item an editor shows for where the cursor is', () => {
  const text = ` date 2024-03-07 A quiet day

“It opens,” Ada Byrne said. “It does,” she added.

“It froze,” Carl Moss said.

“It opens on Friday,” Byrne said.
`;
  const options = { ...defaultSettings.outline, groupBySpeaker: true, timeline: true };
  const { children } = outlineWith(analysed(text), options);
  const around = (words: string) => {
    const { start } = spanOf(text, words);
    return children
      .filter((item) => item.start <= start && start < item.end)
      .map(({ name }) => name);
  };

  test.each([
    ['It opens', ['Ada Byrne']],
    ['It does', ['Ada Byrne']],
    ['It froze', ['Carl Moss']],
    ['It opens on', []],
    ['A quiet', []],
  ])('at “%s” it is nobody but who speaks: %j', (words, names) => {
    expect(around(words)).toEqual(names);
  });
});

describe('the timeline', () => {
  const text = ' date 2024-03-07 A quiet day\n\nIt opens on Friday and froze in 1987.\n';
  const time = (words: string, value: string) =>
    ({ ...spanOf(text, words), text: words, value, type: 'DATE', because: '' }) as const;
  const analysis = {
    ...analysed(text),
    dates: [time('Friday', '2024-03-08'), time('1987', '1987')],
  };

  test('is shown where it is asked for, in the order of the calendar', () => {
    const withTimeline = outlineWith(analysis, { ...defaultSettings.outline, timeline: true });
    const [timeline] = withTimeline.children;
    const start = text.indexOf('2024');
    expect(timeline).toMatchObject({ name: 'Timeline', detail: '2 dates', start, end: start });
    expect(timeline!.children.map(({ name, detail }) => [name, detail])).toEqual([
      ['The year 1987', '1987'],
      ['Friday, 8 March 2024', 'Friday'],
    ]);
  });

  test('is not shown otherwise', () => expect(outline(analysis).children).toEqual([]));
});
