import type { TextUnit } from '../../text/textUnit';
import type { Token } from '../../text/tokens';
import type { KnownName } from '../words/knownNames';
import { knownNameAt, type WordFacts, type WordFeatures, wordFacts } from '../words/words';
import type { Run, SentenceStyle } from './runs';

/** Features are numbers, hashed into this many places; each place has a weight for each label. */
export const PLACES = 1 << 18;

/** The features of a run's tokens, all in one list: token i has those from `ends[i - 1]` to `ends[i]`. */
export interface RunFeatures {
  readonly places: Int32Array;
  readonly ends: readonly number[];
}

/**
 * Where a word stands, seen from a token, by number: the token itself, before and behind it, two before
 * and two behind it; the first and the last word of its stretch, what stands before that, behind it and
 * behind that.
 */
const VIEWS = [
  { view: 'here', salt: 0 },
  { view: 'beside', salt: 1 },
  { view: 'beside', salt: 2 },
  { view: 'near', salt: 3 },
  { view: 'near', salt: 4 },
  { view: 'head', salt: 20 },
  { view: 'head', salt: 21 },
  { view: 'head', salt: 22 },
  { view: 'head', salt: 23 },
  { view: 'head', salt: 24 },
] as const;
export const WORD_VIEWS = VIEWS.length;

/** Takes the features of a run, token by token. */
export interface FeatureSink {
  /** What is added before `endShared` is of every token from here on, until the next `startShared`. */
  startShared(): void;
  endShared(): void;
  /** One feature, by its hash. */
  add(hash: number): void;
  /** All features of a word in one of the views of it. */
  addWord(facts: WordFacts, view: number): void;
  endToken(): void;
}

/**
 * Reads what a run and what stands around it tell of each of its tokens. The word itself, its shape,
 * its clusters and what lexicons hold of it; the same of its neighbours; the first and the last word
 * of the name it may be part of, and what stands before and behind that.
 */
export function readFeatures(sink: FeatureSink, { tokens }: TextUnit, run: Run): void {
  const known = knownNames(tokens, run);
  let stretch: Stretch = { first: run.first, end: run.first };
  for (let at = run.first; at < run.end; at++) {
    if (at >= stretch.end) {
      stretch = stretchAt(tokens, run, at);
      addStretch(sink, tokens, stretch);
    }
    addToken(sink, tokens, at, run, stretch, known);
    sink.endToken();
  }
}

/** The features of a run's tokens as a list, to learn from. */
export function featuresOf(unit: TextUnit, run: Run): RunFeatures {
  const places: number[] = [];
  const ends: number[] = [];
  let shared: number[] = [];
  let target = places;
  const add = (hash: number) => target.push(placeOf(hash));
  readFeatures(
    {
      startShared: () => {
        shared = [];
        target = shared;
      },
      endShared: () => {
        target = places;
      },
      add,
      addWord: (facts, view) => {
        for (const feature of featuresIn(facts, view)) add(hashIn(view, feature));
      },
      endToken: () => {
        places.push(...shared);
        ends.push(places.length);
      },
    },
    unit,
    run,
  );
  return { places: Int32Array.from(places), ends };
}

/** The place of a feature's weights. */
export function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** A word's features, to be hashed for a view of it by {@link hashIn}. */
export function featuresIn(facts: WordFacts, view: number): readonly number[] {
  facts.features ??= readWord(facts);
  return facts.features[VIEWS[view]!.view];
}

/** The hash of a word's feature in one of the views of the word. */
export function hashIn(view: number, feature: number): number {
  return mix(feature, salts[VIEWS[view]!.salt]!);
}

function mix(hash: number, salt: number): number {
  const mixed = Math.imul(hash ^ salt, 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
}

const salts = Array.from({ length: 64 }, (_, i) => Math.imul(i + 1, 0x85ebca6b) | 0);

const EMPTY = 0x811c9dc5;

/** The hash of a text; of a longer one, where that of its beginning is given. */
function hashText(text: string, before = EMPTY): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

function readWord(facts: WordFacts): WordFeatures {
  const { lower, narrow, wide, shape } = facts;
  const word = hashText(lower, hashText('w'));
  const inShape = hashText(shape, hashText('s'));
  const clusters = narrow ? [hashText(`c${narrow}`), hashText(`k${wide}`)] : [hashText('c0')];
  const end = hashText(lower.slice(-3), hashText('x'));
  const flags: number[] = [];
  let allFlags = hashText('F');
  for (const [flag, name] of FLAGS) {
    if (!facts[flag]) continue;
    flags.push(hashText(name));
    allFlags = hashText(name, allFlags);
  }
  const here = [word, hashText(lower, hashText(facts.isNameWord ? 'W1' : 'W0')), inShape];
  here.push(...clusters);
  for (const cluster of clusters) here.push(hashText(shape, cluster));
  if (lower.length > 3) {
    here.push(hashText(lower.slice(0, 3), hashText('p')), end);
    here.push(hashText(lower.slice(-4), hashText('y')));
  }
  here.push(hashText(lower.slice(-2), hashText('z')), ...flags, allFlags);
  const head = [word, ...clusters, ...flags];
  if (lower.length > 4) head.push(end);
  return {
    here,
    beside: [word, inShape, ...clusters, ...flags],
    near: [word, ...clusters],
    head,
    shape: hashText(shape),
  };
}

const FLAGS = [
  ['firstName', '+first'],
  ['lastName', '+last'],
  ['particle', '+particle'],
  ['organizationWord', '+org'],
  ['placeWord', '+place'],
  ['notActorWord', '+thing'],
  ['role', '+role'],
  ['roleModifier', '+modifier'],
  ['honorific', '+honorific'],
  ['sentenceStarter', '+starter'],
  ['actingVerb', '+acts'],
] as const;

/** Capitalised words in a row inside a run, with "of" and the like between: at most one name, mostly. */
interface Stretch {
  readonly first: number;
  readonly end: number;
}

function stretchAt(tokens: readonly Token[], run: Run, at: number): Stretch {
  let end = at + 1;
  if (!partsNames(tokens[at]!)) while (end < run.end && !partsNames(tokens[end]!)) end++;
  return { first: at, end };
}

/** The features that all tokens of a stretch share. */
function addStretch(sink: FeatureSink, tokens: readonly Token[], { first, end }: Stretch): void {
  sink.startShared();
  sink.addWord(wordFacts(tokens[first]!), 5);
  sink.addWord(wordFacts(tokens[end - 1]!), 6);
  if (first > 0) sink.addWord(wordFacts(tokens[first - 1]!), 7);
  if (end < tokens.length) sink.addWord(wordFacts(tokens[end]!), 8);
  if (end + 1 < tokens.length) sink.addWord(wordFacts(tokens[end + 1]!), 9);
  sink.add(mix(Math.min(end - first, 6), salts[25]!));
  sink.endShared();
}

const STYLES: readonly SentenceStyle[] = ['plain', 'capitals', 'headline', 'table'];

function partsNames({ kind, text }: Token): boolean {
  return kind === 'possessive' || kind === 'number' || text === 'and';
}

const knownTypes: readonly KnownName['type'][] = [
  'person',
  'organization',
  'country',
  'place',
  'group',
  'people',
  'adjective',
  'other',
];

/** For each token of a run, what the lexicons' longest name there says: a class and a position; 0 for nothing. */
function knownNames(tokens: readonly Token[], run: Run): number[] {
  const classes: number[] = new Array(run.end - run.first).fill(0);
  for (let at = run.first; at < run.end; ) {
    const match = knownNameAt(tokens, at, run.end);
    if (!match) {
      at++;
      continue;
    }
    const { type, weak, capitalOf, team } = match.known;
    const base = 1 + knownTypes.indexOf(type) * 8 + (weak ? 1 : capitalOf ? 2 : 0) + (team ? 4 : 0);
    for (let i = at; i < match.end; i++) {
      classes[i - run.first] = base * 4 + (i === at ? 0 : 1) + (match.end - at > 1 ? 2 : 0);
    }
    at = match.end;
  }
  return classes;
}

function addToken(
  sink: FeatureSink,
  tokens: readonly Token[],
  at: number,
  run: Run,
  stretch: Stretch,
  known: readonly number[],
): void {
  const facts = wordFacts(tokens[at]!);
  facts.features ??= readWord(facts);
  const { shape } = facts.features;
  const before = at > 0 ? wordFacts(tokens[at - 1]!) : undefined;
  const behind = at + 1 < tokens.length ? wordFacts(tokens[at + 1]!) : undefined;
  sink.add(1);
  sink.addWord(facts, 0);
  if (before) sink.addWord(before, 1);
  else sink.add(salts[1]!);
  if (behind) sink.addWord(behind, 2);
  else sink.add(salts[2]!);
  if (at > 1) sink.addWord(wordFacts(tokens[at - 2]!), 3);
  if (at + 2 < tokens.length) sink.addWord(wordFacts(tokens[at + 2]!), 4);
  const place = at === stretch.first ? 1 : at === stretch.end - 1 ? 2 : 3;
  sink.add(mix(place, salts[5]!));
  const length = Math.min(stretch.end - stretch.first, 6);
  sink.add(mix(shape + place * 8 + length, salts[6]!));
  const name = known[at - run.first]!;
  const nameBehind = known[at + 1 - run.first] ?? 0;
  const nameBefore = at > run.first ? known[at - 1 - run.first]! : 0;
  if (name !== 0) {
    sink.add(mix(name, salts[7]!));
    sink.add(mix(name * 128 + (behind?.wide ?? 127), salts[8]!));
    sink.add(mix(name * 128 + (before?.wide ?? 127), salts[9]!));
    sink.add(mix(name * 32 + place * 2 + (length === 1 ? 1 : 0), salts[10]!));
  }
  if (nameBehind !== 0) sink.add(mix(nameBehind, salts[11]!));
  if (nameBefore !== 0) sink.add(mix(nameBefore, salts[12]!));
  const narrow = facts.narrow * 2048;
  sink.add(mix(narrow + (behind?.narrow ?? 0), salts[13]!));
  sink.add(mix(narrow + (before?.narrow ?? 0), salts[14]!));
  sink.add(mix((before?.narrow ?? 0) * 2048 + (behind?.narrow ?? 0), salts[15]!));
  if (at === run.first && run.opensSentence) {
    sink.add(salts[16]!);
    sink.add(mix(shape, salts[16]!));
    sink.add(mix(facts.narrow + 7, salts[16]!));
  }
  if (run.style !== 'plain') {
    const style = STYLES.indexOf(run.style);
    sink.add(mix(style, salts[17]!));
    sink.add(mix(facts.narrow * 4 + style, salts[18]!));
    sink.add(mix(name * 32 + place * 8 + style, salts[19]!));
  }
}
