import type { TextSpan } from '../../text/span';
import type { Actor, ActorIdentity, Mention } from '../actor';
import type { ActorMention, NamedActors } from './namedActors';

/** An actor with everywhere an article means it. Offsets count from the article's start. */
export type Gathered<A extends ActorIdentity> = A & Pick<Actor, 'mentions' | 'roles'>;

/**
 * Actors with all that the paragraphs of an article have of them.
 *
 * @param named what a paragraph has, by its index
 */
export function gathered<A extends ActorIdentity>(
  wanted: readonly A[],
  paragraphs: readonly { readonly start: number }[],
  named: (paragraph: number) => NamedActors<A>,
): Gathered<A>[] {
  const found = new Map<A, { mentions: Mention[]; roles: TextSpan[] }>();
  for (const actor of wanted) found.set(actor, { mentions: [], roles: [] });
  paragraphs.forEach(({ start: offset }, i) => {
    const { mentions, roles } = named(i);
    for (const mention of mentions) {
      found.get(mention.actor)?.mentions.push(mentionAt(mention, offset));
    }
    for (const { start, end, text, actor } of roles) {
      found.get(actor)?.roles.push({ start: offset + start, end: offset + end, text });
    }
  });
  return wanted.map((actor) => ({ ...actor, ...found.get(actor)! }));
}

/** Key by key: there are thousands, and spreading objects is many times slower. */
function mentionAt({ start, end, text, form, because }: ActorMention, offset: number): Mention {
  const from = offset + start;
  const to = offset + end;
  return because === undefined
    ? { start: from, end: to, text, form }
    : { start: from, end: to, text, form, because };
}
