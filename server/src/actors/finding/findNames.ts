import type { TextUnit } from '../../text/textUnit';
import { wordAt } from '../../text/words';
import type { ActorType, MentionForm } from '../actor';
import { findRuns, isInHeadline } from '../model/runs';
import type { FoundName, ParagraphNames } from '../names/foundName';
import { governmentOf } from '../names/governments';
import type { NameTokens } from '../names/nameTokens';
import { asThing, belongsToOther } from '../names/notActors';
import { findRoles } from '../roles/roles';
import { marksOf } from '../words/marks';
import { wordFacts } from '../words/words';
import { actsAsGovernment } from './actsAsGovernment';
import { countryBefore } from './countryBefore';
import { findBodies } from './findBodies';
import { namesIn } from './names';
import { otherNames } from './otherNames';
import { wholeNames } from './wholeNames';

/** Tokens, `end` exclusive. */
type NameRange = Pick<NameTokens, 'first' | 'end'>;
type Draft = { -readonly [K in keyof FoundName]: FoundName[K] };

/** Finds the named mentions of one paragraph; depends on nothing else. */
export function findNames(unit: TextUnit): ParagraphNames {
  const marks = marksOf(unit.tokens);
  const candidates = wholeNames(unit, marks, candidateNames(unit, marks));
  const names: Draft[] = [];
  for (const candidate of candidates) {
    const found = toFoundName(unit, candidate);
    if (found) names.push(found);
  }
  const described = new Map<Draft, NameTokens>();
  for (const role of findRoles(unit, marks, candidates)) {
    const found = draft(unit, role, 'role', 'person', 0.9);
    found.gender = role.gender;
    found.isSaid = role.isSaid;
    found.isOfOther = role.isOfOther;
    if (role.describes) described.set(found, role.describes);
    names.push(found);
  }
  for (const body of findBodies(unit, marks)) {
    names.push(draft(unit, body, 'role', 'organization', 0.9));
  }
  names.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const [role, { first }] of described) {
    const { start } = unit.tokens[first]!;
    role.describes = names.findIndex((name) => name.start === start && name.form !== 'role');
  }
  for (const [other, name] of otherNames(unit.text, names)) names[other]!.otherNameOf = name;
  return { names };
}

/** The names of the runs, without what names something else than an actor. */
function candidateNames(unit: TextUnit, marks: Uint8Array): readonly NameTokens[] {
  const names: NameTokens[] = [];
  let end = 0;
  for (const run of findRuns(unit, marks)) {
    for (const name of namesIn(unit, run)) {
      // A known name may reach beyond its run, over what would be the next run's names.
      if (name.first < end) continue;
      end = name.end;
      names.push(name);
    }
  }
  const found: NameTokens[] = [];
  for (const name of withoutBrokenNames(unit, names)) {
    const whole = asThing(unit.tokens, name);
    if (!belongsToOther(unit.tokens, whole)) found.push(whole);
  }
  return found;
}

/**
 * Where copy broke a known full name before its acronym, what is left of it names nobody else:
 * "… for Security and Cooperation in Europe (OSCE)".
 */
function withoutBrokenNames(
  { tokens }: TextUnit,
  names: readonly NameTokens[],
): readonly NameTokens[] {
  const broken: NameRange[] = [];
  for (const { first, end, known } of names) {
    if (end - first > 1 || known?.type !== 'organization') continue;
    if (tokens[first - 1]?.text !== '(' || tokens[end]?.text !== ')') continue;
    const words = known.name.split(' ');
    let at = first - 1;
    while (words.length > 0 && tokens[at - 1]?.text === words.at(-1)) {
      words.pop();
      at--;
    }
    const length = first - 1 - at;
    if (words.length > 0 && length > 2) broken.push({ first: at, end: first - 1 });
  }
  if (broken.length === 0) return names;
  return names.filter(
    (name) => !broken.some(({ first, end }) => name.first >= first && name.end <= end),
  );
}

function toFoundName(unit: TextUnit, name: NameTokens): Draft | undefined {
  const { tokens } = unit;
  const { type: kind, confidence, chances } = name;
  if (kind === 'adjective') return undefined;
  const type = kind === 'people' ? 'group' : kind === 'other' ? likeliestType(chances) : kind;
  const isDemonym = kind === 'people' || (type === 'country' && isInCompound(unit, name));
  const found = draft(unit, name, isDemonym ? 'demonym' : 'name', type, confidence);
  found.chances = chances;
  if (kind === 'people') return found;
  found.saidToBe = name.saidToBe;
  found.plays = name.plays;
  found.inHeadline = name.end - name.first > 1 && isInHeadline(unit, name.first);
  const before = tokens[name.first - 1];
  if (before && wordFacts(before).honorific) found.gender = wordFacts(before).gender;
  if (governmentOf(name.known)) found.actsAsGovernment = actsAsGovernment(tokens, name);
  if (type === 'organization') found.country = countryBefore(tokens, name);
  return found;
}

/** With everything in it: objects of one shape are read fast. */
function draft(
  { text, tokens }: TextUnit,
  { first, end: behind }: NameRange,
  form: MentionForm,
  type: ActorType,
  confidence: number,
): Draft {
  const { start, word } = tokens[first]!;
  const { end } = tokens[behind - 1]!;
  return {
    start,
    end,
    word: behind - first === 1 ? word : wordAt(text, start, end),
    form,
    type,
    confidence,
    chances: undefined,
    describes: undefined,
    isSaid: undefined,
    isOfOther: undefined,
    otherNameOf: undefined,
    actsAsGovernment: undefined,
    country: undefined,
    saidToBe: undefined,
    plays: false,
    inHeadline: false,
    gender: undefined,
  };
}

/** Of the actors' types, the likeliest of a name that is more likely no actor's. */
function likeliestType([person = 0, organization = 0, place = 0]: readonly number[]): ActorType {
  if (place > person && place > organization) return 'place';
  return organization > person ? 'organization' : 'person';
}

/** "US-Russia talks", "pro-Russia": the name only says of what kind something is. */
function isInCompound({ tokens }: TextUnit, { first, end }: NameTokens): boolean {
  const isHyphen = (at: number) => {
    const text = tokens[at]?.text;
    return text === '-' || text === '‑' || text === '–';
  };
  return (
    (isHyphen(first - 1) && tokens[first - 1]!.end === tokens[first]!.start) ||
    (isHyphen(end) && tokens[end]!.start === tokens[end - 1]!.end)
  );
}
