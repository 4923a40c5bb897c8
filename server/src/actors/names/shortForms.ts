import { parseWordList } from '../../text/wordList';
import { perWord, type Word, wordOf } from '../../text/words';
import companyWordList from '../lexicons/companyWords.txt';
import legalFormList from '../lexicons/legalForms.txt';
import { lexicon } from '../words/lexicon';
import { knownNameOf } from '../words/words';
import { nameKey } from './aliases';

const legalForms: ReadonlySet<string> = new Set(
  parseWordList(legalFormList).map((form) => nameKey(form)),
);

const companyWords: ReadonlySet<string> = new Set(parseWordList(companyWordList));

/** What an organization's name can be cut to. */
interface ShortForms {
  /** Without the company's legal form: "Nimbus" for "Nimbus Inc." */
  readonly core: string;
  readonly shorter: readonly string[];
  /** Those that mean nothing else in an article that has the name in full. */
  readonly sure: readonly string[];
}

/** True for a name with a legal form, or whose last word says what a company does. */
export function isCompanyName({ text }: Word): boolean {
  const words = text.split(' ');
  const last = words.at(-1)!;
  return words.length > 1 && (isLegalForm(last) || saysBusiness([last]));
}

/** "Inc.", "A/S" */
export function isLegalForm(word: string): boolean {
  return legalForm(wordOf(word)).isOne;
}

const legalForm = perWord(({ text }) => ({ isOne: legalForms.has(nameKey(text)) }));

/**
 * What only means this organization in an article that has its name in full: "Nimbus" for "Nimbus Robotics
 * Inc.", and the initials.
 */
export function sureShortForms(name: Word): readonly string[] {
  return shortFormsOf(name).sure;
}

/** The key of a name as its short forms are written: no stops, no article. */
export function withoutArticle({ text }: Word): string {
  return nameKey(text).replace(/[.,]/g, '').replace(/^The /, '');
}

/** Two letters may be short for much else. */
const SHORTEST_SURE_INITIALS = 3;
/** So many words has a name whose parts are looked at. */
const MOST_WORDS = 12;

export const shortFormsOf = perWord((name): ShortForms => {
  const key = withoutArticle(name);
  const words = key.split(' ');
  const core = withoutLegalForm(words);
  const isCompany = core.length < words.length;
  const shorter: string[] = [];
  const sure = isCompany ? [core.join(' ')] : [];
  if (words.length > 1 && words.length <= MOST_WORDS) {
    const rest = behindPlace(core);
    const letters = [words, core, rest ?? []].flatMap(initialsOf);
    shorter.push(...letters);
    sure.push(...letters.filter((form) => form.length >= SHORTEST_SURE_INITIALS));
    for (let end = 1; end < core.length; end++) {
      const [beginning, behind] = [core.slice(0, end), core.slice(end)];
      if (!isBeginning(beginning, behind)) continue;
      shorter.push(beginning.join(' '));
      if (isCompany || saysBusiness(behind)) sure.push(beginning.join(' '));
    }
    if (rest) shorter.push(rest.join(' '));
  }
  return {
    core: core.join(' '),
    shorter: shorter.filter((form) => form.length > 1 && form !== key),
    sure: sure.filter((form) => form !== key),
  };
});

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (legalForms.has(words[end - 1]!) || words[end - 1] === '&')) end--;
  return words.slice(0, end);
}

/** The capitals of a name's words, with its "&" and without: "H&F" and "HF". */
function initialsOf(words: readonly string[]): string[] {
  const letters = words
    .flatMap((word) => word.split('-'))
    .filter((word) => /^[\p{Lu}&]/u.test(word))
    .map((word) => (word === 'US' || word === 'UK' ? word : word[0]!))
    .join('');
  return letters.includes('&') ? [letters, letters.replaceAll('&', '')] : [letters];
}

/**
 * True where what a name begins with is short for it: its first word, and more where what follows only says
 * what it is: "Johns Hopkins" for its university. A name known by itself is so only for a company, with what
 * that company does or with more of its name: "Ford" is neither the "Ford Foundation" nor "Ford Credit".
 */
function isBeginning(beginning: readonly string[], rest: readonly string[]): boolean {
  const known = knownNameOf(beginning.join(' '));
  const isWholeKnown = known && knownNameOf([...beginning, ...rest].join(' ')) !== undefined;
  if (saysBusiness(rest)) return known?.type !== 'organization' || isWholeKnown === true;
  if (rest[0] === 'of' && knownNameOf(rest.slice(1).join(' '))?.type === 'country') return true;
  const isGeneric = rest.every((word) => isOrganizationWord(word));
  if (!known) return beginning.length === 1 || isGeneric;
  return !isGeneric && isWholeKnown === true;
}

/** True for words that say what a company does: "Shipping", "Foods". */
export function saysBusiness(words: readonly string[]): boolean {
  return words.every((word) => companyWords.has(word.toLowerCase()));
}

/** A name without the country or town before it: "Air Force", "Red Sox"; not if it says only what it is. */
function behindPlace(words: readonly string[]): readonly string[] | undefined {
  for (let end = Math.min(3, words.length - 1); end > 0; end--) {
    const known = knownNameOf(words.slice(0, end).join(' '));
    if (known?.type !== 'country' && known?.type !== 'place') continue;
    const rest = words.slice(end);
    const isGeneric = known.type === 'place' && rest.every((word) => isOrganizationWord(word));
    return isGeneric || /^\P{Lu}/u.test(rest[0]!) ? undefined : rest;
  }
  return undefined;
}

function isOrganizationWord(word: string): boolean {
  return lexicon().word(word).organizationWord || !/^\p{Lu}/u.test(word);
}
