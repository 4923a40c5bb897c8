import { parseWordList } from '../../text/wordList';
import adjectiveList from '../lexicon/adjectives.txt';
import adverbList from '../lexicon/adverbs.txt';
import askedFormList from '../lexicon/askedForms.txt';
import auxiliaryList from '../lexicon/auxiliaries.txt';
import behindPluralList from '../lexicon/behindPlurals.txt';
import clauseVerbList from '../lexicon/clauseVerbs.txt';
import commonVerbList from '../lexicon/commonVerbs.txt';
import contrastsList from '../lexicon/contrasts.txt';
import controlVerbList from '../lexicon/controlVerbs.txt';
import cueNounList from '../lexicon/cueNouns.txt';
import determinerList from '../lexicon/determiners.txt';
import formsOfBeList from '../lexicon/formsOfBe.txt';
import hearingVerbList from '../lexicon/hearingVerbs.txt';
import impersonalsList from '../lexicon/impersonals.txt';
import namingVerbList from '../lexicon/namingVerbs.txt';
import nounsLikeVerbList from '../lexicon/nounsLikeVerbs.txt';
import numeralList from '../lexicon/numerals.txt';
import occasionList from '../lexicon/occasions.txt';
import plainNounList from '../lexicon/plainNouns.txt';
import pluralNounsList from '../lexicon/pluralNouns.txt';
import pluralQuantifiersList from '../lexicon/pluralQuantifiers.txt';
import possessivesList from '../lexicon/possessives.txt';
import prepositionList from '../lexicon/prepositions.txt';
import quantifiersList from '../lexicon/quantifiers.txt';
import reportingVerbList from '../lexicon/reportingVerbs.txt';
import singularDeterminersList from '../lexicon/singularDeterminers.txt';
import sourceNounList from '../lexicon/sourceNouns.txt';
import subjectPronounList from '../lexicon/subjectPronouns.txt';
import subordinatorList from '../lexicon/subordinators.txt';
import tagVerbList from '../lexicon/tagVerbs.txt';
import thinkingVerbList from '../lexicon/thinkingVerbs.txt';
import timeLeadsList from '../lexicon/timeLeads.txt';
import timeWordList from '../lexicon/timeWords.txt';
import titleVerbList from '../lexicon/titleVerbs.txt';
import verbsOnlyList from '../lexicon/verbsOnly.txt';
import { inflect } from './inflect';

/** What a form of a verb can be; a form may be several ("read"). */
export interface Verb {
  /** Says that somebody said something: "said", "warned". */
  readonly reports: boolean;
  /** Gives somebody's word for a thing: "called", "described". */
  readonly names: boolean;
  /** Says what somebody thinks or wants: "believes". */
  readonly thinks: boolean;
  /** Reports where it stands right beside the words: “…,” she smiled. */
  readonly tags: boolean;
  /** Takes the person spoken to: "told". */
  readonly takesPerson: boolean;
  /** Reports only quoted words and clauses: "talked about how …", but "talked for an hour". */
  readonly needsClause: boolean;
  readonly isBase: boolean;
  readonly isPresent: boolean;
  readonly isPast: boolean;
  readonly isParticiple: boolean;
  readonly isGerund: boolean;
  /** The word that must follow for the verb to report: "out" of "point out"; empty where none must. */
  readonly particle: string;
}

/** Verbs by their forms, lower case. */
export const verbs: ReadonlyMap<string, Verb> = verbForms();
export const cueNouns = nounForms(parseWordList(cueNounList));
export const prepositions = wordSet(prepositionList);
export const numerals = wordSet(numeralList);
export const sourceNouns = wordSet(sourceNounList);
export const plainNouns = wordSet(plainNounList);
/** All forms of the verbs that are of thinking only before a clause. */
export const clauseVerbs = formsOf(parseWordList(clauseVerbList));
/** All forms of the verbs whose object is to do something. */
export const controlVerbs = formsOf(parseWordList(controlVerbList));
/** All forms of the verbs whose object hears what is said. */
export const hearingVerbs = formsOf(parseWordList(hearingVerbList));
export const formsOfBe = wordSet(formsOfBeList);
export const possessives = wordSet(possessivesList);
export const askedForms = wordSet(askedFormList);
export const quantifiers = wordSet(quantifiersList);
export const pluralQuantifiers = wordSet(pluralQuantifiersList);
export const singularDeterminers = wordSet(singularDeterminersList);
export const pluralNouns = wordSet(pluralNounsList);
export const verbsOnly = wordSet(verbsOnlyList);
export const contrasts = wordSet(contrastsList);
export const timeLeads = wordSet(timeLeadsList);
export const impersonals = wordSet(impersonalsList);
export const behindPlurals = wordSet(behindPluralList);
export const nounsLikeVerbs = wordSet(nounsLikeVerbList);
export const occasions = wordSet(occasionList);
export const subordinators = wordSet(subordinatorList);
export const auxiliaries = wordSet(auxiliaryList);
export const adjectives = wordSet(adjectiveList);
export const adverbs = wordSet(adverbList);
export const determiners = wordSet(determinerList);
export const subjectPronouns = wordSet(subjectPronounList);
export const titleVerbs = wordSet(titleVerbList);
export const timeWords = new Set(parseWordList(timeWordList));

/** The classes of words that make up grammar; other words are nouns, names or verbs. */
export type WordClass =
  | 'conjunction'
  | 'relative'
  | 'pronoun'
  | 'object'
  | 'determiner'
  | 'auxiliary'
  | 'preposition'
  | 'subordinator'
  | 'adverb';

/** The class of each word of grammar, lower case; of a word with several the first above. */
export const wordClasses: ReadonlyMap<string, WordClass> = classesOf([
  ['conjunction', ['and', 'or', 'but', 'nor']],
  ['relative', ['who', 'which']],
  ['pronoun', subjectPronouns],
  ['object', ['him', 'them', 'me', 'us']],
  ['determiner', [...determiners, 'her']],
  ['auxiliary', auxiliaries],
  ['preposition', prepositions],
  ['subordinator', subordinators],
  ['adverb', [...adverbs, 'himself', 'herself', 'themselves', 'itself']],
]);

function classesOf(
  lists: readonly (readonly [WordClass, Iterable<string>])[],
): Map<string, WordClass> {
  const found = new Map<string, WordClass>();
  for (const [wordClass, words] of lists) {
    for (const word of words) if (!found.has(word)) found.set(word, wordClass);
  }
  return found;
}

/** The words of a list, which has curly apostrophes, also as they are written with straight ones. */
function wordSet(list: string): ReadonlySet<string> {
  return new Set(parseWordList(list).flatMap((word) => [word, word.replaceAll('’', "'")]));
}

function verbForms(): Map<string, Verb> {
  const found = new Map<string, Verb>();
  addVerbs(found, commonVerbList, {});
  addVerbs(found, reportingVerbList, { reports: true });
  addVerbs(found, namingVerbList, { names: true });
  addVerbs(found, thinkingVerbList, { thinks: true });
  addVerbs(found, tagVerbList, { tags: true });
  return found;
}

function addVerbs(
  found: Map<string, Verb>,
  list: string,
  kind: Partial<Pick<Verb, 'reports' | 'names' | 'thinks' | 'tags'>>,
): void {
  for (const line of parseWordList(list)) {
    const mark = /[+*]$/.exec(line)?.[0];
    const takesPerson = mark === '+';
    const needsClause = mark === '*';
    const parts = (mark ? line.slice(0, -2) : line).split(', ');
    const [base = '', past, participle] = parts.map((part) => part.split(' ')[0]!);
    const particle = parts[0]!.split(' ')[1] ?? '';
    const forms = inflect(base, past, participle);
    for (const form of new Set(Object.values(forms))) {
      const known = found.get(form);
      const isCue =
        known !== undefined && (known.reports || known.names || known.thinks || known.tags);
      found.set(form, {
        reports: (known?.reports ?? false) || (kind.reports ?? false),
        names: (known?.names ?? false) || (kind.names ?? false),
        thinks: (known?.thinks ?? false) || (kind.thinks ?? false),
        tags: (known?.tags ?? false) || (kind.tags ?? false),
        takesPerson: (known?.takesPerson ?? false) || takesPerson,
        needsClause: (known?.needsClause ?? false) || needsClause,
        isBase: (known?.isBase ?? false) || form === forms.base,
        isPresent: (known?.isPresent ?? false) || form === forms.present,
        isPast: (known?.isPast ?? false) || form === forms.past,
        isParticiple: (known?.isParticiple ?? false) || form === forms.participle,
        isGerund: (known?.isGerund ?? false) || form === forms.gerund,
        // "Open up" reports and "open" does not; "push" does so by itself as well as with "back".
        particle: isCue ? known.particle && particle : particle,
      });
    }
  }
}

/** All forms of verbs without particles. */
function formsOf(verbLines: readonly string[]): ReadonlySet<string> {
  return new Set(
    verbLines.flatMap((line) => {
      const [base = '', past, participle] = line.split(', ');
      return Object.values(inflect(base, past, participle));
    }),
  );
}

/** Nouns with their plurals. */
function nounForms(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => [noun, inflect(noun).present]));
}
