import { perWord } from '../../text/words';
import { nameFacts } from '../names/nameFacts';
import { isCompanyName } from '../names/shortForms';
import { organizationNouns } from '../words/organizationNouns';
import type { ActorDraft, PlacedMention } from './actorDraft';
import { LastNamed } from './lastNamed';

/**
 * Gives "the ministry" to the organization that has the word in its name or is said to be one, and "the
 * carmaker" to a company: the only one named so far, or the only one around here.
 */
export function linkBodies(placed: readonly PlacedMention[]): void {
  const named = new NamedBodies();
  for (const mention of placed) {
    const { draft, found, paragraph } = mention;
    if (found.form === 'role') {
      if (found.type !== 'organization') continue;
      const noun = found.word.lower.slice(found.word.lower.indexOf(' ') + 1);
      const meant = named.meantBy(noun, paragraph);
      if (!meant) continue;
      meant.take(mention, `the ${noun} named before`);
      named.note(meant, paragraph);
    } else if (draft?.type === 'organization') {
      named.note(draft, paragraph, found.saidToBe);
    }
  }
}

const COMPANY = 'company';
/** What nothing is known of may be a company: it is meant only around here, and makes others doubtful. */
const UNKNOWN: readonly string[] = [COMPANY];
/** A public body that the lexicons know by name is of no kind that a word could mean. */
const PUBLIC_BODY = 'body';
/** The kind of all other organizations: "the group". */
const ANY = 'any';
/** Nouns for a company of which nothing else is known. */
const ANY_COMPANY = /^(?:company|firm)$/;

/** The organizations named so far, by what they are, each with the paragraph in which it was named last. */
class NamedBodies {
  readonly #byKind = new Map<string, LastNamed<ActorDraft>>();
  readonly #kinds = new Map<ActorDraft, Set<string>>();

  note(draft: ActorDraft, paragraph: number, saidToBe?: string): void {
    const kinds = this.#kinds.get(draft) ?? new Set(kindsByName(draft.name));
    this.#kinds.set(draft, kinds);
    if (saidToBe) {
      kinds.add(saidToBe);
      const kind = organizationNouns.get(saidToBe);
      if (kind) kinds.add(kind);
    }
    for (const kind of kinds.size > 0 ? kinds : UNKNOWN) this.#note(kind, draft, paragraph);
    if (!kinds.has(PUBLIC_BODY)) this.#note(ANY, draft, paragraph);
  }

  #note(kind: string, draft: ActorDraft, paragraph: number): void {
    const those = this.#byKind.get(kind) ?? new LastNamed<ActorDraft>();
    this.#byKind.set(kind, those);
    those.note(draft, paragraph);
  }

  meantBy(noun: string, paragraph: number): ActorDraft | undefined {
    const kind = organizationNouns.get(noun);
    const named = noun === COMPANY ? undefined : this.#byKind.get(noun);
    const those = named ?? (kind === undefined ? undefined : this.#byKind.get(kind));
    // Articles name many companies: of several only one in the same paragraph is "the company".
    const meant = those?.only(paragraph, !named && kind === COMPANY ? 0 : 1);
    if (meant === undefined) return undefined;
    if (this.#kinds.get(meant)!.size > 0 && kind !== ANY) return meant;
    const isOpen = kind === ANY || ANY_COMPANY.test(noun);
    return isOpen && those!.paragraphOf(meant)! >= paragraph - 1 ? meant : undefined;
  }
}

/** What an organization is, by its name. */
const kindsByName = perWord((name): readonly string[] => {
  const words = name.lower.split(/[\s-]+/);
  const found = words.filter((word) => organizationNouns.has(word) || word === 'police');
  const { known } = nameFacts(name);
  if (known?.kind) found.push(known.kind);
  if (known?.team) found.push('team');
  if (isCompanyName(name)) found.push('company');
  return found.length === 0 && known ? [PUBLIC_BODY] : found;
});
