import type { FoundName } from './foundName';

/** What stands between a name and another of the same actor, before the other. */
const INTRODUCTION =
  /^(?: \((?:the |formerly |known as (?:the )?|or (?:the )?)?|, (?:(?:also |better |formerly )?known as|or|abbreviated(?: as| to)?|formerly)(?: the)? )$/;
const LONGEST_INTRODUCTION = 30;
const ACRONYM = /^[\p{Lu}\d&.-]{2,10}s?$/u;

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
  if (gap < 2 || gap > LONGEST_INTRODUCTION || !ACRONYM.test(name.word.text)) return false;
  if (longer.type !== 'organization' || !longer.word.text.includes(' ')) return false;
  if (name.type === 'country' || name.type === 'place') return false;
  const between = text.slice(longer.end, name.start);
  if (!INTRODUCTION.test(between)) return false;
  return between.startsWith(' (') ? text[name.end] === ')' : /^[,.]/.test(text.slice(name.end));
}
