import type { Actor, Mention } from '../actors/actor';
import type { Analysis } from '../analysis/analysis';
import { anchorDate } from '../dates/headerDate';
import type { TimeExpression } from '../dates/timeExpression';
import type { Quote } from '../quotes/quote';
import { lineNumberAt } from '../text/lines';
import { shorten } from '../text/shorten';
import { type Span, shift, touches } from '../text/span';
import { actorAt } from './actorAt';
import { isInMarks } from './inMarks';
import type { Markup } from './markup';
import { mentionAt } from './mentionAt';
import { quotesAt, touching } from './passageAt';
import { registeredBlocks } from './registered';
import { describeTime, distanceInWords } from './timeWording';
import { certainty, count, listed } from './wording';

export interface Hover extends Span {
  readonly content: string;
}

const SAMPLE_QUOTES = 2;
const SAMPLE_LENGTH = 160;
const ROLES_SHOWN = 4;

/** What stands under the cursor: an actor, or else a time, or else the quote the cursor is in. */
export function hover(analysis: Analysis, offset: number, markup: Markup): Hover | undefined {
  const answer = ({ start, end }: Span, blocks: readonly string[]): Hover => ({
    start,
    end,
    content: markup.blocks(blocks),
  });
  const found = mentionAt(analysis, offset);
  if (found) {
    return answer(found.mention, actorBlocks(analysis, found.actor, found.mention, markup));
  }
  const described = actorAt(analysis, offset);
  if (described) {
    return answer(described.words, actorBlocks(analysis, described.actor, undefined, markup));
  }
  const time = innermost(timesAt(analysis, offset));
  if (time) return answer(time, timeBlocks(analysis, time, markup));
  const date = articleDateAt(analysis, offset);
  if (date) return answer(date, articleDateBlocks(date.value, markup));
  const [quote] = quotesAt(analysis, offset);
  if (!quote || quote.kind === 'scare') return undefined;
  return answer(quote, quoteBlocks(analysis, quote, markup));
}

function timesAt(analysis: Analysis, offset: number): TimeExpression[] {
  return touching(
    analysis,
    offset,
    (paragraph) => analysis.times[paragraph]!,
    (time, start) => ({ ...time, ...shift(time, start) }),
  );
}

/** Of a range and its ends, which lie in it, the end under the cursor says more. */
function innermost(times: readonly TimeExpression[]): TimeExpression | undefined {
  return [...times].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The header's date under the cursor, where it says one day. */
function articleDateAt({ article, headerDate }: Analysis, offset: number) {
  const written = article.header?.date;
  const value = anchorDate(headerDate);
  if (!written || value === undefined) return undefined;
  return touches(written, offset) ? { ...written, value } : undefined;
}

function articleDateBlocks(value: string, markup: Markup): string[] {
  return [
    `${markup.bold(describeTime(value))} · ${markup.text(value)}`,
    'The article’s date: words such as “yesterday” count from it',
  ];
}

function actorBlocks(
  analysis: Analysis,
  actor: Actor,
  mention: Mention | undefined,
  markup: Markup,
): string[] {
  const quotes = analysis.readings
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => quote.actor === actor.id && isInMarks(quote));
  const first = actor.mentions.find(({ form }) => form === 'name') ?? actor.mentions[0];
  const facts = [
    count(actor.mentions.length, 'mention'),
    count(quotes.length, 'quote'),
    ...(first ? [`first named on line ${lineNumberAt(analysis.article.text, first.start)}`] : []),
  ];
  const roles = distinctRoles(actor);
  return [
    `${markup.bold(actor.name)} · ${actor.type}`,
    ...registeredBlocks(actor.registered, anchorDate(analysis.headerDate), markup),
    ...(roles.length > 0 ? [markup.text(listed(roles, ROLES_SHOWN))] : []),
    facts.join(' · '),
    ...(mention ? whyThisActor(actor, mention, markup) : []),
    ...samples(quotes).map(({ text }) => markup.quotation(shorten(text, SAMPLE_LENGTH))),
  ];
}

/** Each role once, in the text's words and order. */
function distinctRoles(actor: Actor): string[] {
  const byFold = new Map<string, string>();
  for (const { text } of actor.roles) {
    const role = text.replace(/^the\s+/i, '').replace(/[’']s$/, '');
    const fold = role.toLowerCase();
    if (!byFold.has(fold)) byFold.set(fold, role);
  }
  return [...byFold.values()];
}

/** A name explains itself; what else means the actor does not. */
function whyThisActor(actor: Actor, mention: Mention, markup: Markup): string[] {
  const words = `“${shorten(mention.text, 60)}”`;
  const because = mention.because === undefined ? '' : `: ${mention.because}`;
  switch (mention.form) {
    case 'pronoun':
    case 'role':
      return [markup.emphasis(`${words} is ${actor.name}${because}`)];
    default:
      return mention.because === undefined ? [] : [markup.emphasis(mention.because)];
  }
}

/** Whole sentences say more than fragments, so direct quotes come first; then the order of the text. */
function samples(quotes: readonly Quote[]): Quote[] {
  const direct = quotes.filter(({ kind }) => kind === 'direct');
  const others = quotes.filter(({ kind }) => kind !== 'direct');
  return [...direct, ...others].slice(0, SAMPLE_QUOTES);
}

function timeBlocks(analysis: Analysis, time: TimeExpression, markup: Markup): string[] {
  const { value, because } = time;
  const words = describeTime(value);
  const articleDate = anchorDate(analysis.headerDate);
  const distance = articleDate && distanceInWords(value, articleDate);
  return [
    words === value ? markup.bold(words) : `${markup.bold(words)} · ${markup.text(value)}`,
    ...(distance ? [distance] : []),
    ...(because ? [markup.emphasis(because)] : []),
  ];
}

function quoteBlocks(analysis: Analysis, quote: Quote, markup: Markup): string[] {
  const actor = analysis.identities.find(({ id }) => id === quote.actor);
  const speaker = actor?.name ?? quote.speaker?.text;
  const said = quote.cue ? ` · “${markup.text(quote.cue.text)}”` : '';
  if (speaker === undefined) {
    return ['Speaker unknown', ...(quote.because ? [markup.emphasis(quote.because)] : [])];
  }
  const because = quote.because ? `: ${quote.because}` : '';
  return [
    `Said by ${markup.bold(speaker)}${said}`,
    markup.emphasis(`${certainty(quote.confidence)}${because}`),
  ];
}
