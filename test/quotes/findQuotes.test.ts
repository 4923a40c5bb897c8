import { describe, expect, it } from 'vitest';
import { parseBody } from '../../server/src/article/parse';
import { findQuotes } from '../../server/src/quotes/findQuotes';
import { textUnit } from '../../server/src/text/textUnit';

/** "speaker – cue" of each quote of a paragraph; "scare" where nobody speaks, "?" for what is unknown. */
function attributions(text: string): string[] {
  const [paragraph] = parseBody(text).paragraphs;
  const unit = textUnit(paragraph!.text);
  const { quotes } = findQuotes(unit, paragraph!.quotations, { names: [] });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, cue }) => {
      if (kind === 'scare') return 'scare';
      const at = (span?: { start: number; end: number }) =>
        span ? unit.text.slice(span.start, span.end) : '?';
      return `${at(speaker)} – ${at(cue)}`;
    });
}

describe('a tag behind the quote', () => {
  it.each<[string, string, string[]]>([
    ['speaker, cue', '“It is over,” Okafor said.', ['Okafor – said']],
    ['cue, speaker', '“It is over,” said Okafor.', ['Okafor – said']],
    [
      'cue, speaker, apposition',
      '“It is over,” said Ada Okafor, a farmer from Kano.',
      ['Ada Okafor – said'],
    ],
    ['apposition', '“It is over,” Okafor, a farmer, told reporters.', ['Okafor – told']],
    ['relative clause', '“It is over,” Okafor, who lost her farm, said.', ['Okafor – said']],
    ['a pronoun', '“It is over,” she said quietly.', ['she – said']],
    ['a contraction', '“It is over,” he’d said.', ['he – said']],
    [
      'a noun phrase',
      '“It is over,” a spokesman for the mill said.',
      ['a spokesman for the mill – said'],
    ],
    ['a question', '“Is it over?” Okafor asked.', ['Okafor – asked']],
    ['British comma', '“It is over”, said Okafor.', ['Okafor – said']],
    ['a verb no list has', '“It is over,” she deadpanned.', ['she – deadpanned']],
    ['time between', '“It is over,” Okafor on Monday told the council.', ['Okafor – told']],
    ['according to', '“It is over,” according to Okafor.', ['Okafor – according to']],
    ['split', '“It is over,” Okafor said, “and good.”', ['Okafor – said', 'Okafor – said']],
    ['goes on', '“It is over,” Okafor said. “And good.”', ['Okafor – said', 'Okafor – said']],
    [
      'two speakers',
      '“No,” Okafor said. “Yes,” said Lindqvist.',
      ['Okafor – said', 'Lindqvist – said'],
    ],
    [
      'after two quotes',
      '“No.” “Never,” said Lindqvist.',
      ['Lindqvist – said', 'Lindqvist – said'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });
});

describe('a cue before the quote', () => {
  it.each<[string, string, string[]]>([
    ['comma', 'Okafor said, “It is over.”', ['Okafor – said']],
    ['that', 'Okafor said that it “is over.”', ['Okafor – said']],
    ['colon', 'Okafor said: “It is over.”', ['Okafor – said']],
    ['a name and a colon', 'Okafor: “It is over.”', ['Okafor – :']],
    ['the person spoken to', 'Okafor told Lindqvist it was “over.”', ['Okafor – told']],
    ['apposition', 'Okafor, a farmer from Kano, said it was “over.”', ['Okafor – said']],
    [
      'two commas aside',
      'On Monday, Okafor, speaking in Kano, Nigeria, said it was “over.”',
      ['Okafor – said'],
    ],
    ['an infinitive', 'Okafor declined to say it was “over.”', ['Okafor – say']],
    ['two verbs', 'Okafor left the hall and said it was “over.”', ['Okafor – said']],
    ['a participle', 'Okafor left the hall, calling it “a disgrace.”', ['Okafor – calling']],
    ['a participle first', 'Calling it “a disgrace,” Okafor left the hall.', ['Okafor – Calling']],
    ['a relative clause', 'She met Okafor, who called it “a disgrace.”', ['who – called']],
    ['passive', 'The hall was described by Okafor as “a disgrace.”', ['Okafor – described']],
    ['a noun', 'Okafor’s claim that it was “over” surprised few.', ['Okafor – claim']],
    ['his noun', 'His promise of “jobs for all” is old.', ['His – promise']],
    ['reported within a report', 'Okafor said he wants “a new start.”', ['Okafor – said']],
    [
      'a condition first',
      'If rain comes, Okafor said, there will be “a flood.”',
      ['Okafor – said'],
    ],
    ['a plural that could be a verb', 'Okafor said the farm talks are “over.”', ['Okafor – said']],
    ['the sentence before', 'Okafor disagreed. “It is not over.”', ['Okafor – disagreed']],
  ])('%s', (_name, text, expected) => {
    expect(attributions(text)).toEqual(expected);
  });
});

describe('nobody speaks', () => {
  it.each<[string, string]>([
    ['so-called', 'The so-called “reformers” lost.'],
    ['a title', 'The band plays “The Long Road Home” on Friday.'],
  ])('%s', (_name, text) => {
    expect(attributions(text)).toEqual(['scare']);
  });
});
