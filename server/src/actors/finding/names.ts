import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import { kinds } from '../model/labels';
import { isHeadlineStyle, partOf, type Run } from '../model/runs';
import { type TaggedName, tagRun } from '../model/tagger';
import { NameTokens } from '../names/nameTokens';
import type { KnownName } from '../words/knownNames';
import { knownNameAt, wordFacts } from '../words/words';
import { organizationSaid } from './apposition';
import { certainNames } from './certainNames';
import { weigh } from './evidence';
import { betweenCapitals } from './headlineCapitals';
import { namesTogether } from './namesTogether';
import { startOfPerson } from './personStart';
import { plainCountry, plainName } from './plainNames';

/** Splits a run into the names it holds and says of which type each looks. */
export function namesIn(unit: TextUnit, run: Run): NameTokens[] {
  const { tokens } = unit;
  const country = plainCountry(tokens, behindOpening(tokens, run));
  if (country) return [country];
  if (!isHeadlineStyle(run.style)) return namesBetween(unit, run);
  return betweenCapitals(tokens, run).flatMap((part) => namesBetween(unit, part));
}

/** "As Chile voted": the word that opens the sentence, or a title behind a date, is none of the name. */
function behindOpening(tokens: readonly Token[], run: Run): Run {
  const { sentenceStarter, firstName } = wordFacts(tokens[run.first]!);
  if (!sentenceStarter || firstName || run.end - run.first < 2) return run;
  return { ...run, first: run.first + 1 };
}

/** The names of a run whose capitals are names', or of a part of a headline's. */
function namesBetween(unit: TextUnit, run: Run): NameTokens[] {
  const { tokens } = unit;
  const found: NameTokens[] = [];
  let behind = run.first;
  for (const certain of certainNames(tokens, run)) {
    found.push(...taggedNames(unit, partOf(tokens, run, behind, certain.first)), certain);
    behind = certain.end;
  }
  found.push(...taggedNames(unit, partOf(tokens, run, behind, run.end)));
  return found;
}

function taggedNames(unit: TextUnit, run: Run): NameTokens[] {
  if (run.first >= run.end) return [];
  const { tokens } = unit;
  const found: NameTokens[] = [];
  const tagged = tagRun(unit, run);
  for (let i = 0; i < tagged.length; i++) {
    const next = tagged[i + 1];
    if (next && isArticleOf(tokens, tagged[i]!, next)) {
      tagged[i + 1] = { ...next, first: tagged[i]!.first };
      continue;
    }
    const name = withCompound(tokens, tagged[i]!, next);
    const parts = namesTogether(tokens, name);
    if (parts) found.push(...parts);
    else found.push(readName(tokens, name, run));
  }
  return found;
}

/** "told The Herald": a name that has its article. */
function isArticleOf(tokens: readonly Token[], article: TaggedName, name: TaggedName): boolean {
  const { first, end } = article;
  if (end !== name.first || end - first > 1 || tokens[first]!.text !== 'The') return false;
  const match = knownNameAt(tokens, first, name.end);
  return match?.end === name.end && match.known.type === 'organization';
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
const SURE = 0.85;
/** The same of a single word whose capital says nothing: in a headline, or where it opens a sentence. */
const SURE_ALONE = 0.9;

function readName(tokens: readonly Token[], tagged: TaggedName, run: Run): NameTokens {
  const end = behindHyphen(tokens, tagged.end);
  const opening = run.opensSentence && tagged.first === run.first;
  const plain = plainName(tokens, { ...tagged, end }, opening);
  if (plain) return plain;
  const isPerson = typeOf(tagged.chances, undefined) === 'person';
  const first = isPerson ? startOfPerson(tokens, tagged, opening) : tagged.first;
  const match = knownNameAt(tokens, first, end);
  const known = match?.end === end ? match.known : undefined;
  const saidToBe = known?.type === 'other' ? undefined : organizationSaid(tokens, first, end);
  const weighed = weigh(tokens, { first, end, known, saidToBe }, tagged, run);
  const { chances, isBorneOut, plays } = weighed;
  const type = typeOf(chances, known);
  const [person = 0, organization = 0, place = 0, other = 0] = chances;
  const isMeaningless = end - first === 1 && (opening || run.style === 'headline');
  const sure = isMeaningless ? SURE_ALONE : SURE;
  const actor = person + organization + place;
  const chosen = isBorneOut ? tagged.chosen || actor > 0.5 : tagged.chosen && actor > sure;
  const isActor = chosen && type !== 'other' && type !== 'adjective';
  const chance = Math.max(person, organization, place, type === 'people' ? other : 0);
  const confidence = isActor ? Math.max(0.5, chance) : Math.min(0.3, chance);
  return new NameTokens(first, end, type, known, chances, confidence, saidToBe, plays);
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
