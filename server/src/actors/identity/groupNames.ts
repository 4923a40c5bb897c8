import { type Word, wordOf } from '../../text/words';
import type { ActorType } from '../actor';
import { type Government, governmentOf } from '../names/governments';
import { nameFacts } from '../names/nameFacts';
import { ActorDraft, type PlacedMention } from './actorDraft';
import { countriesOfBody } from './countriesOfBody';
import { longerForms } from './longerForms';
import { Persons } from './persons';
import type { Spelling } from './spelling';
import { isInCapitals, spellingsOf } from './spellings';

/** Finds out whom each named mention of an article means. */
export function groupNames(placed: readonly PlacedMention[]): void {
  const drafts: ActorDraft[] = [];
  const make = (name: Word, type: ActorType) => {
    const draft = new ActorDraft(name, type);
    drafts.push(draft);
    return draft;
  };
  const spellings = spellingsOf(placed);
  const acronyms = acronymsOf(spellings);
  const persons = new Persons(spellings, make);
  const byName = new Map<string, ActorDraft>();
  const draftNamed = (name: Word, type: Spelling['type']) => {
    const key = `${type} ${name.text}`;
    const draft = byName.get(key) ?? make(name, type as ActorType);
    byName.set(key, draft);
    return draft;
  };
  const countries = countriesOf(spellings);
  const metonyms = new Set<PlacedMention>();
  for (const spelling of spellings) {
    const { word, type, doubtful, mentions } = spelling;
    const isNobody = doubtful || type === 'other';
    const acting = isNobody ? undefined : actingGovernment(spelling, countries);
    const isPerson = persons.mayName(spelling);
    const bodies = isNobody ? undefined : countriesOfBody(spelling);
    let own: ActorDraft | undefined;
    for (const mention of mentions) {
      const person = isPerson ? persons.whoIs(spelling, mention) : undefined;
      if (person === 'nobody' || (!person && isNobody)) continue;
      if (person) {
        mention.draft = person;
      } else if (acting && mention.found.actsAsGovernment) {
        metonyms.add(mention);
        mention.draft = draftNamed(wordOf(acting.name), acting.type);
      } else if (bodies?.has(mention)) {
        mention.draft = draftNamed(wordOf(`${word.text} of ${bodies.get(mention)}`), type);
      } else {
        own ??= draftNamed(usualName(spelling, acronyms) ?? word, type);
        mention.draft = own;
      }
    }
  }
  const longer = longerForms(drafts);
  joinIntroduced(placed, longer);
  for (const mention of placed) {
    if (!mention.draft) continue;
    const draft = longer.get(mention.draft) ?? mention.draft;
    draft.take(mention, metonyms.has(mention) ? standsFor(mention.text, draft) : undefined);
  }
}

/** What is introduced as another name of an organization is so throughout: "…, or TF, …". */
function joinIntroduced(
  placed: readonly PlacedMention[],
  longer: Map<ActorDraft, ActorDraft>,
): void {
  for (const { otherNameOf, draft } of placed) {
    if (!draft || otherNameOf?.draft?.type !== 'organization') continue;
    const whole = longer.get(otherNameOf.draft) ?? otherNameOf.draft;
    if (whole !== draft && (longer.get(draft) ?? draft) === draft) longer.set(draft, whole);
  }
}

/** The name the lexicons have for what a spelling names, unless the article has a name of its own for it. */
function usualName({ word, type, known }: Spelling, acronyms: Acronyms): Word | undefined {
  if (known?.type !== type || (known.weak && !isInCapitals(nameFacts(word).key))) return undefined;
  const names = type === 'organization' ? acronyms.get(word.text.replaceAll('.', '')) : undefined;
  return names && !names.has(known.name) ? undefined : wordOf(known.name);
}

/** The full names of an article's organizations by their initials. */
type Acronyms = ReadonlyMap<string, ReadonlySet<string>>;

function acronymsOf(spellings: readonly Spelling[]): Acronyms {
  const found = new Map<string, Set<string>>();
  for (const { word, type, known, doubtful } of spellings) {
    if (type !== 'organization' || doubtful || !word.text.includes(' ')) continue;
    const { initials } = nameFacts(word);
    found.set(initials, (found.get(initials) ?? new Set()).add(known?.name ?? word.text));
  }
  return found;
}

function standsFor(text: string, { name, type }: ActorDraft): string {
  const whom = type === 'country' ? `the government of ${name.text}` : `the ${name.text}`;
  return `“${text}” stands for ${whom}`;
}

function countriesOf(spellings: readonly Spelling[]): ReadonlySet<string> {
  const named = spellings.filter(({ known }) => known?.type === 'country');
  return new Set(named.map(({ known }) => known!.name));
}

/** The government a capital or seat stands for in this article, where it surely does so once. */
function actingGovernment(
  { known, type, mentions }: Spelling,
  countries: ReadonlySet<string>,
): Government | undefined {
  if (type !== 'place' && type !== 'organization') return undefined;
  if (known?.weak && !countries.has(known.capitalOf ?? '')) return undefined;
  const acts = mentions.some(({ found }) => found.actsAsGovernment === 'surely');
  return acts ? governmentOf(known) : undefined;
}
