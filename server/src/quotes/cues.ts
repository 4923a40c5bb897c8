import { subjectOfParticiple } from './clause';
import type { Frame } from './frames';
import type { Item } from './items';
import { formsOfBe, possessives, sourceNouns } from './lexicon';
import { type ItemRange, isHeld, phraseEndingAt, phraseStartingAt } from './nounPhrase';
import { subjectOf } from './subject';

/**
 * - `reports`: "said"; `names`: "called"; `thinks`: "believes"
 * - `tags`: "smiled", a cue only right beside the words
 * - `source`: "according to"; `noun`: "his claim"
 */
export type CueKind = 'reports' | 'names' | 'thinks' | 'tags' | 'source' | 'noun';

/** A word or phrase that says somebody said something, with who that is. */
export interface Cue extends ItemRange {
  readonly kind: CueKind;
  readonly speaker: ItemRange | undefined;
  /** Where what is said can begin: behind the cue and the person spoken to. */
  readonly contentFrom: number;
  /** True where the speaker stands behind the cue: "said Price". */
  readonly isInverted: boolean;
  readonly isFinite: boolean;
}

/** The cues of a sentence, left to right. */
export function cuesIn(items: readonly Item[], { from, to }: Frame): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (!items[i]!.mayBeCue) continue;
    const cue =
      sourceCue(items, i, to) ?? verbCue(items, i, from, to) ?? nounCue(items, i, from, to);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** "according to Price", "as Price put it". */
function sourceCue(items: readonly Item[], i: number, to: number): Cue | undefined {
  const { word } = items[i]!;
  const isSource = word === 'according' && items[i + 1]?.word === 'to';
  if (!isSource) return undefined;
  const speaker = phraseStartingAt(items, i + 2);
  if (!speaker || speaker.to > to) return undefined;
  return {
    from: i,
    to: i + 2,
    kind: 'source',
    speaker,
    contentFrom: speaker.to,
    isInverted: true,
    isFinite: true,
  };
}

function verbCue(items: readonly Item[], i: number, from: number, to: number): Cue | undefined {
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
  const inverted = mayInvert ? phraseStartingAt(items, end) : undefined;
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

/** Behind the verb and the word it needs to report: "point out", "make clear", "made it clear". */
function endOfCue(items: readonly Item[], i: number, particle: string): number | undefined {
  if (particle === '') return i + 1;
  if (items[i + 1]?.word === particle) return i + 2;
  return items[i + 1]?.word === 'it' && items[i + 2]?.word === particle ? i + 3 : undefined;
}

/** "a film | called", "the film, | called"; but "what the critics, both of them, | called". */
function isNamed(items: readonly Item[], i: number, from: number): boolean {
  const kind = items[i - 1]?.kind;
  if (kind !== 'comma') return kind === 'noun';
  for (let at = i - 1; at >= Math.max(from, i - REACH_OF_OBJECT); at--) {
    if (items[at]!.word === 'what' || items[at]!.word === 'which') return false;
  }
  return true;
}

const REACH_OF_OBJECT = 16;

/** "is still saying": part of a finite verb. */
function followsAuxiliary(items: readonly Item[], i: number, from: number): boolean {
  let before = i - 1;
  while (before >= from && items[before]!.kind === 'adverb') before--;
  return before >= from && items[before]!.kind === 'auxiliary';
}

function kindOfVerb(verb: Item['verb']): CueKind | undefined {
  if (verb?.reports) return 'reports';
  if (verb?.names) return 'names';
  if (verb?.thinks) return 'thinks';
  if (verb?.tags) return 'tags';
  return undefined;
}

/** "was described by Price"; "a plan described by Price"; nobody speaks in "was described as". */
function passiveCue(
  items: readonly Item[],
  i: number,
  end: number,
  kind: CueKind,
  from: number,
): Cue | undefined {
  let before = i - 1;
  while (before >= from && items[before]!.kind === 'adverb') before--;
  // "It’s called" is passive, "he’s said" is not.
  const isHas = items[before]?.word === '’s' && kind !== 'names';
  const isPassive = before >= from && formsOfBe.has(items[before]!.word) && !isHas;
  const by = agentOf(items, end);
  const speaker =
    by !== undefined && isAgent(items[by + 1]) ? phraseStartingAt(items, by + 1) : undefined;
  const mayBePassive = before < from || BEFORE_PARTICIPLE.has(items[before]!.kind);
  if (!isPassive && !(speaker && mayBePassive)) return undefined;
  const isBehindQuotation = by !== undefined && holdsQuotation(items, end, by);
  const contentFrom = speaker && !isBehindQuotation ? speaker.to : end;
  return { from: i, to: end, kind, speaker, contentFrom, isInverted: true, isFinite: true };
}

/** "described by", "described on Monday by", "called “a mistake” by": where the one who speaks is given. */
function agentOf(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + REACH_OF_AGENT); at++) {
    const { kind, word, ending } = items[at]!;
    if (word === 'by') return at;
    const passes = BEFORE_AGENT.has(kind) || word === 'as';
    if (!passes || /[.!?]/.test(ending)) return undefined;
  }
  return undefined;
}

/** "said by officials"; "said by telephone" names no speaker. */
function isAgent(item: Item | undefined): boolean {
  return item !== undefined && (item.kind !== 'noun' || item.word.endsWith('s'));
}

const REACH_OF_AGENT = 4;
const BEFORE_AGENT = new Set<Item['kind']>(['quotation', 'determiner', 'time']);

function holdsQuotation(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.kind === 'quotation') return true;
  return false;
}

/** "a plan | described by", "the plan, | described by", "as | described by". */
const BEFORE_PARTICIPLE = new Set<Item['kind']>(['noun', 'name', 'comma', 'dash', 'subordinator']);
/**
 * Whether the speaker may stand behind the verb: always behind a quotation (“…,” said Price), and
 * behind a comma where no subject stands before it ("The mill will close, said Price").
 */
function inversion(
  items: readonly Item[],
  i: number,
  from: number,
): 'always' | 'perhaps' | undefined {
  if (!items[i]!.verb?.isPast && !items[i]!.verb?.isPresent) return undefined;
  let at = i - 1;
  while (at >= from && items[at]!.kind === 'adverb') at--;
  if (at < from) return items[i]!.verb?.reports || items[i]!.verb?.tags ? 'perhaps' : undefined;
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

/** Behind the person spoken to, and behind "on Monday" or "in a speech" before the words. */
function contentAfter(
  items: readonly Item[],
  from: number,
  takesPerson: boolean,
  to: number,
): number {
  let at = from;
  if (takesPerson) {
    const person = phraseStartingAt(items, at);
    const isProgramme = items[at]?.kind === 'quotation' && items[at + 1]?.word === 'that';
    if (isProgramme) at++;
    else if (person && !items[person.to - 1]!.isCueNoun) at = person.to;
    else if (/^(?:him|her|them|me|us)$/.test(items[at]?.word ?? '')) at++;
  }
  return Math.min(at, to);
}

/** "his claim that", "Price’s remarks on", "a statement from Price". */
function nounCue(items: readonly Item[], i: number, from: number, to: number): Cue | undefined {
  const item = items[i]!;
  if (item.kind === 'verb' || item.kind === 'name') return undefined;
  const view = sourceNouns.has(item.word) ? viewCue(items, i, from) : undefined;
  if (view || !item.isCueNoun) return view;
  const speaker = possessorOf(items, i, from) ?? authorOf(items, i);
  if (!speaker || speaker.to > to) return undefined;
  return {
    from: i,
    to: i + 1,
    kind: 'noun',
    speaker,
    contentFrom: Math.max(i + 1, speaker.to),
    isInverted: speaker.from > i,
    isFinite: false,
  };
}

/** "In Price’s view", "in her own words": a source as "according to her" is. */
function viewCue(items: readonly Item[], i: number, from: number): Cue | undefined {
  const speaker = possessorOf(items, i, from);
  if (!speaker || speaker.from <= from || items[speaker.from - 1]!.word !== 'in') return undefined;
  const next = items[i + 1]?.kind ?? 'stop';
  if (next !== 'comma' && next !== 'stop' && next !== 'quotation') return undefined;
  return {
    from: speaker.from - 1,
    to: i + 1,
    kind: 'source',
    speaker,
    contentFrom: i + 1,
    isInverted: true,
    isFinite: true,
  };
}

/** So many words may stand between a possessor and what is said: "Price’s first public remarks". */
const REACH_OF_POSSESSOR = 4;

/** What stands between the two: "Price’s two most recent public remarks". */
const INSIDE_PHRASE = new Set<Item['kind']>(['noun', 'name', 'adverb', 'number', 'determiner']);
const ARTICLES = new Set(['the', 'a', 'an']);

export function possessorOf(
  items: readonly Item[],
  i: number,
  from: number,
): ItemRange | undefined {
  for (let at = i - 1; at >= Math.max(from, i - REACH_OF_POSSESSOR); at--) {
    const { kind, word } = items[at]!;
    if (possessives.has(word)) return { from: at, to: at + 1 };
    if (kind === 'possessive') return at > from ? ownerEndingAt(items, at - 1, from) : undefined;
    if (word !== '-' && (!INSIDE_PHRASE.has(kind) || ARTICLES.has(word))) return undefined;
  }
  return undefined;
}

/** "In | Ada Okafor", "blamed the town for | the mayor of Kano": whose, and no preposition but "of". */
function ownerEndingAt(items: readonly Item[], last: number, first: number): ItemRange | undefined {
  let from = last + 1;
  while (from > first && (OF_OWNER.has(items[from - 1]!.kind) || items[from - 1]!.word === 'of')) {
    from--;
  }
  return phraseEndingAt(items, last, from);
}

const OF_OWNER = new Set<Item['kind']>([
  'name',
  'noun',
  'determiner',
  'number',
  'other',
  'possessive',
]);

function authorOf(items: readonly Item[], i: number): ItemRange | undefined {
  const { word } = items[i + 1] ?? { word: '' };
  return word === 'by' || word === 'from' ? phraseStartingAt(items, i + 2) : undefined;
}
