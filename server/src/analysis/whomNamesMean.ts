import { identify } from '../actors/identity/identify';
import { KnownActors } from '../actors/identity/knownActors';
import { type Identified, type NamedActors, nameAlike } from '../actors/identity/namedActors';
import { applyRegister } from '../register/applyRegister';
import type { Register } from '../register/register';
import { firstIndex } from '../text/search';
import type { Span } from '../text/span';
import type { AnalysedParagraph } from './analysedParagraph';
import { counterparts } from './counterparts';
import { namesIn } from './namesIn';

/** An earlier state of an article. */
export interface Before {
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly register: Register | undefined;
  readonly identified: Identified;
}

/** Decides over the whole article whom its names mean, with what the user says of them. */
export function whomNamesMean(
  paragraphs: readonly AnalysedParagraph[],
  register: Register | undefined,
  previous: Before | undefined,
): Identified {
  const still = previous && stillMeant(paragraphs, register, previous);
  if (still) return still;
  const known = previous && new KnownActors(previous.identified.actors);
  const found = identify(paragraphs, known);
  const { actors, paragraphs: named } = register
    ? applyRegister(found, register, paragraphs, known)
    : found;
  const counterpart = counterparts(paragraphs, previous?.paragraphs ?? []);
  const kept = named.map((now, i) => {
    const old = previous?.identified.paragraphs[counterpart(i)];
    return old && nameAlike(old, now) ? old : now;
  });
  return { actors, paragraphs: kept };
}

/**
 * Everybody in their places, where an edit changed no paragraph's names: most keystrokes fall into words
 * that name nobody.
 */
function stillMeant(
  paragraphs: readonly AnalysedParagraph[],
  register: Register | undefined,
  previous: Before,
): Identified | undefined {
  // A register shares roles out by nearness, which the order of names says nothing of.
  if (register || previous.register) return undefined;
  if (paragraphs.length !== previous.paragraphs.length) return undefined;
  const { actors, paragraphs: named } = previous.identified;
  const moved: NamedActors[] = [];
  for (const [i, { names }] of paragraphs.entries()) {
    const before = previous.paragraphs[i]!.names;
    if (names === before) {
      moved.push(named[i]!);
      continue;
    }
    const [old, now] = [namesIn(before), namesIn(names)];
    if (old.key !== now.key) return undefined;
    moved.push(inPlace(named[i]!, old.offsets, now.offsets));
  }
  return { actors, paragraphs: moved };
}

/** What was found between some offsets, between those that they have become. */
function inPlace(
  { mentions, roles }: NamedActors,
  old: readonly number[],
  now: readonly number[],
): NamedActors {
  // A name may be part of what was found: it has moved with that.
  const move = <T extends Span>(found: T): T => {
    const at = firstIndex(old.length, (i) => old[i]! > found.start) - 1;
    const distance = now[at]! - old[at]!;
    return { ...found, start: found.start + distance, end: found.end + distance };
  };
  return { mentions: mentions.map(move), roles: roles.map(move) };
}
