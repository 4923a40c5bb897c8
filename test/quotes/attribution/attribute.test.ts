import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/analysis/analyse';
import { parse } from '../../../server/src/article/parse';
import { findQuotes } from '../../../server/src/quotes/attribution/findQuotes';
import { textUnit } from '../../../server/src/text/textUnit';

const read = (text: string) => analyse(parse(text));

/** The id of the actor of each quote, "–" where nobody is known. */
const speakers = (text: string) => read(text).quotes.map(({ actor }) => actor ?? '–');

/** "he=ada-okafor" for each pronoun that is linked, in order. */
function pronouns(text: string): string[] {
  return read(text)
    .actors.flatMap(({ id, mentions }) =>
      mentions.filter(({ form }) => form === 'pronoun').map((mention) => ({ ...mention, id })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ text: word, id }) => `${word}=${id}`);
}

describe('who a speaker is', () => {
  it.each<[string, string, string[]]>([
    ['named in the tag', 'Maria Jensen spoke.\n\n“It is late,” Jensen said.', ['maria-jensen']],
    ['named behind a role', '“It is late,” the mayor, Maria Jensen, said.', ['maria-jensen']],
    [
      'named with a title, of a body',
      '“It is late,” said Dr. Maria Jensen of the Kano Institute.',
      ['maria-jensen'],
    ],
    [
      'named behind whose wife she is',
      '“It is late,” said Novak’s wife, Maria Jensen.',
      ['maria-jensen'],
    ],
    ['a pronoun', 'Maria Jensen arrived.\n\n“It is late,” she said.', ['maria-jensen']],
    [
      'a pronoun takes the last of its gender',
      'Maria Jensen met Peter Novak. Novak left early.\n\n“It is late,” she said. “Go home.”',
      ['maria-jensen', 'maria-jensen'],
    ],
    [
      'whoever is named inside a quote speaks no more for it',
      'Maria Jensen arrived.\n\n“Ask Anna Kowalski,” Jensen said.\n\n“It is late,” she added.',
      ['maria-jensen', 'maria-jensen'],
    ],
    [
      'goes on in the next paragraph',
      '“It is late,” Peter Novak said. “We are tired.\n\n“We want to go home.”',
      ['peter-novak', 'peter-novak', 'peter-novak'],
    ],
    [
      'goes on in the next paragraphs without a mark',
      'Peter Novak said: “It is late.\n\nNobody wants to stay,\n\nor so they say.\n\nGo home.”',
      ['peter-novak', 'peter-novak', 'peter-novak', 'peter-novak'],
    ],
    [
      'announced by the paragraph before',
      'Peter Novak put it bluntly on Monday, saying:\n\n“We want to go home.”',
      ['peter-novak'],
    ],
    [
      'who tells what others say goes on, not those',
      'Peter Novak said that his critics were predicting a flood.\n\n“We want to go home.”',
      ['peter-novak', 'peter-novak'],
    ],
    [
      'goes on past a sentence about a thing',
      '“It is late,” Peter Novak said. It rained. “Go home.”',
      ['peter-novak', 'peter-novak'],
    ],
    [
      'goes on past no two of them',
      '“It is late,” Peter Novak said. It rained. This was bad. “Go home.”',
      ['peter-novak', '–'],
    ],
    [
      'goes on past none that names another',
      '“It is late,” Peter Novak said. It angered Jensen. “Go home.”',
      ['peter-novak', '–'],
    ],
    [
      'goes on past none with words of nobody’s',
      '“It is late,” Peter Novak said. The word “rain” was on a wall. “Go home.”',
      ['peter-novak', '–', '–'],
    ],
    [
      'a heading in other marks is nobody’s',
      '“It is late,” Peter Novak said on Monday. “Go.”\n\n‘Far too late.’\n\nHe left.',
      ['peter-novak', 'peter-novak', '–'],
    ],
    ['who', 'She met Peter Novak, who called it “far too late.”', ['peter-novak']],
    [
      'who, behind what he leads',
      'She met Peter Novak, the mayor of Oslo, who called it “far too late.”',
      ['peter-novak'],
    ],
    ['a lawyer is not his client', '“It is late,” a lawyer for Peter Novak said.', ['–']],
    ['two speak at once', '“It is late,” Peter Novak and Maria Jensen said.', ['–']],
    ['nobody named', '“It is late,” officials said.', ['–']],
    ['no guess between two', 'Peter Novak and Paul Lind met.\n\n“It is late,” one said.', ['–']],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('whom a pronoun means', () => {
  it.each<[string, string, string[]]>([
    ['the subject before', 'Peter Novak met Paul Lind. He left early.', ['He=peter-novak']],
    [
      'not the subject of its own clause',
      'Maria Jensen smiled. Anna Kowalski thanked her.',
      ['her=maria-jensen'],
    ],
    ['gender', 'Maria Jensen met Peter Novak. She left.', ['She=maria-jensen']],
    ['its own', 'Peter Novak and his wife left.', ['his=peter-novak']],
    ['named after it', 'In his speech, Peter Novak thanked nobody.', ['his=peter-novak']],
    ['“I” is the speaker', '“I am late,” Maria Jensen said.', ['I=maria-jensen']],
    ['“I” outside quotes is the writer', 'Maria Jensen and I met.', []],
    [
      '“he” inside is not the speaker',
      'Paul Lind left.\n\n“He is late,” Peter Novak said.',
      ['He=paul-lind'],
    ],
    ['nobody', 'It rained. He left.', []],
    ['either of two', 'Maria Jensen told Anna Kowalski that she had won.', []],
    ['of two only one', 'Maria Jensen told Peter Novak that she had won.', ['she=maria-jensen']],
    [
      'nobody who is named in the question',
      'Peter Novak praised his team. Asked whether Paul Lind should play, he said no.',
      ['his=peter-novak', 'he=peter-novak'],
    ],
    [
      'unknown, where only the question names a man',
      'When asked about Paul Lind, he said no. Paul Lind left.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(pronouns(text)).toEqual(expected);
  });
});

describe('why a pronoun means somebody', () => {
  /** "he: the last man named" for each pronoun that is linked, in order. */
  const reasons = (text: string): string[] =>
    read(text)
      .actors.flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'pronoun'))
      .sort((a, b) => a.start - b.start)
      .map(({ text: word, because }) => `${word}: ${because}`);

  it.each<[string, string, string[]]>([
    [
      'a subject before',
      'Peter Novak met Paul Lind. He left early.',
      ['He: the last man named as a subject'],
    ],
    [
      'a woman',
      'Maria Jensen met Peter Novak. She left.',
      ['She: the last woman named as a subject'],
    ],
    ['the same sentence', 'Peter Novak sold his car.', ['his: the subject of this sentence']],
    [
      'named behind it',
      'In his speech, Peter Novak thanked nobody.',
      ['his: named right after it'],
    ],
    ['“I”', '“I am late,” Maria Jensen said.', ['I: the speaker of this quote']],
    [
      'inside a quote',
      'Paul Lind left.\n\n“He is late,” Peter Novak said.',
      ['He: the last man named as a subject, other than the speaker'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(reasons(text)).toEqual(expected);
  });
});

describe('who speaks where a name stands beside what speaks', () => {
  const speakers = (text: string) => read(text).quotes.map(({ actor }) => actor);

  it.each([
    ['A spokeswoman for the harbour board, Maria Jensen, said it was “nothing.”', 'maria-jensen'],
    ['“It was nothing,” said the club’s new treasurer, Peter Novak.', 'peter-novak'],
    ['According to the firm, Peter Novak owes “a fortune.”', undefined],
    ['For the firm’s lawyers, Peter Novak said, it was “nothing.”', 'peter-novak'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });
});

describe('how sure a speaker is', () => {
  const confidence = (text: string): number => read(text).quotes.at(-1)!.confidence;

  it('is less for a pronoun than for a name, least where it could be two', () => {
    const named = confidence('Peter Novak left.\n\n“It is late,” Novak said.');
    const clear = confidence('Peter Novak left.\n\n“It is late,” he said.');
    const either = confidence(
      'Peter Novak left. Paul Lind met Peter Novak.\n\n“It is late,” he said.',
    );
    expect(named).toBeGreaterThan(clear);
    expect(clear).toBeGreaterThan(either);
  });

  it('is less where the paragraph before closes with a quote: it may be an answer', () => {
    const goesOn = confidence('“It is late,” Peter Novak said on Monday.\n\n“We are tired.”');
    const answers = confidence('Peter Novak said, “It is late.”\n\n“We are tired.”');
    const announced = confidence('Peter Novak said on Monday:\n\n“We are tired.”');
    expect(goesOn).toBeGreaterThan(answers);
    expect(announced).toBeGreaterThan(goesOn);
  });

  it('is nobody’s quote where the paragraph before tells of deeds only', () => {
    expect(read('Peter Novak left early.\n\n“We are tired.”').quotes[0]!.speaker).toBeUndefined();
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    ' said ',
    'Peter Novak',
    'She',
    'he',
    ', ',
    '. ',
    ': ',
    ' that ',
    'told ',
    '\n\n',
    ' and ',
    'Maria Jensen',
    ' who ',
    'the mayor',
    ' on Monday',
    ' called it ',
    ' by ',
    '(',
    ')',
    ' — ',
  );

  it('gives quotes in order, nested or apart, with everything inside the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (parts) => {
        const text = parts.join('');
        const { quotes, actors } = read(text);
        /** Where the quotes end that the next may stand in. */
        const open: number[] = [];
        let last = 0;
        for (const {
          start,
          end,
          text: words,
          parts: content,
          speaker,
          cue,
          confidence,
        } of quotes) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(words);
          last = start;
          while (open.length > 0 && open.at(-1)! <= start) open.pop();
          expect(end).toBeLessThanOrEqual(open.at(-1) ?? text.length);
          open.push(end);
          for (const span of [speaker, cue]) {
            if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
          }
          for (const part of content) {
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(text.length);
          }
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        for (const { mentions } of actors) {
          for (const mention of mentions) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to its length, in one sentence without end too', () => {
    for (const unit of [
      'he said “a” and ',
      '“a” ',
      'said, ',
      'X said Y ',
      'to say ',
      'who, ',
      '“It is.” ',
      'when he said “a,” ',
      'X, who said, ',
      'He said it was “late” and “cold” and ',
      'It is late, according to X, ',
    ]) {
      const short = duration(unit.repeat(500));
      const long = duration(unit.repeat(5_000));
      expect(long).toBeLessThan(Math.max(short, 10) * 60);
    }
  });

  function duration(text: string): number {
    const start = performance.now();
    for (const { text: words, quotations } of parse(text).paragraphs) {
      findQuotes(textUnit(words), quotations, { names: [] });
    }
    return performance.now() - start;
  }
});
