import type { ActorIdentity } from '../actors/actor';
import type { ActorMention } from '../actors/identity/namedActors';
import { indexOfFirstFrom, type Span, type TextSpan, textSpan } from '../text/span';
import type { ParagraphActors } from './paragraphActors';

/** Whom a mention means. */
export interface Meaning {
  readonly actor: ActorIdentity;
  readonly start: number;
  /** How sure that is, 0 to 1: a name is taken as certain, a pronoun seldom. */
  readonly certainty: number;
}

/** The mentions of a paragraph, to which pronouns are added as they are understood. */
export class KnownMentions {
  readonly #named: readonly ActorMention[];
  readonly #pronouns: ActorMention[] = [];
  readonly #byEnd = new Map<number, Meaning>();

  constructor({ mentions, roles }: ParagraphActors) {
    this.#named = mentions;
    for (const { start, end, actor } of mentions) {
      this.#byEnd.set(end, { actor, start, certainty: 1 });
    }
    // "The mayor, Ada Okafor, said": where what somebody is stands for the speaker, it means them; in
    // "Okafor, the mayor of Kano, who said" it is not Kano who said so.
    for (const { start, end, actor } of roles) {
      const named = this.#byEnd.get(end);
      if (!named || start < named.start) this.#byEnd.set(end, { actor, start, certainty: 1 });
    }
  }

  add(text: string, at: Span, actor: ActorIdentity, because: string, certainty: number): void {
    const span = textSpan(text, at);
    this.#pronouns.push({ ...span, form: 'pronoun', because, actor });
    this.#byEnd.set(at.end, { actor, start: at.start, certainty });
  }

  endingAt(offset: number): Meaning | undefined {
    return this.#byEnd.get(offset);
  }

  /** The name that starts at an offset; of several the longest. */
  namedAt(offset: number): ActorMention | undefined {
    const name = this.#named[indexOfFirstFrom(this.#named, offset)];
    return name?.start === offset ? name : undefined;
  }

  inOrder(): readonly ActorMention[] {
    if (this.#pronouns.length === 0) return this.#named;
    return [...this.#named, ...this.#pronouns].sort((a, b) => a.start - b.start);
  }
}

/** Whom the whole of a speaker's words means: not the client of "a lawyer for Price". */
export function meantBy({ start, end, text }: TextSpan, known: KnownMentions): Meaning | undefined {
  // "Price, who said": the name right before.
  if (/^(?:who|which|that)$/i.test(text)) {
    return known.endingAt(start - 2) ?? known.endingAt(start - 1);
  }
  const named = known.namedAt(start);
  if (named?.end === end) return { actor: named.actor, start, certainty: 1 };
  const mention = known.endingAt(end);
  if (!mention) return undefined;
  const before = text.slice(0, Math.max(0, mention.start - start));
  // "The mayor", "Hill’s wife".
  return /^(?:(?:the|a|an|his|her|their|\S+(?: \S+)?[’']s?)\s+)?$/i.test(before)
    ? mention
    : undefined;
}

/**
 * "The club’s treasurer, Ada Okafor, said": the person whose name stands beside what speaks, with a
 * mark or nothing behind it.
 */
export function apposed(
  { end }: Span,
  text: string,
  known: KnownMentions,
): ActorIdentity | undefined {
  if (!text.startsWith(', ', end)) return undefined;
  const name = known.namedAt(end + 2);
  if (name?.actor.type !== 'person') return undefined;
  return /^$|[,.;:!?—–”"]/.test(text.charAt(name.end)) ? name.actor : undefined;
}
