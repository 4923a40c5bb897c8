import type { Actor, MentionForm } from '../../server/src/actors/actor';
import type { Analysis } from '../../server/src/analysis/analysis';
import type { Quote } from '../../server/src/quotes/quote';
import { contains, type Span, shift, type TextSpan } from '../../server/src/text/span';
import { analysed } from './analysed';
import { spanOf } from './markedText';

/** An analysis whose findings are written out, so that a test of a feature tests the feature alone. */
export function handMade(
  text: string,
  { actors = [], quotes = [], dates = [] }: Partial<Pick<Analysis, 'actors' | 'quotes' | 'dates'>>,
): Analysis {
  const analysis = analysed(text);
  const parts = analysis.paragraphs.map((paragraph) => {
    const within = <T extends Span>(found: readonly T[]) =>
      found
        .filter((one) => contains(paragraph, one))
        .map((one) => ({ ...one, ...shift(one, -paragraph.start) }));
    const ofActors = <T extends Span>(spansOf: (actor: Actor) => readonly T[]) =>
      actors.flatMap((actor) => within(spansOf(actor)).map((one) => ({ ...one, actor })));
    return {
      mentions: ofActors(({ mentions }) => mentions),
      roles: ofActors(({ roles }) => roles),
      quotes: within(quotes).map((quote) => inParagraph(quote, paragraph.start)),
      times: within(dates),
    };
  });
  return {
    ...analysis,
    identities: actors,
    actorsIn: parts.map(({ mentions, roles }) => ({ mentions, roles, choices: [] })),
    readings: parts.map(({ mentions, quotes }) => ({
      mentions,
      roles: [],
      quotes,
      lead: undefined,
    })),
    times: parts.map(({ times }) => times),
    actors,
    quotes,
    dates,
  };
}

/** What stands in a quote, with offsets that count from its paragraph's start, as the quote's own do. */
function inParagraph({ parts, speaker, cue, ...quote }: Quote, start: number): Quote {
  return {
    ...quote,
    parts: parts.map((part) => shift(part, -start)),
    ...(speaker && { speaker: { ...speaker, ...shift(speaker, -start) } }),
    ...(cue && { cue: { ...cue, ...shift(cue, -start) } }),
  };
}

/** Gives the places of words in `text`, for what {@link handMade} takes. */
export function wordsOf(text: string) {
  const at = (words: string, nth?: number): TextSpan => ({
    ...spanOf(text, words, nth),
    text: words,
  });
  return {
    at,
    mention: (words: string, nth = 1, form: MentionForm = 'name') => ({ ...at(words, nth), form }),
    /** A quote of one part, said by `actor`. */
    quote: (words: string, rest: Partial<Quote> = {}): Quote => ({
      ...at(words),
      kind: 'direct',
      parts: [spanOf(text, words)],
      confidence: 0.9,
      because: '',
      ...rest,
    }),
  };
}

const harbourText = ` date 2024-03-07 Lock opens late, Byrne says

Harbour master Ada Byrne opened the lock on Monday. “The water is high,” Byrne said.

She told Tom Okafor of the Canal Trust that “Ada Byrne never sleeps” was a joke. “Mr. Okafor knows me,” she said. “The Trust does not.”

Okafor declined to comment.
`;

/** A short article with all that a feature may meet, its findings written out. */
export function harbour(): Analysis {
  const { at, mention, quote } = wordsOf(harbourText);
  const byrne: Actor = {
    id: 'ada-byrne',
    name: 'Ada Byrne',
    type: 'person',
    roles: [at('Harbour master')],
    mentions: [
      mention('Byrne', 1),
      mention('Ada Byrne', 1),
      mention('Byrne', 3),
      { ...mention('She', 1, 'pronoun'), because: 'the last woman named' },
      mention('Ada Byrne', 2),
      { ...mention('she said', 1, 'pronoun'), ...at('she', 1), because: 'the last woman named' },
    ].sort((a, b) => a.start - b.start),
  };
  const okafor: Actor = {
    id: 'tom-okafor',
    name: 'Tom Okafor',
    type: 'person',
    roles: [],
    mentions: [mention('Tom Okafor'), mention('Okafor', 2), mention('Okafor', 3)],
  };
  const trust: Actor = {
    id: 'canal-trust',
    name: 'Canal Trust',
    type: 'organization',
    roles: [],
    mentions: [mention('Canal Trust'), mention('Trust', 2)],
  };
  return handMade(harbourText, {
    actors: [byrne, okafor, trust],
    quotes: [
      quote('“The water is high,”', {
        speaker: at('Byrne', 3),
        cue: at('said', 1),
        actor: byrne.id,
        because: 'subject of “said”',
      }),
      quote('“Ada Byrne never sleeps”', { kind: 'mixed' }),
      quote('“Mr. Okafor knows me,” she said. “The Trust does not.”', {
        parts: [
          spanOf(harbourText, '“Mr. Okafor knows me,”'),
          spanOf(harbourText, '“The Trust does not.”'),
        ],
        speaker: at('she', 1),
        cue: at('said', 2),
        actor: byrne.id,
        because: 'subject of “said”',
      }),
    ],
    dates: [{ ...at('Monday'), value: '2024-03-04', type: 'DATE', because: '' }],
  });
}
