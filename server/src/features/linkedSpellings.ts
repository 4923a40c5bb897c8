import type { Analysis } from '../analysis/analysis';
import { type Span, touches } from '../text/span';
import { outsideLinks } from './links';
import { mentionAt } from './mentionAt';

/**
 * The places of one word of an actor's name that have to stay the same spelling: the word under the
 * cursor, in every name of that actor that has it. Fewer than two are none.
 */
export function linkedSpellings(analysis: Analysis, offset: number): Span[] {
  const found = mentionAt(analysis, offset);
  if (found?.mention.form !== 'name') return [];
  const names = found.actor.mentions.filter(({ form }) => form === 'name');
  const words = outsideLinks(analysis.article.text, names).flatMap(({ start, text }) =>
    [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      word,
    })),
  );
  const here = words.findLast((word) => touches(word, offset));
  const same = words.filter(({ word }) => word === here?.word);
  return same.length < 2 ? [] : same.map(({ start, end }) => ({ start, end }));
}
