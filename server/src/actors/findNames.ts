import type { Span } from '../text/span';
import type { TextUnit } from '../text/textUnit';
import { wordAt } from '../text/words';
import type { ActorType } from './actor';
import { findBodies } from './bodies';
import type { FoundName, ParagraphNames } from './foundName';
import { actsAsGovernment, governmentOf } from './metonyms';
import { type NameTokens, namesIn } from './names';
import { countryBefore } from './nationalBodies';
import { asThing, belongsToOther } from './notActors';
import { otherNames } from './otherNames';
import { findRoles } from './roles';
import { findRuns } from './runs';
import { wholeNames } from './wholeNames';
import { wordFacts } from './words';

/** Finds the named mentions of one paragraph; depends on nothing else. */
export function findNames(unit: TextUnit): ParagraphNames {
  const names = withoutOverlap(findRuns(unit).flatMap((run) => namesIn(unit, run)));
  const candidates = wholeNames(
    unit,
    withoutBrokenNames(unit, names)
      .map((name) => asThing(unit.tokens, name))
      .filter((name) => !belongsToOther(unit.tokens, name)),
  );
  const mentions: { found: FoundName; source?: NameTokens; describes?: NameTokens }[] = [];
  for (const source of candidates) {
    const found = toFoundName(unit, source);
    if (found) mentions.push({ found, source });
  }
  for (const { describes, gender, ...role } of findRoles(unit, candidates)) {
    const span = spanOf(unit, role);
    const found: FoundName = {
      ...span,
      word: wordAt(unit.text, span.start, span.end),
      form: 'role',
      type: 'person',
      confidence: 0.9,
      ...(gender && { gender }),
    };
    mentions.push(describes ? { found, describes } : { found });
  }
  for (const body of findBodies(unit)) {
    const { start, end } = spanOf(unit, body);
    const word = wordAt(unit.text, start, end);
    const found = {
      start,
      end,
      word,
      form: 'role',
      type: 'organization',
      confidence: 0.9,
    } as const;
    mentions.push({ found });
  }
  mentions.sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end);
  const indexOf = new Map<NameTokens, number>();
  mentions.forEach(({ source }, index) => {
    if (source) indexOf.set(source, index);
  });
  const others = otherNames(
    unit.text,
    mentions.map(({ found }) => found),
  );
  return {
    names: mentions.map(({ found, describes }, at) => {
      const index = describes && indexOf.get(describes);
      if (index !== undefined) return { ...found, describes: index };
      const otherNameOf = others.get(at);
      return otherNameOf === undefined ? found : { ...found, otherNameOf };
    }),
  };
}

/** A known name may reach beyond its run, over what would be the next run's names. */
function withoutOverlap(names: readonly NameTokens[]): NameTokens[] {
  let end = 0;
  return names.filter((name) => {
    if (name.first < end) return false;
    end = name.end;
    return true;
  });
}

/**
 * Where copy broke a known full name before its acronym, what is left of it names nobody else:
 * "… for Security and Cooperation in Europe (OSCE)".
 */
function withoutBrokenNames(
  { tokens }: TextUnit,
  names: readonly NameTokens[],
): readonly NameTokens[] {
  const broken = names.flatMap(({ first, end, known }) => {
    if (end - first > 1 || known?.type !== 'organization') return [];
    if (tokens[first - 1]?.text !== '(' || tokens[end]?.text !== ')') return [];
    const words = known.name.split(' ');
    let at = first - 1;
    while (words.length > 0 && tokens[at - 1]?.text === words.at(-1)) {
      words.pop();
      at--;
    }
    const length = first - 1 - at;
    return words.length > 0 && length > 2 ? [{ first: at, end: first - 1 }] : [];
  });
  if (broken.length === 0) return names;
  return names.filter(
    (name) => !broken.some(({ first, end }) => name.first >= first && name.end <= end),
  );
}

function toFoundName(unit: TextUnit, name: NameTokens): FoundName | undefined {
  const { type: kind, confidence, chances } = name;
  if (kind === 'adjective') return undefined;
  const { start, end } = spanOf(unit, name);
  const word = wordAt(unit.text, start, end);
  if (kind === 'people')
    return { start, end, word, form: 'demonym', type: 'group', confidence, chances };
  const type = kind === 'other' ? likeliestType(chances) : kind;
  const form = type === 'country' && isInCompound(unit, name) ? 'demonym' : 'name';
  const found: FoundName = { start, end, word, form, type, confidence, chances };
  const before = unit.tokens[name.first - 1];
  const gender = before && wordFacts(before).honorific ? wordFacts(before).gender : undefined;
  const acts = governmentOf(name.known) ? actsAsGovernment(unit.tokens, name) : undefined;
  const country = type === 'organization' ? countryBefore(unit.tokens, name) : undefined;
  const { saidToBe } = name;
  if (!gender && !acts && !country && !saidToBe) return found;
  return {
    ...found,
    ...(saidToBe && { saidToBe }),
    ...(gender && { gender }),
    ...(acts && { actsAsGovernment: acts }),
    ...(country && { country }),
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

function spanOf({ tokens }: TextUnit, { first, end }: { first: number; end: number }): Span {
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
