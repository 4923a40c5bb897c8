import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { organizationSaid } from './apposition';
import { certainNames } from './certainNames';
import { weigh } from './evidence';
import type { KnownName } from './knownNames';
import { lexicon } from './lexicon';
import { kinds } from './model/labels';
import { type TaggedName, tagRun } from './model/tagger';
import { namesTogether } from './namesTogether';
import { knownAs, NameTokens, toldName } from './nameTokens';
import type { Run } from './runs';
import { knownNameAt, wordFacts } from './words';

/** Splits a run into the names it holds and says of which type each looks. */
export function namesIn(unit: TextUnit, run: Run): NameTokens[] {
  const { tokens } = unit;
  const country = plainCountry(tokens, run);
  if (country) return [country];
  const found: NameTokens[] = [];
  let behind = run.first;
  for (const certain of certainNames(tokens, run)) {
    found.push(...taggedNames(unit, partOf(tokens, run, behind, certain.first)), certain);
    behind = certain.end;
  }
  found.push(...taggedNames(unit, partOf(tokens, run, behind, run.end)));
  return found;
}

/** What names can be in between names that are certain: a run of its own, which may be empty. */
function partOf(tokens: readonly Token[], run: Run, from: number, to: number): Run {
  if (from === run.first && to === run.end) return run;
  let [first, end] = [from, to];
  while (first < end && !wordFacts(tokens[first]!).isNameWord) first++;
  while (first < end && !wordFacts(tokens[end - 1]!).isNameWord) end--;
  return { ...run, first, end, opensSentence: run.opensSentence && first === run.first };
}

function taggedNames(unit: TextUnit, run: Run): NameTokens[] {
  if (run.first >= run.end) return [];
  const { tokens } = unit;
  const found: NameTokens[] = [];
  const tagged = tagRun(unit, run);
  for (let i = 0; i < tagged.length; i++) {
    const name = withCompound(tokens, tagged[i]!, tagged[i + 1]);
    const parts = namesTogether(tokens, name);
    if (parts) found.push(...parts);
    else found.push(readName(tokens, name, run));
  }
  return found;
}

/** A country by itself, whose name is nobody's: no need to weigh what else it might be. */
function plainCountry(tokens: readonly Token[], { first, end }: Run): NameTokens | undefined {
  const { names, firstName, lastName, isAllCapitals } = wordFacts(tokens[first]!);
  if (names.length === 0 || firstName || (lastName && !isAllCapitals)) return undefined;
  const match = knownNameAt(tokens, first, end);
  if (match?.end !== end || match.known.type !== 'country') return undefined;
  return toldName(first, end, 'country', match.known, [0, 0.05, 0.9, 0.05]);
}

/** Behind what stands before a person's name in one run with it: "Then", "Mrs.", "German Foreign Minister". */
function startOfPerson(
  tokens: readonly Token[],
  { first, end }: TaggedName,
  opensSentence: boolean,
): number {
  let start = first;
  if (opensSentence && end - start > 1 && onlyOpens(tokens, start)) start++;
  let noun = -1;
  for (let at = start; at < end - 1; at++) {
    const facts = wordFacts(tokens[at]!);
    if (facts.role || facts.honorific) noun = at;
    else if (facts.firstName && facts.names.length === 0 && !facts.roleModifier) break;
  }
  if (noun < 0) return start;
  return /^(?:of|for)$/.test(tokens[noun + 1]!.text)
    ? behindComplement(tokens, noun, end)
    : noun + 1;
}

/** A word like "But" is no part of the name behind it; "Will" is, unless it asks: "Will Smith run?" */
function onlyOpens(tokens: readonly Token[], at: number): boolean {
  const { sentenceStarter, firstName, lower } = wordFacts(tokens[at]!);
  if (!sentenceStarter) return false;
  return !firstName || lower.length < 3 || isQuestion(tokens, at);
}

const LONGEST_QUESTION = 40;

function isQuestion(tokens: readonly Token[], first: number): boolean {
  const last = Math.min(tokens.length, first + LONGEST_QUESTION);
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (text === '?') return true;
    if (text === '.' || text === '!') return false;
  }
  return false;
}

/** "Secretary of State Helen Marsh": the name begins with its first name, or is the last two words. */
function behindComplement(tokens: readonly Token[], noun: number, end: number): number {
  for (let at = noun + 3; at < end - 1; at++) {
    if (wordFacts(tokens[at]!).firstName) return at;
  }
  return Math.max(noun + 2, end - 2);
}

/** "The Kremlin said": a known name behind the article that opens the sentence, whatever both look like. */
function knownBehindArticle(
  tokens: readonly Token[],
  { first, end }: TaggedName,
): NameTokens | undefined {
  if (end - first < 2 || !/^(?:The|An?)$/.test(tokens[first]!.text)) return undefined;
  const match = knownNameAt(tokens, first + 1, end);
  if (match?.end !== end || match.known.weak) return undefined;
  return knownAs(first + 1, end, match.known);
}

/** "Okonjo-Bright": a person's name does not end before a hyphen, unless another's begins behind it. */
function withCompound(
  tokens: readonly Token[],
  name: TaggedName,
  next: TaggedName | undefined,
): TaggedName {
  const { end, chances, chosen } = name;
  const behind = tokens[end + 1];
  if (tokens[end]?.text !== '-' || !behind || !chosen) return name;
  const isJoined = tokens[end]!.start === tokens[end - 1]!.end && tokens[end]!.end === behind.start;
  if (!isJoined || !wordFacts(behind).isNameWord || typeOf(chances, undefined) !== 'person') {
    return name;
  }
  return next?.first === end + 1 && next.chosen
    ? name
    : { first: name.first, end: end + 2, chances, chosen };
}

/** A name that ends with a hyphen goes on with what is joined to it: "Jae-in". */
function behindHyphen(tokens: readonly Token[], end: number): number {
  const next = tokens[end];
  if (tokens[end - 1]!.text !== '-' || !next || wordFacts(next).isNameWord) return end;
  return end + 1;
}

/** What only the model has for a name must be an actor's with so much chance, or the article bear it out. */
const SURE = 0.75;

function readName(tokens: readonly Token[], tagged: TaggedName, run: Run): NameTokens {
  const end = behindHyphen(tokens, tagged.end);
  const opening = run.opensSentence && tagged.first === run.first;
  const bare = opening && !tagged.chosen ? knownBehindArticle(tokens, tagged) : undefined;
  if (bare) return bare;
  const isPerson = typeOf(tagged.chances, undefined) === 'person';
  if (opening && end - tagged.first === 1 && areSeveral(tokens[tagged.first]!)) {
    return toldName(tagged.first, end, 'other', undefined, [0, 0, 0, 0.95]);
  }
  const first = isPerson ? startOfPerson(tokens, tagged, opening) : tagged.first;
  const match = knownNameAt(tokens, first, end);
  const known = match?.end === end ? match.known : undefined;
  const saidToBe = known?.type === 'other' ? undefined : organizationSaid(tokens, first, end);
  const { chances, isBorneOut } = weigh(tokens, { first, end, known, saidToBe }, tagged, run);
  const type = typeOf(chances, known);
  const [person = 0, organization = 0, place = 0, other = 0] = chances;
  const actor = person + organization + place;
  const chosen = isBorneOut ? tagged.chosen || actor > 0.5 : tagged.chosen && actor > SURE;
  const isActor = chosen && type !== 'other' && type !== 'adjective';
  const chance = Math.max(person, organization, place, type === 'people' ? other : 0);
  const confidence = isActor ? Math.max(0.5, chance) : Math.min(0.3, chance);
  return new NameTokens(first, end, type, known, chances, confidence, saidToBe);
}

/** "Gunmen", "Doctors": people in general, with a capital only because a sentence opens. */
function areSeveral(token: Token): boolean {
  const { names, lastName, lower } = wordFacts(token);
  if (names.length > 0 || lastName) return false;
  if (lower.endsWith('men')) return lexicon().word(`${lower.slice(0, -3)}man`).role;
  return lower.endsWith('s') && lexicon().word(lower.slice(0, -1)).role;
}

function typeOf(chances: readonly number[], known: KnownName | undefined): NameTokens['type'] {
  let best = 0;
  for (let kind = 1; kind < kinds.length; kind++) if (chances[kind]! > chances[best]!) best = kind;
  const kind = kinds[best]!;
  if (kind === 'other') {
    return known?.type === 'people' || known?.type === 'adjective' ? known.type : 'other';
  }
  return kind === 'place' && known?.type === 'country' ? 'country' : kind;
}
