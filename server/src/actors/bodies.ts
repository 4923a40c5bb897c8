import type { TextUnit } from '../text/textUnit';
import type { Token } from '../text/tokens';
import { parseWordList } from '../text/wordList';
import { perWord } from '../text/words';
import type { ActorDraft, PlacedMention } from './actorDraft';
import bodyList from './lexicons/bodies.txt';
import { onlyNamed } from './onlyNamed';
import { wordFacts } from './words';

const bodies: ReadonlySet<string> = new Set(parseWordList(bodyList));

/** "The ministry", by tokens (`end` exclusive). */
export interface BodyTokens {
  readonly first: number;
  readonly end: number;
}

/** Organizations by what they are, with nothing that tells them apart: "the ministry", not "the health ministry". */
export function findBodies({ tokens, sentences }: TextUnit): BodyTokens[] {
  const found: BodyTokens[] = [];
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken + 1; at < lastToken; at++) {
      if (!bodies.has(tokens[at]!.text) || !/^the$/i.test(tokens[at - 1]!.text)) continue;
      if (endsPhrase(tokens[at + 1])) found.push({ first: at - 1, end: at + 1 });
    }
  }
  return found;
}

/** False in "the bank account", which is no bank, and "the school of music", which is another. */
function endsPhrase(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return next?.text !== '-';
  if (next.text === 'of') return false;
  const { actingVerb, sentenceStarter, isNameWord } = wordFacts(next);
  return actingVerb || (sentenceStarter && !isNameWord) || /ed$/.test(next.text);
}

/**
 * Gives "the ministry" to the organization that has the word in its name: the only one named so far, or the
 * only one around here.
 */
export function linkBodies(placed: readonly PlacedMention[]): void {
  const named = new Map<string, Map<ActorDraft, number>>();
  for (const mention of placed) {
    const { draft, found, paragraph } = mention;
    if (found.form === 'role') {
      if (found.type !== 'organization') continue;
      const noun = found.word.lower.slice(found.word.lower.indexOf(' ') + 1);
      const those = named.get(noun);
      const meant = those && onlyNamed(those, paragraph);
      if (!meant) continue;
      mention.draft = meant;
      meant.add(mention, `the ${noun} named before`);
      those.set(meant, paragraph);
    } else if (draft?.type === 'organization') {
      for (const noun of bodiesIn(draft.name)) {
        const those = named.get(noun) ?? new Map<ActorDraft, number>();
        named.set(noun, those.set(draft, paragraph));
      }
    }
  }
}

/** What an organization is, by the words of its name. */
const bodiesIn = perWord(({ lower }): readonly string[] =>
  lower.split(/[\s-]+/).filter((word) => bodies.has(word)),
);
