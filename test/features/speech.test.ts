import { describe, expect, test } from 'vitest';
import { speakerHints } from '../../server/src/features/inlayHints';
import { quotesOf } from '../../server/src/features/inMarks';
import { speakersAbout, spokenAboutBy, type Talk } from '../../server/src/features/speech';
import { summary } from '../../server/src/features/summary';
import { analysed } from '../support/analysed';
import { handMade, harbour } from '../support/handMade';
import { spanOf } from '../support/markedText';

const analysis = harbour();
const { text } = analysis.article;
const whole = { start: 0, end: text.length };
const shown = (talks: readonly Talk[]) =>
  talks.map(({ actor, mentions }) => [
    actor.name,
    mentions.map(({ start, end }) => text.slice(start, end)),
  ]);

test('what is quoted of an actor stands in quotation marks', () => {
  const [said] = analysis.quotes;
  const id = said!.actor!;
  const own = analysis.quotes.filter(({ actor }) => actor === id);
  const told = { ...said!, kind: 'indirect' } as const;
  expect(quotesOf({ ...analysis, quotes: [...analysis.quotes, told] }, id)).toEqual(own);
});

describe('who speaks about whom', () => {
  test('an actor speaks about whom its quotes mention', () => {
    expect(shown(spokenAboutBy(analysis, 'ada-byrne'))).toEqual([
      ['Tom Okafor', ['Okafor']],
      ['Canal Trust', ['Trust']],
    ]);
  });

  test('an actor is spoken about by whose quotes mention it', () => {
    expect(shown(speakersAbout(analysis, 'tom-okafor'))).toEqual([['Ada Byrne', ['Okafor']]]);
  });

  test('what nobody is known to have said counts for nobody', () => {
    expect(shown(speakersAbout(analysis, 'ada-byrne'))).toEqual([]);
  });

  test('nobody is known by another name', () => {
    expect(spokenAboutBy(analysis, 'nobody')).toEqual([]);
  });
});

describe('speakerHints', () => {
  test('name a pronoun that speaks, by the name the article uses', () => {
    expect(speakerHints(analysis, whole)).toEqual([
      {
        offset: spanOf(text, 'she').end,
        label: 'Byrne',
        tooltip: 'Ada Byrne: the last woman named',
      },
    ]);
  });

  test('are given for the range asked for alone', () => {
    expect(speakerHints(analysis, { start: 0, end: 100 })).toEqual([]);
  });

  test('are not given where the speaker is uncertain', () => {
    const quotes = analysis.quotes.map((quote) => ({ ...quote, confidence: 0.5 }));
    expect(speakerHints(handMade(text, { ...analysis, quotes }), whole)).toEqual([]);
  });

  test('are not given behind a pronoun that is a part of who speaks', () => {
    const said = analysed(
      ' date 2024-03-07 Two\n\nFinn Byrne wept. His barrister, Ms. Rowe, said that he was “ashamed”.\n',
    );
    expect(said.quotes.some(({ speaker }) => speaker?.text.startsWith('His'))).toBe(true);
    expect(speakerHints(said, { start: 0, end: said.article.text.length })).toEqual([]);
  });

  test('give the full name where a namesake is about', () => {
    const [byrne] = analysis.actors;
    const mentions = byrne!.mentions.filter(({ form }) => form === 'name');
    const namesake = { ...byrne!, id: 'finn-byrne', name: 'Finn Byrne', mentions };
    const both = handMade(text, { ...analysis, actors: [...analysis.actors, namesake] });
    expect(speakerHints(both, whole)[0]?.label).toBe('Ada Byrne');
  });

  test('give each of two namesakes who speak the full name', () => {
    const said = analysed(
      ' date 2024-03-07 Two\n\nAda Byrne opened the lock. Ms. Byrne was late. “It rained,” she said.\n\nFinn Byrne closed it. Mr. Byrne was early. “It did not,” he said.\n',
    );
    const labels = speakerHints(said, { start: 0, end: said.article.text.length }).map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['Ada Byrne', 'Finn Byrne']);
  });
});

describe('summary', () => {
  test('counts quotes and who is known to speak', () => {
    expect(summary(analysis)).toEqual({
      ...spanOf(text, 'date 2024-03-07 Lock opens late, Byrne says'),
      title: '3 quotes · 1 speaker',
    });
  });

  test('is nothing without quotes', () => {
    expect(summary(analysed(''))).toBeUndefined();
    expect(summary(handMade(text, {}))).toBeUndefined();
  });
});
