import type { Result } from '../../server/src/analysis/result';
import { overlaps, type Span } from '../../server/src/text/span';
import type { Gold } from './gold';
import { jaccard, lettersOf, pair, sharedCount } from './matching';
import { type Measure, type OnMiss, type Score, Tally } from './measure';

type WithLetters<T> = T & { readonly letters: ReadonlySet<number> };
type PredictedQuote = WithLetters<Result['quotes'][number]>;

const PRONOUN = /^(?:he|she|they|it|I|we|who)$/i;

/**
 * Who says what. Of quoted speech: is at least half of what stands between the marks found, and does
 * at least half of it have the right speaker, the right cue? (A speaker is right when it overlaps the
 * right one.) Of quotes, and of all speech, indirect too: are the spans the same, or mostly so?
 */
export class QuoteMeasure implements Measure {
  readonly #onMiss: OnMiss;
  readonly #found = new Tally();
  readonly #speaker = new Tally();
  readonly #pronoun = new Tally();
  readonly #cue = new Tally();
  readonly #quoted = { same: new Tally(), alike: new Tally() };
  readonly #all = { same: new Tally(), alike: new Tally() };
  /** Of the quotes predicted, how many are speech at all. */
  readonly #speech = new Tally();

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, result: Result): void {
    const { text } = article;
    const golds = withLetters(text, article.quotes ?? []);
    const predicted = withLetters(
      text,
      result.quotes.filter(({ kind }) => kind !== 'scare'),
    );
    const inMarks = offsetsInMarks(text);
    for (const gold of golds) {
      const letters = new Set([...gold.letters].filter((offset) => inMarks.has(offset)));
      if (gold.type !== 'indirect' && letters.size > 0) {
        this.#addQuoted(article, gold, letters, predicted);
      }
    }
    const quoted = predicted.filter(({ kind }) => kind !== 'indirect');
    this.#speech.predicted += quoted.length;
    for (const { letters } of quoted) {
      const isSpeech = golds.some((gold) => isHalf(sharedCount(letters, gold.letters), letters));
      if (isSpeech) this.#speech.hits++;
    }
    compare(
      this.#quoted,
      golds.filter(({ type }) => type !== 'indirect'),
      quoted,
    );
    compare(this.#all, golds, predicted);
  }

  #addQuoted(
    article: Gold,
    gold: WithLetters<NonNullable<Gold['quotes']>[number]>,
    letters: ReadonlySet<number>,
    predicted: readonly PredictedQuote[],
  ): void {
    const near = predicted.filter((quote) => sharedCount(letters, quote.letters) > 0);
    /** Whether the quotes accepted cover half of the words between marks. */
    const covered = (accept: (quote: PredictedQuote) => boolean) => {
      const offsets = new Set(near.filter(accept).flatMap((quote) => [...quote.letters]));
      return isHalf(sharedCount(letters, offsets), letters);
    };
    const { speaker, cue } = gold;
    count(
      this.#found,
      covered(() => true),
    ) || this.#onMiss('not found', article, gold.text);
    if (speaker) {
      const right = covered((quote) => isSame(quote.speaker, speaker));
      count(this.#speaker, right);
      if (PRONOUN.test(speaker.text)) count(this.#pronoun, right);
      const given = near.map((quote) => quote.speaker?.text ?? 'nobody').join(', ');
      if (!right)
        this.#onMiss('speaker', article, `“${speaker.text}”, not “${given}”: ${gold.text}`);
    }
    if (cue)
      count(
        this.#cue,
        covered((quote) => isSame(quote.cue, cue)),
      );
  }

  scores(): Score[] {
    return [
      this.#found.share('quoted speech found'),
      this.#speaker.share('its speaker'),
      this.#pronoun.share('its speaker, where a pronoun'),
      this.#cue.share('its cue'),
      this.#speech.rightShare('quotes that are speech'),
      this.#quoted.same.score('quotes, exact'),
      this.#quoted.alike.score('quotes, by half'),
      this.#all.same.score('all speech, exact'),
      this.#all.alike.score('all speech, by half'),
    ];
  }
}

function compare(
  { same, alike }: { same: Tally; alike: Tally },
  golds: readonly WithLetters<Span>[],
  predicted: readonly WithLetters<Span>[],
): void {
  for (const tally of [same, alike]) {
    tally.gold += golds.length;
    tally.predicted += predicted.length;
  }
  for (const { likeness } of pair(golds, predicted, (a, b) => jaccard(a.letters, b.letters), 0.5)) {
    alike.hits++;
    if (likeness === 1) same.hits++;
  }
}

function withLetters<T extends Span>(text: string, spans: readonly T[]): WithLetters<T>[] {
  return spans
    .map((span) => ({ ...span, letters: lettersOf(text, span) }))
    .filter(({ letters }) => letters.size > 0);
}

/** Offsets that stand between double quotation marks, paragraph by paragraph. */
function offsetsInMarks(text: string): Set<number> {
  const offsets = new Set<number>();
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    for (const quoted of paragraph[0].matchAll(/“[^”]*|"[^"]*"?/g)) {
      const start = paragraph.index + quoted.index;
      for (let at = start; at < start + quoted[0].length; at++) offsets.add(at);
    }
  }
  return offsets;
}

function count(tally: Tally, right: boolean): boolean {
  tally.gold++;
  if (right) tally.hits++;
  return right;
}

function isHalf(part: number, whole: ReadonlySet<number>): boolean {
  return 2 * part >= whole.size;
}

function isSame(predicted: Span | undefined, gold: Span): boolean {
  return predicted !== undefined && overlaps(predicted, gold);
}
