import type { Actor, Mention } from '../actors/actor';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import { wholeQuotes } from '../quotes/wholeQuotes';
import type { Analysis } from './analysis';
import type { Diagnostic } from './diagnostic';

/**
 * The public result of one article, as `dateline analyze` prints it: plain data, offsets in UTF-16
 * code units of the article's text, end exclusive. docs/result.md describes it; a change of shape is
 * a breaking change.
 */
export interface Result {
  readonly id: string;
  /** Null where there is no header; its date null where it does not give exactly one. */
  readonly header: ResultHeader | null;
  /** In the order of their first mention. */
  readonly actors: readonly ResultActor[];
  /** In order, as dates and diagnostics are. */
  readonly quotes: readonly Quote[];
  readonly dates: readonly TimeExpression[];
  readonly diagnostics: readonly Omit<Diagnostic, 'fixes'>[];
}

export interface ResultHeader {
  /** ISO 8601 calendar date. */
  readonly date: string | null;
  /** Empty where there is none. */
  readonly title: string;
}

export interface ResultActor extends Pick<Actor, 'id' | 'name' | 'type' | 'roles' | 'mentions'> {
  /** Where the register gives one. */
  readonly wikidata?: string;
}

/** What is known of an article apart from its text, and stands in for its header. */
export interface GivenHeader {
  readonly date?: string;
  readonly title?: string;
}

/**
 * @param id names the article to the reader: its file's name, or the id it was given
 * @param given what the caller knows of the article apart from its text
 */
export function toResult(id: string, analysis: Analysis, given: GivenHeader = {}): Result {
  return {
    id,
    header: headerOf(analysis, given),
    actors: analysis.actors.map(toActor),
    quotes: wholeQuotes(analysis.article.text, analysis.quotes).map(toQuote),
    dates: analysis.dates.map(({ start, end, text, value, type, because }) => ({
      start,
      end,
      text,
      value,
      type,
      because,
    })),
    diagnostics: analysis.diagnostics.map(({ start, end, code, severity, message }) => ({
      start,
      end,
      code,
      severity,
      message,
    })),
  };
}

/** A date given stands in for the header; without one, the text's own header counts first. */
function headerOf(
  { article: { header }, headerDate }: Analysis,
  { date, title }: GivenHeader,
): ResultHeader | null {
  if (header && date === undefined) {
    return {
      date: headerDate?.kind === 'valid' ? headerDate.value : null,
      title: header.title.text,
    };
  }
  if (date === undefined && title === undefined) return null;
  return { date: date ?? null, title: title ?? '' };
}

// Each object is written out key by key, so that nothing internal slips into the public format and
// the keys stand in one order.

function toActor({ id, name, type, roles, mentions, registered }: Actor): ResultActor {
  const wikidata = registered?.wikidata;
  const known = wikidata === undefined ? {} : { wikidata };
  return { id, name, type, ...known, roles, mentions: mentions.map(toMention) };
}

function toMention({ start, end, text, form, because }: Mention): Mention {
  return { start, end, text, form, ...(because === undefined ? {} : { because }) };
}

function toQuote(quote: Quote): Quote {
  const { start, end, text, kind, parts, speaker, cue, actor, confidence, because } = quote;
  return {
    start,
    end,
    text,
    kind,
    parts,
    ...(speaker && { speaker }),
    ...(cue && { cue }),
    ...(actor !== undefined && { actor }),
    confidence: inHundredths(confidence),
    because,
  };
}

/** More figures would claim to know more than is known. */
function inHundredths(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
