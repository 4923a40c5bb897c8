import { beforeAdverbs } from '../grammar/adverbs';
import { subjectOfParticiple } from '../grammar/clause';
import type { Cue, CueKind } from '../grammar/cue';
import type { Item } from '../grammar/items';
import { hearingVerbs, pluralNouns } from '../grammar/lexicon';
import { type ItemRange, isHeld, phraseStartingAt } from '../grammar/nounPhrase';
import { frontsObject, passiveCue } from '../grammar/passive';
import { subjectOf } from '../grammar/subject';

/** "Price said", "said Price", "saying", "was described by Price". */
export function verbCue(
  items: readonly Item[],
  i: number,
  from: number,
  to: number,
): Cue | undefined {
  const { kind, verb, word } = items[i]!;
  if (kind !== 'verb' && kind !== 'gerund') return undefined;
  const putsIt = (word === 'put' || word === 'puts') && items[i + 1]?.word === 'it';
  const cueKind = putsIt ? 'reports' : kindOfVerb(verb);
  if (!verb || !cueKind) return undefined;
  const end = putsIt ? i + 2 : endOfCue(items, i, verb.particle);
  if (end === undefined) return undefined;
  const before = items[i - 1];
  if (verb.isParticiple) {
    const passive = passiveCue(items, i, end, cueKind, from);
    if (passive) return passive;
  }
  // "a film called “…”", "the film, called “…”": nobody is said to call it so.
  const nameAt = items[end]?.kind === 'determiner' ? end + 1 : end;
  const isNameOfThing = items[nameAt]?.kind === 'quotation';
  if (cueKind === 'names' && verb.isParticiple && isNamed(items, i, from) && isNameOfThing) {
    return undefined;
  }
  const isParticiple = kind === 'gerund' && !followsAuxiliary(items, i, from);
  const order = inversion(items, i, from);
  const subject =
    order === 'always'
      ? undefined
      : isParticiple
        ? subjectOfParticiple(items, i, from)
        : subjectOf(items, i, from);
  const mayInvert = order && (!subject || isPartedByComma(items, subject, i));
  const inverted = mayInvert ? invertedSubject(items, end) : undefined;
  if (inverted && inverted.to <= to && endsTag(items, inverted, cueKind, subject !== undefined)) {
    return {
      from: i,
      to: end,
      kind: cueKind,
      speaker: inverted,
      contentFrom: inverted.to,
      isInverted: true,
      isFinite: true,
    };
  }
  return {
    from: i,
    to: end,
    kind: cueKind,
    speaker: subject,
    contentFrom: contentAfter(items, end, verb.takesPerson, to),
    isInverted: false,
    isFinite: !isParticiple && before?.word !== 'to',
  };
}

/** “…,” said | the mayor; “…,” said | acting mayor Okafor: no second verb stands there, but an adjective may. */
function invertedSubject(items: readonly Item[], from: number): ItemRange | undefined {
  const { kind, verb } = items[from] ?? { kind: 'other', verb: undefined };
  const isAdjective = kind === 'gerund' || (kind === 'verb' && verb?.isBase === true);
  const head = phraseStartingAt(items, isAdjective ? from + 1 : from);
  if (!isAdjective || !head) return head;
  const isTitle = head.from === from + 1 && items[head.from]!.kind === 'noun';
  return isTitle ? { from, to: head.to } : undefined;
}

/** Behind the verb and the word it needs to report: "point out", "make clear", "made it clear". */
function endOfCue(items: readonly Item[], i: number, particle: string): number | undefined {
  if (particle === '') return i + 1;
  if (items[i + 1]?.word === particle) return i + 2;
  return items[i + 1]?.word === 'it' && items[i + 2]?.word === particle ? i + 3 : undefined;
}

/** "a film | called", "the film, | called"; but "what the critics | called". */
function isNamed(items: readonly Item[], i: number, from: number): boolean {
  const kind = items[i - 1]?.kind;
  return (kind === 'comma' || kind === 'noun') && !frontsObject(items, i, from);
}

/** "is still saying": part of a finite verb. */
function followsAuxiliary(items: readonly Item[], i: number, from: number): boolean {
  const before = beforeAdverbs(items, i - 1, from);
  return before >= from && items[before]!.kind === 'auxiliary';
}

function kindOfVerb(verb: Item['verb']): CueKind | undefined {
  if (verb?.reports) return 'reports';
  if (verb?.names) return 'names';
  if (verb?.thinks) return 'thinks';
  if (verb?.tags) return 'tags';
  return undefined;
}

/**
 * Whether the speaker may stand behind the verb: always behind a quotation (“…,” said Price), and
 * behind a comma where no subject stands before it ("The mill will close, said Price").
 */
function inversion(
  items: readonly Item[],
  i: number,
  from: number,
): 'always' | 'perhaps' | undefined {
  const { verb } = items[i]!;
  const at = beforeAdverbs(items, i - 1, from);
  // “…,” say the ministers.
  const isPlural = verb?.isBase && at >= from && items[at]!.kind === 'quotation';
  if (!verb?.isPast && !verb?.isPresent && !isPlural) return undefined;
  if (at < from) return verb?.reports || verb?.tags ? 'perhaps' : undefined;
  const { kind, isTerm } = items[at]!;
  if (kind === 'quotation') return isTerm || isHeld(items, at) ? 'perhaps' : 'always';
  if (kind !== 'comma' && kind !== 'dash') return undefined;
  return at - 1 >= from && items[at - 1]!.kind === 'quotation' ? 'always' : 'perhaps';
}

/** "The talks, said Price, were …": no single comma parts a subject from its own verb. */
function isPartedByComma(items: readonly Item[], { to }: ItemRange, verb: number): boolean {
  return to === verb - 1 && items[to]!.kind === 'comma';
}

/**
 * "…, said | his boss | was kind", "…, wanted | the hall | to stand": what follows the verb begins what
 * is said. Where a subject stands before the verb too, only a comma or a stop shows a tag.
 */
function endsTag(
  items: readonly Item[],
  { to }: ItemRange,
  cueKind: CueKind,
  isDoubtful: boolean,
): boolean {
  const kind = items[to]?.kind ?? 'stop';
  if (isDoubtful) return kind === 'comma' || kind === 'stop';
  return kind !== 'auxiliary' && !(cueKind === 'thinks' && items[to]?.word === 'to');
}

/** "accused | Price | of a “lie”", "criticised the “plan”": no quotation hears anything. */
function withoutQuotation(
  items: readonly Item[],
  phrase: ItemRange | undefined,
): ItemRange | undefined {
  if (!phrase) return undefined;
  let to = phrase.from;
  for (let i = phrase.from; i < phrase.to; i++) {
    // "told KBC’s “Good Day” | that": a programme does.
    const isProgramme = items[i]!.isTitle && items[i - 1]?.kind === 'possessive';
    if (items[i]!.kind === 'quotation' && !isProgramme)
      return to > phrase.from ? { from: phrase.from, to } : undefined;
    if (items[i]!.kind === 'preposition') to = i;
  }
  return phrase;
}

/**
 * "told reporters", "promised the town"; but "made a promise", "promised mass unemployment", and what
 * opens the clause that is said: "promised | the town would pay".
 */
function mayHear(items: readonly Item[], { from, to }: ItemRange, mustHear: boolean): boolean {
  const { kind, word, isCueNoun } = items[to - 1]!;
  if (isCueNoun && kind !== 'name') return false;
  const next = items[to]?.kind;
  if (next === 'auxiliary' || (next === 'verb' && !mustHear)) return false;
  if (mustHear || kind !== 'noun' || word.endsWith('s') || pluralNouns.has(word)) return true;
  for (let i = from; i < to; i++) if (items[i]!.kind !== 'noun') return true;
  return false;
}

/** Behind the person spoken to, and behind "on Monday" or "in a speech" before the words. */
function contentAfter(
  items: readonly Item[],
  from: number,
  takesPerson: boolean,
  to: number,
): number {
  let at = from;
  if (takesPerson) {
    const person = withoutQuotation(items, phraseStartingAt(items, at));
    const isProgramme = items[at]?.kind === 'quotation' && items[at + 1]?.word === 'that';
    if (isProgramme) at++;
    else if (person && mayHear(items, person, hearingVerbs.has(items[from - 1]!.word)))
      at = person.to;
    else if (/^(?:him|her|them|me|us)$/.test(items[at]?.word ?? '')) at++;
  }
  return Math.min(at, to);
}
