import type { Actor, Mention } from '../actors/actor';
import { type Meant, placeQuotes } from './placeQuotes';
import { type PlacedPronoun, type PlacedUnit, placeNames, placePronouns } from './placing';
import type { Quote } from './quote';
import {
  type Candidate,
  clearest,
  mentionOf,
  type Resolution,
  resolvePronouns,
  without,
  wordsFor,
} from './resolve';

export interface Attributions {
  /** In order. */
  readonly quotes: readonly Quote[];
  /** The actors given, each with the pronouns and role phrases that mean it among its mentions. */
  readonly actors: readonly Actor[];
}

/** Decides over the whole article who each speaker, each pronoun and each role phrase is. */
export function attribute(
  paragraphs: readonly PlacedUnit[],
  actors: readonly Actor[],
): Attributions {
  const pronouns = placePronouns(paragraphs);
  const names = placeNames(paragraphs, actors);
  const resolutions = resolvePronouns(names, pronouns);
  const meant = new Map<number, Meant>();
  // "The mayor, Ada Okafor, said": where what somebody is stands for the speaker, it means them.
  for (const actor of actors) {
    for (const { start, end } of actor.roles) meant.set(end, { actor, start, certainty: 1 });
    for (const { start, end } of actor.mentions) meant.set(end, { actor, start, certainty: 1 });
  }
  const added = new Map<Actor, Mention[]>();
  const link: Link = (actor, pronoun, because, certainty) => {
    meant.set(pronoun.end, { actor, start: pronoun.start, certainty });
    const known = added.get(actor);
    if (known) known.push(mentionOf(pronoun, because));
    else added.set(actor, [mentionOf(pronoun, because)]);
  };
  for (const { pronoun, candidates } of resolutions) {
    if (pronoun.isQuoted) continue;
    const best = clearest(candidates);
    if (best) link(best.actor, pronoun, wordsFor(best, pronoun), best.chance);
  }
  const quotes = placeQuotes(paragraphs, { meant, names });
  const inMarks = quotes.filter(({ kind }) => kind !== 'indirect');
  linkQuoted(inMarks, resolutions, pronouns, actors, link);
  return { quotes, actors: actors.map((actor) => withMentions(actor, added.get(actor))) };
}

/** Notes that a pronoun means an actor, and why. */
type Link = (actor: Actor, pronoun: PlacedPronoun, because: string, certainty: number) => void;

function withMentions(actor: Actor, pronouns: readonly Mention[] | undefined): Actor {
  if (!pronouns) return actor;
  const mentions = [...actor.mentions, ...pronouns].sort((a, b) => a.start - b.start);
  return { ...actor, mentions };
}

/** Pronouns inside quotations: "I" is the speaker, "he" is somebody else. */
function linkQuoted(
  quotes: readonly Quote[],
  resolutions: readonly Resolution[],
  pronouns: readonly PlacedPronoun[],
  actors: readonly Actor[],
  link: Link,
): void {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  let at = 0;
  const speakerAt = (position: number): Actor | undefined => {
    while (at < quotes.length && quotes[at]!.end <= position) at++;
    const quote = quotes[at];
    if (!quote || quote.start > position || quote.actor === undefined) return undefined;
    return byId.get(quote.actor);
  };
  for (const pronoun of pronouns) {
    if (pronoun.person !== 'self') continue;
    const speaker = speakerAt(pronoun.start);
    if (speaker?.type === 'person') link(speaker, pronoun, 'the speaker of this quote', 1);
  }
  at = 0;
  for (const { pronoun, candidates } of resolutions) {
    if (!pronoun.isQuoted) continue;
    const speaker = speakerAt(pronoun.start);
    const best = clearest(without(candidates, speaker));
    if (best) link(best.actor, pronoun, wordsForOther(best, pronoun, speaker), best.chance);
  }
}

/** Words of "he" inside a quote: "the last man named, other than the speaker". */
function wordsForOther(
  best: Candidate,
  pronoun: PlacedPronoun,
  speaker: Actor | undefined,
): string {
  const why = wordsFor(best, pronoun);
  return speaker?.type === best.actor.type ? `${why}, other than the speaker` : why;
}
