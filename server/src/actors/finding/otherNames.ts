import type { Word } from '../../text/words';
import type { FoundName } from '../names/foundName';
import { nameFacts } from '../names/nameFacts';

/** What stands between a name and another of the same actor, before the other. */
const INTRODUCTION =
  /^(?: \((?:the |formerly |known as (?:the )?|or (?:the )?)?|, (?:(?:also |better |formerly )?known as|or|abbreviated(?: as| to)?|formerly)(?: the)? )$/;
const LONGEST_INTRODUCTION = 30;
const ACRONYM = /^[\p{Lu}\d&.-]{2,10}s?$/u;
/** "Unesco" */
const SPOKEN_ACRONYM = /^\p{Lu}[\p{Ll}\p{Lu}]{3,9}$/u;

/**
 * Of each name that a paragraph introduces as another name of the organization before it, the index of that
 * one: "the Tin Workers’ Front, or TF," "(known as the TF)".
 */
export function otherNames(text: string, names: readonly FoundName[]): Map<number, number> {
  const found = new Map<number, number>();
  let before: number | undefined;
  names.forEach((name, index) => {
    if (name.form !== 'name') return;
    const longer = before === undefined ? undefined : names[before];
    if (longer && before !== undefined && isIntroduced(text, longer, name))
      found.set(index, before);
    before = index;
  });
  return found;
}

function isIntroduced(text: string, longer: FoundName, name: FoundName): boolean {
  const gap = name.start - longer.end;
  if (gap < 2 || gap > LONGEST_INTRODUCTION) return false;
  if (longer.type !== 'organization' || !longer.word.text.includes(' ')) return false;
  const between = text.slice(longer.end, name.start);
  const isInBrackets = between.startsWith(' (');
  if (!INTRODUCTION.test(between)) return false;
  if (!isInBrackets && !/^[,.]/.test(text.slice(name.end, name.end + 1))) return false;
  if (isInBrackets && text[name.end] !== ')') return false;
  return isShortFor(name.word, longer.word, isInBrackets);
}

function isShortFor(short: Word, long: Word, isInBrackets: boolean): boolean {
  const isSpoken = isInBrackets && SPOKEN_ACRONYM.test(short.text);
  if (!isSpoken && !ACRONYM.test(short.text)) return false;
  const { known } = nameFacts(short);
  const fits = hasLettersOf(short.text, long.text);
  if (!known || known.weak) return fits || !isSpoken;
  // "the University of Harm (US)"; an agency behind where it reports from: "TOLKA, Northern Harm (AP)".
  return known.type === 'organization' && (fits || known === nameFacts(long).known);
}

/** True where an acronym’s letters stand in a name in this order, from its first capital on. */
function hasLettersOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  const text = name.toLowerCase();
  if (letters[0] !== text[0]) return false;
  let at = 0;
  for (const letter of letters) {
    if (!/[\p{L}\d]/u.test(letter)) continue;
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
