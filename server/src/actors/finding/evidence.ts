import type { Token } from '../../text/tokens';
import { parseWordList } from '../../text/wordList';
import openingList from '../lexicons/organizationOpenings.txt';
import personVerbList from '../lexicons/personVerbs.txt';
import { type Kind, kinds } from '../model/labels';
import type { Run } from '../model/runs';
import type { TaggedName } from '../model/tagger';
import { kindOf } from '../names/nameTokens';
import { isLegalForm, saysBusiness } from '../names/shortForms';
import { isCallSign } from '../words/callSigns';
import type { KnownName } from '../words/knownNames';
import { knownNameAt, wordFacts } from '../words/words';
import { locationSaid } from './locations';
import { playsAt } from './teams';

/** What is to be weighed of a name, by tokens (`end` exclusive). */
export interface Weighed {
  readonly first: number;
  readonly end: number;
  readonly known: KnownName | undefined;
  readonly saidToBe: string | undefined;
}

/** How much likelier a kind becomes by evidence the model does not see, or sees too little of. */
const ODDS = {
  /** The lexicons hold the whole name. */
  lexicon: 8,
  /** They hold it for a company or a medium. */
  company: 16,
  /** A first name that small towns bear as well. */
  firstName: 8,
  /** A town that is a team, in a table or a result, or beside what only a team does or has. */
  team: 24,
  /** A name beside the region it lies in. */
  region: 24,
  /** A name whose head is "Commission", "Lake" or the like, or which is a call sign. */
  headWord: 16,
  /** A name that ends with a trade: "Catering", "Tools"; titles of books do, too. */
  business: 6,
  /** The agency in a picture's credit. */
  credit: 60,
  /** "the law firm Lane Marsh", "Ormond, a charity in Leeds" */
  apposition: 60,
  /** A name before what only people do: "smiled", "was born". */
  personVerb: 60,
};

const openings: ReadonlySet<string> = new Set(parseWordList(openingList));
const personVerbs: ReadonlySet<string> = new Set(parseWordList(personVerbList));

const PERSON = kinds.indexOf('person');
const ORGANIZATION = kinds.indexOf('organization');
const PLACE = kinds.indexOf('place');
/** What the text says outright is never less likely, whatever it looks like. */
const TOLD = 0.05;

/** Weighs what stands in and beside a name against what the model says of it. */
export function weigh(
  tokens: readonly Token[],
  name: Weighed,
  tagged: TaggedName,
  run: Run,
): {
  readonly chances: readonly number[];
  /** True where the name is one by this evidence, whether or not the model chose it. */
  readonly isBorneOut: boolean;
  /** True for a team, beside what only a team does or has. */
  readonly plays: boolean;
} {
  const { known, saidToBe, first, end } = name;
  let { chances } = tagged;
  let isBorneOut = known !== undefined;
  const plays = known?.team === true && (run.style === 'table' || playsAt(tokens, first, end));
  const raise = (kind: Kind, odds: number) => {
    chances = raised(chances, kinds.indexOf(kind), odds);
  };
  if (known) {
    if (plays) raise('organization', ODDS.team);
    else if (!known.weak && (!known.team || isTeamInFull(known, end - first))) {
      raise(
        kindOf(known),
        known.kind === 'company' || known.kind === 'medium' ? ODDS.company : ODDS.lexicon,
      );
    }
    // "Thanks, Elizabeth": small towns bear first names, and it is said that one lies there.
    const isSmallTown = known.type === 'place' && known.weak && known.capitalOf === undefined;
    if (isSmallTown && isFirstName(tokens, first, end)) {
      raise('person', ODDS.firstName);
    }
  } else if (run.style === 'plain') {
    const head = saidByHead(tokens, first, end);
    if (
      head &&
      (head.kind === 'place' || !isPerson(chances) || !mayNamePerson(tokens, first, end))
    ) {
      raise(head.kind, head.odds);
      isBorneOut = true;
    }
  }
  const location = locationSaid(tokens, first, end);
  if (location) chances = raised(chances, PLACE, ODDS.region, location === 'plainly' ? TOLD : 0);
  if (end - first === 1 && isCallSign(tokens[first]!.text)) raise('organization', ODDS.headWord);
  if (doesAsPerson(tokens, end)) chances = raised(chances, PERSON, ODDS.personVerb, TOLD);
  if (isCredited(tokens, first)) raise('organization', ODDS.credit);
  const isTold =
    end - first > 1 && (hasLegalForm(tokens, end) || openings.has(tokens[first]!.text));
  const isNational = !known && isNationalBody(tokens, first, end);
  if (
    saidToBe ||
    isTold ||
    isNational ||
    (looksLikePerson(chances) && hasOfficer(tokens, first, end))
  ) {
    chances = raised(chances, ORGANIZATION, ODDS.apposition, TOLD);
    isBorneOut = true;
  }
  return { chances, isBorneOut, plays };
}

/** What may stand before a town, and so tells nothing of a first name. */
const BEFORE_TOWNS = /^(?:in|at|near|from|outside|to|around|of|for|through|via|,)$/i;

function isFirstName(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > 1 || !wordFacts(tokens[first]!).firstName) return false;
  return !BEFORE_TOWNS.test(tokens[first - 1]?.text ?? ',') && tokens[end]?.text !== ',';
}

/** "Tolka Rovers": no town has a team's name in full. */
function isTeamInFull({ type }: KnownName, words: number): boolean {
  return type === 'organization' && words > 1;
}

/** "Tolka Lines AG", not "Deputy Assistant AG". */
function hasLegalForm(tokens: readonly Token[], end: number): boolean {
  const { role, roleModifier } = wordFacts(tokens[end - 2]!);
  return !role && !roleModifier && isLegalForm(tokens[end - 1]!.text);
}

/** "Tolka Brandt analyst Mathieu Roche": whose somebody is, where the name itself is nobody's. */
function hasOfficer(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first < 2 || wordFacts(tokens[first]!).firstName) return false;
  const [noun, name] = [tokens[end], tokens[end + 1]];
  if (noun?.kind !== 'word' || name?.kind !== 'word') return false;
  const facts = wordFacts(noun);
  return facts.role && !facts.isNameWord && wordFacts(name).firstName && wordFacts(name).isNameWord;
}

/** "Charity Commission", "Institute of Tin", "Hancock County": some other word, and one that says what it is. */
function saidByHead(
  tokens: readonly Token[],
  first: number,
  end: number,
): { readonly kind: Kind; readonly odds: number } | undefined {
  if (end - first < 2) return undefined;
  const { isNameWord, role, firstName } = wordFacts(tokens[first]!);
  if (!isNameWord || role) return undefined;
  const head = wordFacts(tokens[headOf(tokens, first, end)]!);
  const { organizationWord, placeWord, notActorWord, lastName, lower } = head;
  if (organizationWord) return { kind: 'organization', odds: ODDS.headWord };
  if (placeWord) return firstName || lastName ? undefined : { kind: 'place', odds: ODDS.headWord };
  if (notActorWord || !saysBusiness([lower])) return undefined;
  return { kind: 'organization', odds: ODDS.business };
}

/** "German Air Force": a body that other countries have as well, with its country's name before it. */
function isNationalBody(tokens: readonly Token[], first: number, end: number): boolean {
  const nation = knownNameAt(tokens, first, end - 1);
  if (nation?.known.type !== 'adjective' && nation?.known.type !== 'country') return false;
  const body = knownNameAt(tokens, nation.end, end);
  return body?.end === end && isPublicBody(body.known);
}

function isPublicBody({ type, weak, kind }: KnownName): boolean {
  return type === 'organization' && !weak && kind === undefined;
}

/** The word before "of", or the last. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens[at]!.text === 'of' || tokens[at]!.text === 'for') return at - 1;
  }
  return end - 1;
}

function isPerson([person = 0, organization = 0]: readonly number[]): boolean {
  return person > organization;
}

/** False for a name that neither begins with a first name nor ends with a surname: "Foss Maritime". */
function mayNamePerson(tokens: readonly Token[], first: number, end: number): boolean {
  const last = wordFacts(tokens[end - 1]!);
  return wordFacts(tokens[first]!).firstName || last.firstName || last.lastName;
}

function looksLikePerson([person = 0]: readonly number[]): boolean {
  return person > 0.5;
}

/** "Kellogg smiled", "Ogilvy was born": done by people alone. */
function doesAsPerson(tokens: readonly Token[], end: number): boolean {
  const verb = tokens[end]?.text === 'was' ? tokens[end + 1] : tokens[end];
  return verb?.kind === 'word' && personVerbs.has(verb.text);
}

/** So far before a credit's agency stands what says that it is one. */
const LONGEST_CREDIT = 8;

/** "(Photo: Anna Berg/Agence Nord)" */
function isCredited(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.text !== '/' || !wordFacts(tokens[first - 2]!).isNameWord) return false;
  return tokens
    .slice(Math.max(0, first - LONGEST_CREDIT), first - 1)
    .some(({ text }) => /^(?:Photo|Photograph|Picture|Image|Credit)s?$/i.test(text));
}

function raised(
  chances: readonly number[],
  kind: number,
  odds: number,
  least = 0,
): readonly number[] {
  const weighed: number[] = [];
  let all = 0;
  for (let i = 0; i < chances.length; i++) {
    weighed.push(i === kind ? Math.max(chances[i]!, least) : chances[i]!);
    all += weighed[i]!;
  }
  // The chance of no name is what they lack to 1; it is not raised.
  let sum = 1 - all;
  weighed[kind]! *= odds;
  for (const chance of weighed) sum += chance;
  for (let i = 0; i < weighed.length; i++) weighed[i]! /= sum;
  return weighed;
}
