import { perWord } from '../../text/words';
import type { Gender } from '../actor';
import type { KnownName } from '../words/knownNames';
import { genderOfName, lexicon } from '../words/lexicon';
import { knownNameOf } from '../words/words';
import { initials, nameKey, type PersonName, personName, slug, withoutNickname } from './aliases';

/** What can be said of a name wherever it stands, found out once. */
export interface NameFacts {
  /** The same for all spellings of the name. */
  readonly key: string;
  readonly slug: string;
  readonly initials: string;
  readonly person: PersonName;
  /** What its first name tells. */
  readonly gender: Gender | undefined;
  readonly known: KnownName | undefined;
  readonly isSentenceStarter: boolean;
  readonly isOrganizationWord: boolean;
}

export const nameFacts = perWord(({ text }): NameFacts => {
  const { sentenceStarter, organizationWord } = lexicon().word(text);
  let person: PersonName | undefined;
  return {
    key: nameKey(text),
    slug: slug(withoutNickname(text)),
    initials: initials(text),
    // Most names are no person's, and taking one to pieces takes longer than all the rest.
    get person() {
      person ??= personName(text);
      return person;
    },
    gender: genderOfName(text),
    known: knownNameOf(text) ?? knownInCapitals(text),
    isSentenceStarter: sentenceStarter,
    isOrganizationWord: organizationWord,
  };
});

/** "NEW DELHI" as a dateline writes it. */
function knownInCapitals(text: string): KnownName | undefined {
  if (!text.includes(' ') || text !== text.toUpperCase()) return undefined;
  return knownNameOf(
    text.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );
}
