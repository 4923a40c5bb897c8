import { foldSpelling, type PersonName } from '../names/aliases';
import { nameFacts } from '../names/nameFacts';
import { thingNamed } from '../names/notActors';
import { sureShortForms } from '../names/shortForms';
import { lexicon } from '../words/lexicon';
import type { Spelling } from './spelling';
import { vote } from './vote';

/** How much likelier a name is of a type that its shorter or longer form surely has. */
const OTHER_FORM_ODDS = 8;

/**
 * What a name looks like by itself gives way to its other forms in the article: "Nimbus" is the company where
 * that is "Nimbus Inc." elsewhere, and "Vo Thi Xuan" is a person where "Xuan" is one.
 */
export function withOtherForms(spellings: readonly Spelling[]): readonly Spelling[] {
  const shortForms = new Set<string>();
  const surnames = new Set<string>();
  const families = new Set<string>();
  const things = new Set<string>();
  for (const { word, type, doubtful } of spellings) {
    const { name } = thingNamed(word);
    if (name !== undefined) things.add(name);
    if (doubtful) continue;
    if (type === 'organization' && word.text.includes(' ')) {
      for (const form of sureShortForms(word)) shortForms.add(form);
    } else if (type === 'person') {
      const { hasFirst, surname } = nameFacts(word).person;
      (hasFirst ? families : surnames).add(surname);
    }
  }
  return spellings.map((spelling) => {
    if (things.has(spelling.word.text) && !spelling.known) return { ...spelling, type: 'other' };
    if (isPair(spelling, families)) return { ...spelling, type: 'other' };
    if (isFamily(spelling, families)) return { ...spelling, type: 'group' };
    if (isIntroduced(spelling) || isSaidToBe(spelling)) return asOrganization(spelling);
    if (shortForms.has(nameFacts(spelling.word).key)) return asShortForm(spelling);
    return surnames.size > 0 ? asWholeOf(surnames, spelling) : spelling;
  });
}

/** "the Marsh-Pike years", in an article about a Marsh and a Pike: nobody's name. */
function isPair({ word: { text } }: Spelling, families: ReadonlySet<string>): boolean {
  const halves = text.includes(' ') ? [] : text.split('-');
  return halves.length === 2 && halves.every((half) => families.has(foldSpelling(half)));
}

/** "the Pikes", in an article about a Pike. */
function isFamily({ word: { text }, known }: Spelling, families: ReadonlySet<string>): boolean {
  if (known || !/\p{L}s$/u.test(text) || text.includes(' ')) return false;
  // "Voss" is a surname itself.
  if (lexicon().word(text).lastName || families.has(foldSpelling(text))) return false;
  return families.has(foldSpelling(text.slice(0, -1)));
}

/** "the National Tin Board, known as NTB": it is what that is, whatever it looks like. */
function isIntroduced({ mentions }: Spelling): boolean {
  return mentions.some(({ otherNameOf }) => otherNameOf?.found.type === 'organization');
}

/** "Ormond, a charity in Leeds": it is one throughout. */
function isSaidToBe({ mentions, known }: Spelling): boolean {
  if (known && known.type !== 'organization') return false;
  return mentions.some(({ found }) => found.saidToBe && found.type === 'organization');
}

function asOrganization(spelling: Spelling): Spelling {
  return { ...spelling, type: 'organization', doubtful: false };
}

/** The short form of an organization; a town’s name, a known one and whoever is called "Mr." may be another’s. */
function asShortForm(spelling: Spelling): Spelling {
  const { word, type, known, mentions } = spelling;
  if (nameFacts(word).isSentenceStarter || mentions.some(({ found }) => found.gender)) {
    return spelling;
  }
  const isAnother = type === 'place' || (known !== undefined && known.type !== 'organization');
  const isMeant =
    !isAnother || vote(mentions, known, [1, OTHER_FORM_ODDS, 1, 1]) === 'organization';
  return isMeant ? asOrganization(spelling) : spelling;
}

/** The whole name of somebody whom the article calls by the surname alone. */
function asWholeOf(surnames: ReadonlySet<PersonName['surname']>, spelling: Spelling): Spelling {
  const { word, type, known, mentions } = spelling;
  if (type === 'person' || known) return spelling;
  const { person } = nameFacts(word);
  if (!person.hasFirst || !surnames.has(person.surname)) return spelling;
  const now = vote(mentions, known, [OTHER_FORM_ODDS, 1, 1, 1]);
  return now === 'person' ? { ...spelling, type: now } : spelling;
}
