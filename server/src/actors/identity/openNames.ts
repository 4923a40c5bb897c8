import { perWord, type Word } from '../../text/words';
import type { MaybePerson } from '../actor';
import { nameFacts } from '../names/nameFacts';
import { lexicon } from '../words/lexicon';
import { ActorDraft, type PlacedMention } from './actorDraft';

const openFacts = perWord((word) => ({ listed: listed(word) }));

/** A mention surer than this and yet nobody’s is one of several people’s: no pronoun tells them apart. */
const DOUBT = 0.4;

/**
 * Finds the names that may be a person's though the words beside them do not say so: "Grace opened the
 * door." Whoever a "she" means is a person, so pronouns can settle what these are.
 *
 * Places and bodies of such a name are told so. Mentions too doubtful to be anybody's by themselves get
 * drafts of their own.
 */
export function openNames(placed: readonly PlacedMention[]): void {
  const doubtful = new Map<string, ActorDraft>();
  for (const mention of placed) {
    const { found, draft } = mention;
    const lists = found.form === 'name' ? openFacts(found.word).listed : undefined;
    if (lists === undefined) continue;
    if (draft) {
      const { type, name } = draft;
      // Whoever has a longer name is known by that.
      if (name.text.includes(' ')) continue;
      if (type === 'place' || type === 'organization') mayName(draft, mention, type, lists);
    } else if (found.confidence < DOUBT) {
      const { key } = nameFacts(found.word);
      const own = doubtful.get(key) ?? new ActorDraft(found.word, 'person');
      doubtful.set(key, own);
      mayName(own, mention, 'nobody', lists);
      own.take(mention);
    }
  }
}

function mayName(
  draft: ActorDraft,
  { found }: PlacedMention,
  otherwise: MaybePerson['otherwise'],
  listed: MaybePerson['listed'],
): void {
  const chance = Math.max(found.chances?.[0] ?? 0, draft.maybePerson?.chance ?? 0);
  draft.maybePerson = { chance, otherwise, listed };
}

/** For a name that may be a person's, which lists of persons' names have it. */
function listed(word: Word): MaybePerson['listed'] | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(word.text) || word.text.includes(' ')) return undefined;
  const { known, isSentenceStarter, isOrganizationWord } = nameFacts(word);
  if ((known && !known.weak) || isSentenceStarter || isOrganizationWord) return undefined;
  const { notActorWord, role, honorific, firstName, lastName } = lexicon().word(word.text);
  if (notActorWord || role || honorific) return undefined;
  if (firstName) return lastName ? 'both' : 'first';
  return lastName ? 'last' : 'no';
}
