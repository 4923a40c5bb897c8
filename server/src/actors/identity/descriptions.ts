import { addTo } from '../../text/listsByKey';
import { parseWordList } from '../../text/wordList';
import { perWord } from '../../text/words';
import otherOfficeList from '../lexicons/otherOffices.txt';
import relativeList from '../lexicons/relatives.txt';
import type { ActorDraft, PlacedMention } from './actorDraft';

/** How many paragraphs may lie between a description that opens an article and the name it waits for. */
const LONGEST_DELAY = 3;
/** Among so many who share a word of their role, a description means nobody in particular. */
const MOST_HOLDERS = 50;
/** Nouns that name a person by somebody else, so that the same noun soon means another one. */
const relative: ReadonlySet<string> = new Set(parseWordList(relativeList));

/** Words that make another office of one: the vice president is not "the president". */
const otherOffice: ReadonlySet<string> = new Set(parseWordList(otherOfficeList));

/**
 * Gives descriptions that stand alone ("the top US diplomat") to the actor they mean:
 * - who has that role in the article, where that is one actor, or one so far;
 * - where a description opens the article before anybody is named, to the first person named after it
 *   without a role of their own: reporters name such a person in the next paragraphs.
 */
export function linkDescriptions(placed: readonly PlacedMention[]): void {
  const holders = roleHolders(placed);
  let awaited: PlacedMention | undefined;
  let someoneNamed = false;
  for (const mention of placed) {
    const { found } = mention;
    if (found.form !== 'role') {
      const { draft } = mention;
      if (draft?.type !== 'person') continue;
      if (awaited && !someoneNamed && mention.paragraph - awaited.paragraph <= LONGEST_DELAY) {
        const introduced = placed.some(({ describes }) => describes === mention);
        if (!introduced && agrees(draft, awaited)) {
          draft.take(awaited, 'opens the article, and this is the first person named after it');
        }
      }
      someoneNamed = true;
      continue;
    }
    if (found.type !== 'person' || mention.describes || !isDefinite(mention.text)) continue;
    if (found.isOfOther) continue;
    const words = contentWords(mention.found.word);
    if (relative.has(words.at(-1)!)) continue;
    const fitting = (holders.get(words.at(-1)!) ?? [])
      .slice(0, MOST_HOLDERS)
      .filter((holder) => fits(words, holder.words) && agrees(holder.draft, mention));
    const meant = holderMeant(fitting, mention);
    if (meant) meant.take(mention, 'the one who has this role in the article');
    else if (fitting.length === 0 && !someoneNamed) awaited ??= mention;
  }
}

/**
 * Who of those with a role is meant: the only one, or the only one who had it before. What a clause says
 * somebody is ("they named her president") counts only from there on.
 */
function holderMeant(fitting: readonly Holder[], { order }: PlacedMention): ActorDraft | undefined {
  const before = new Set<ActorDraft>();
  const all = new Set<ActorDraft>();
  for (const { draft, role } of fitting) {
    if (role.order < order) before.add(draft);
    if (role.order < order || !role.found.isSaid) all.add(draft);
  }
  const [one] = all.size === 1 ? all : before.size === 1 ? before : [];
  return one;
}

interface Holder {
  readonly draft: ActorDraft;
  readonly role: PlacedMention;
  readonly words: readonly string[];
}

/** Who has a role, by each of the role's words. */
function roleHolders(placed: readonly PlacedMention[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const role of placed) {
    const draft = role.describes?.draft;
    if (!draft) continue;
    const words = contentWords(role.found.word);
    for (const word of new Set(words)) addTo(holders, word, { draft, role, words });
  }
  return holders;
}

function isDefinite(description: string): boolean {
  return !/^an? /i.test(description);
}

const contentWords = perWord(({ lower }): readonly string[] =>
  lower
    .replace(/[’']s\b/g, '')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the'),
);

/** The same noun, and no word that tells apart: "the president" fits "Russian President". */
function fits(description: readonly string[], role: readonly string[]): boolean {
  const isAnother = role.some((word) => otherOffice.has(word) && !description.includes(word));
  return !isAnother && description.every((word) => role.includes(word));
}

function agrees(draft: ActorDraft, { found }: PlacedMention): boolean {
  const gender = draft.likelyGender;
  return draft.type === 'person' && (!found.gender || !gender || found.gender === gender);
}
