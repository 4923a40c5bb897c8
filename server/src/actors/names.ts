import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import type { ActorType } from './actor';
import { type KnownName, lexicon } from './lexicon';
import type { Run } from './runs';
import { wordFacts } from './words';

/** A name inside a run, by tokens (`end` exclusive). */
export interface NameTokens {
  readonly first: number;
  readonly end: number;
  readonly type: ActorType | 'people' | 'adjective' | 'other';
  /** What the lexicons know of it. */
  readonly known?: KnownName;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Splits a run into the names it holds and says of which type each looks. */
export function namesIn({ tokens }: TextUnit, run: Run): NameTokens[] {
  const found: NameTokens[] = [];
  let at = run.first;
  if (run.opensSentence) at = afterSentenceStarters(tokens, run);
  const opening = run.opensSentence ? at : -1;
  while (at < run.end) {
    if (!isNamePart(tokens, at)) {
      at++;
      continue;
    }
    const known = lexicon().names.match(tokens, at);
    const end = Math.max(
      endOfName(tokens, at, run.end),
      known && !known.value.weak ? known.end : 0,
    );
    if (known && (known.end >= end || !extends_(tokens, known, end))) {
      found.push({
        first: at,
        end: known.end,
        type: known.value.type,
        known: known.value,
        confidence: 0.9,
      });
      at = known.end;
      continue;
    }
    const role = roleEnd(tokens, at, end);
    if (role > at) {
      at = role;
      continue;
    }
    const tentative = at === opening && end - at === 1 && !isLikelyName(tokens, at);
    const guess = typeOf(tokens, at, end);
    found.push({ first: at, end, ...guess, ...(tentative && { confidence: 0.2 }) });
    at = end;
  }
  return found;
}

/** True where words behind a known name belong to a longer one: "China Airlines", "London Bridge". */
function extends_(
  tokens: readonly Token[],
  known: { value: KnownName; end: number },
  end: number,
): boolean {
  if (known.value.type === 'other') return true;
  const last = wordFacts(tokens[end - 1]!);
  if (known.value.weak || known.value.type === 'adjective') {
    return (
      known.value.weak === true || last.organizationWord || last.notActorWord || last.placeWord
    );
  }
  return last.organizationWord || last.notActorWord || last.placeWord;
}

function afterSentenceStarters(tokens: readonly Token[], run: Run): number {
  let at = run.first;
  while (at < run.end && wordFacts(tokens[at]!).sentenceStarter) {
    if (lexicon().names.match(tokens, at) !== undefined) break;
    at++;
  }
  return at;
}

/** Whether a single capitalised word that opens a sentence is more than its first word. */
function isLikelyName(tokens: readonly Token[], at: number): boolean {
  const facts = wordFacts(tokens[at]!);
  if (/[’']/.test(tokens[at]!.text)) return false;
  const next = tokens[at + 1];
  const acts = next?.kind === 'word' && wordFacts(next).actingVerb;
  return facts.isAllCapitals || facts.lastName || acts;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word') return false;
  const facts = wordFacts(token);
  return facts.isNameWord || (facts.particle && tokens[at + 1]?.text === '-');
}

/** The end of the stretch from `at` that a conjunction, a possessive or a title's end does not cut. */
function endOfName(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const token = tokens[end]!;
    if (token.kind === 'possessive' || token.text === 'and') break;
    if (token.text === 'for' || token.text === 'on' || token.text === 'the') {
      if (!wordFacts(tokens[at]!).organizationWord && !wordFacts(tokens[end - 1]!).organizationWord)
        break;
    }
    if (
      token.text === 'of' &&
      !wordFacts(tokens[end - 1]!).organizationWord &&
      !wordFacts(tokens[at]!).organizationWord
    )
      break;
    if (
      token.text === '-' &&
      lexicon().names.match(tokens, end + 1) &&
      lexicon().names.match(tokens, at)
    )
      break;
    end++;
  }
  return end;
}

/** Behind a title or a role's noun that opens a stretch and is followed by a name; else `at`. */
function roleEnd(tokens: readonly Token[], at: number, end: number): number {
  const facts = wordFacts(tokens[at]!);
  if (facts.honorific || facts.role || facts.roleModifier) {
    let i = at + 1;
    while (
      i < end &&
      (wordFacts(tokens[i]!).role ||
        wordFacts(tokens[i]!).roleModifier ||
        wordFacts(tokens[i]!).honorific)
    )
      i++;
    const lastIsRole = wordFacts(tokens[i - 1]!).role || wordFacts(tokens[i - 1]!).honorific;
    if (lastIsRole) return i;
  }
  return at;
}

function typeOf(
  tokens: readonly Token[],
  at: number,
  end: number,
): Pick<NameTokens, 'type' | 'confidence'> {
  const first = wordFacts(tokens[at]!);
  const last = wordFacts(tokens[end - 1]!);
  const before = at > 0 ? tokens[at - 1] : undefined;
  const length = end - at;
  if (tokens[end - 1]!.kind === 'number') return { type: 'other', confidence: 0.7 };
  if (last.notActorWord && length > 1) return { type: 'other', confidence: 0.7 };
  if (before && before.kind === 'word') {
    const facts = wordFacts(before);
    if (facts.honorific || (facts.role && !last.organizationWord))
      return { type: 'person', confidence: 0.9 };
  }
  if (last.organizationWord || (first.organizationWord && tokens[at + 1]?.text === 'of')) {
    if (length > 1) return { type: 'organization', confidence: 0.8 };
  }
  if (first.firstName && length > 1) return { type: 'person', confidence: 0.85 };
  if ((last.placeWord || first.placeWord) && length > 1) return { type: 'place', confidence: 0.7 };
  if (length === 1 && last.isAllCapitals) return { type: 'organization', confidence: 0.6 };
  if (before && /^(?:in|at|near|from|to)$/i.test(before.text) && length === 1)
    return { type: 'place', confidence: 0.6 };
  return { type: 'person', confidence: length > 1 ? 0.6 : 0.5 };
}
