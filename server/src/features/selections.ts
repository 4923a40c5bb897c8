import type { ParagraphFacts } from '../analysis/analysedParagraph';
import type { Analysis } from '../analysis/analysis';
import { contains, type Span, shift, touches } from '../text/span';
import type { Token } from '../text/tokens';
import { mentionAt } from './mentionAt';
import { paragraphAt, quotesAt } from './passageAt';

/**
 * The spans that a growing selection takes, the smallest first, each within the next: word, mention,
 * clause, quoted words, quote with its marks, sentence, paragraph, article.
 */
export function selections(analysis: Analysis, offset: number): Span[] {
  const spans = [...spansAt(analysis, offset), { start: 0, end: analysis.article.text.length }]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of spans) {
    const inner = chain.at(-1);
    const grows =
      !inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start);
    if (grows) chain.push(span);
  }
  return chain;
}

function spansAt(analysis: Analysis, offset: number): Span[] {
  const found: Span[] = [];
  const mention = mentionAt(analysis, offset)?.mention;
  if (mention) found.push(mention);
  for (const { start, end, parts } of quotesAt(analysis, offset)) {
    found.push({ start, end }, ...parts.filter((part) => touches(part, offset)));
  }
  const here = paragraphAt(analysis, offset);
  if (!here) return found;
  const inParagraph = offset - here.start;
  const inside = [
    wordAt(here, inParagraph),
    clauseAt(here, inParagraph),
    ...here.unit.sentences.filter((sentence) => touches(sentence, inParagraph)).slice(-1),
    ...here.quotations
      .filter((quotation) => touches(quotation, inParagraph))
      .flatMap(({ start, end, closed }) => [
        { start: start + 1, end: closed ? end - 1 : end },
        { start, end },
      ])
      .filter((span) => touches(span, inParagraph)),
  ].filter((span) => span !== undefined);
  return [...found, ...inside.map((span) => shift(span, here.start)), here];
}

function wordAt({ unit }: ParagraphFacts, offset: number): Span | undefined {
  return unit.tokens.findLast((token) => token.kind !== 'punctuation' && touches(token, offset));
}

/** What parts clauses: commas and their like, dashes, brackets, quotation marks, ends of sentences. */
const CLAUSE_EDGE = /^(?:[,;:!?…—–()[\]“”„"«»]|\.+)$/;

/** The words around the cursor up to the nearest marks on both sides: a clause, or near enough. */
function clauseAt({ unit }: ParagraphFacts, offset: number): Span | undefined {
  const isEdge = ({ kind, text }: Token) => kind === 'punctuation' && CLAUSE_EDGE.test(text);
  const before = unit.tokens.findLastIndex((token) => isEdge(token) && token.end <= offset);
  const from = before + 1;
  const length = unit.tokens.slice(from).findIndex(isEdge);
  const to = length < 0 ? unit.tokens.length : from + length;
  if (to === from) return undefined;
  const clause = { start: unit.tokens[from]!.start, end: unit.tokens[to - 1]!.end };
  return touches(clause, offset) ? clause : undefined;
}
