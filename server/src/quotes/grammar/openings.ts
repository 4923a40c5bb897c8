import type { Token } from '../../text/tokens';
import { adverbs, askedForms, prepositions, subordinators, verbs } from './lexicon';

/** "But then, in his speech, …": what may stand before an opening phrase. */
const LONGEST_LEAD = 3;
const LONGEST_OPENING = 25;

/** The token behind an opening phrase ("In his speech,"), or the first one where there is none. */
export function endOfOpening(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  while (first < Math.min(last - 1, from + LONGEST_LEAD) && isLead(tokens[first]!)) first++;
  const word = tokens[first]?.word.lower ?? '';
  const opens =
    prepositions.has(word) ||
    subordinators.has(word) ||
    (verbs.get(word)?.isGerund ?? word.endsWith('ing'));
  if (!opens) return from;
  for (let i = first; i < Math.min(last, from + LONGEST_OPENING); i++) {
    if (tokens[i]!.text === ',') return i;
  }
  return from;
}

function isLead({ text, word: { lower } }: Token): boolean {
  return text === ',' || lower === 'and' || lower === 'but' || adverbs.has(lower);
}

/** "Asked whether Price would go, | he", "When asked about Price, | he": the one comma parts question and answer. */
export function answers(tokens: readonly Token[], at: number, first: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const { lower } = tokens[first]!.word;
  const asked = lower === 'when' ? first + 1 : first;
  if (!askedForms.has(tokens[asked]!.word.lower)) return false;
  for (let i = asked; i < at - 1; i++) if (tokens[i]!.text === ',') return false;
  return true;
}
