import type { ActorIdentity, Mention } from '../actors/actor';
import type { ActorMention } from '../actors/identity/namedActors';
import type { AnalysedParagraph } from '../analysis/analysedParagraph';
import type { Analysis } from '../analysis/analysis';
import type { TimeExpression } from '../dates/timeExpression';
import type { ParagraphActors } from '../quotes/paragraphActors';
import type { ParagraphReading } from '../quotes/readParagraph';
import { addTo } from '../text/listsByKey';
import { indexOfFirstFrom, inOrder, overlaps, type Span, shift } from '../text/span';
import { introduces } from './introduction';
import { perAnalysis } from './perAnalysis';
import { flatten, partedAtLineEnds, type SemanticToken, type TokenType } from './tokenPieces';

/**
 * What each stretch of the article is, in order and without overlap: a name inside a quote or a role
 * cuts it in pieces. No token goes over a line's end.
 *
 * @param within where tokens are wanted; everywhere if it is left out
 */
export function semanticTokens(analysis: Analysis, within?: Span): SemanticToken[] {
  const { paragraphs } = analysis;
  const tokens: SemanticToken[] = [];
  tokensByParagraph(analysis, within).forEach((found, i) => {
    for (const token of found) {
      const moved = { ...token, ...shift(token, paragraphs[i]!.start) };
      if (!within || overlaps(moved, within)) tokens.push(moved);
    }
  });
  return tokens;
}

/**
 * The same for each paragraph, with offsets that count from its start. A paragraph that an edit leaves
 * as it was keeps its list, which is the same object then.
 *
 * @param within the lists of paragraphs that do not reach into it are empty
 */
export function tokensByParagraph(analysis: Analysis, within?: Span): (readonly SemanticToken[])[] {
  const introductions = introductionsIn(analysis);
  const cues = cuesBefore(analysis);
  return analysis.paragraphs.map((paragraph, i) => {
    if (within && !overlaps(paragraph, within)) return [];
    return tokensOf({
      paragraph,
      actors: analysis.actorsIn[i]!,
      reading: analysis.readings[i]!,
      times: analysis.times[i]!,
      introduced: introductions.get(i) ?? NONE,
      cues: cues.get(i) ?? NONE,
    });
  });
}

const NONE: readonly never[] = [];

/** All that a paragraph's tokens depend on. */
interface Colourable {
  readonly paragraph: AnalysedParagraph;
  readonly actors: ParagraphActors;
  readonly reading: ParagraphReading;
  readonly times: readonly TimeExpression[];
  /** The mentions in it that introduce an actor. */
  readonly introduced: readonly Mention[];
  /** Of quotes in later paragraphs, which this one leads into. */
  readonly cues: readonly Span[];
}

/** A paragraph's tokens, and what they were found from besides its reading. */
interface Coloured extends Pick<Colourable, 'times' | 'introduced' | 'cues'> {
  readonly tokens: readonly SemanticToken[];
}

/** A reading stays the same object only where its paragraph and its actors do. */
const known = new WeakMap<ParagraphReading, Coloured>();

function tokensOf(now: Colourable): readonly SemanticToken[] {
  const before = known.get(now.reading);
  if (before && looksAlike(before, now)) return before.tokens;
  const { paragraph, times, introduced, cues } = now;
  const tokens = partedAtLineEnds(paragraph.text, flatten(inOrder(layers(now))));
  known.set(now.reading, { times, introduced, cues, tokens });
  return tokens;
}

function looksAlike(before: Coloured, { times, introduced, cues }: Colourable): boolean {
  return (
    before.times === times &&
    before.introduced.length === introduced.length &&
    before.introduced.every((mention, i) => mention === introduced[i]) &&
    before.cues.length === 0 &&
    cues.length === 0
  );
}

/** The mentions that introduce actors, by the paragraph they stand in. */
const introductionsIn = perAnalysis(({ readings }) => {
  const introduced = new Map<ActorIdentity, { mention: ActorMention; paragraph: number }>();
  readings.forEach(({ mentions }, paragraph) => {
    for (const mention of mentions) {
      const { actor } = mention;
      const best = introduced.get(actor);
      if (best === undefined) introduced.set(actor, { mention, paragraph });
      else if (introduces(mention, actor) > introduces(best.mention, actor)) {
        best.mention = mention;
        best.paragraph = paragraph;
      }
    }
  });
  const byParagraph = new Map<number, ActorMention[]>();
  for (const { mention, paragraph } of introduced.values()) addTo(byParagraph, paragraph, mention);
  return byParagraph;
});

/** The cues of quotes whose speaker an earlier paragraph announces, by the paragraph they stand in. */
const cuesBefore = perAnalysis(({ paragraphs, readings }) => {
  const found = new Map<number, Span[]>();
  readings.forEach(({ quotes }, i) => {
    for (const { cue } of quotes) {
      if (!cue || cue.start >= 0) continue;
      const at = shift(cue, paragraphs[i]!.start);
      const place = indexOfFirstFrom(paragraphs, at.start + 1) - 1;
      addTo(found, place, shift(at, -paragraphs[place]!.start));
    }
  });
  return found;
});

/** All spans, what may hold others first: sorting keeps that order where two are the same. */
function layers({ paragraph, actors, reading, times, introduced, cues }: Colourable) {
  const found: SemanticToken[] = [];
  const add = ({ start, end }: Span, type: TokenType, isIntroduction = false) => {
    if (start < end) found.push({ start, end, type, isIntroduction });
  };
  for (const words of quotedWords(paragraph, reading)) add(words, 'quote');
  for (const role of actors.roles) add(role, 'role');
  for (const time of times) add(time, 'date');
  for (const mention of reading.mentions) {
    add(mention, typeOf(mention), introduced.includes(mention));
  }
  for (const { cue } of reading.quotes) if (cue && cue.start >= 0) add(cue, 'cue');
  for (const cue of cues) add(cue, 'cue');
  return found;
}

/** What stands in quotation marks and is somebody's speech; the writer's words around it are not. */
function quotedWords({ quotations }: AnalysedParagraph, { quotes }: ParagraphReading): Span[] {
  const said = quotes
    .filter(({ kind }) => kind === 'direct' || kind === 'mixed')
    .flatMap(({ parts }) => parts);
  const ordered = inOrder(said);
  const found: Span[] = [];
  let next = 0;
  for (const words of quotations) {
    while (next < ordered.length && ordered[next]!.end <= words.start) next++;
    if (next < ordered.length && ordered[next]!.start < words.end) found.push(words);
  }
  return found;
}

function typeOf({ form, actor }: ActorMention): TokenType {
  return form === 'pronoun' || form === 'role' ? form : actor.type;
}
