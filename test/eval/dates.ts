import type { Result } from '../../server/src/analysis/result';
import type { Span } from '../../server/src/text/span';
import { daysOf } from './daysOf';
import type { Gold, GoldTime } from './gold';
import { overlap, pair } from './matching';
import { type Measure, type OnMiss, type Score, Tally } from './measure';

/**
 * The forms in which news writes a day. Collections of test cases for date parsers hold many others
 * ("otd", "tues the 4th 7pm", "5ish"), which do not occur in articles.
 */
const NEWS_DAY = (() => {
  const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
  const month =
    '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)';
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  const year = '(?:,? [12]\\d{3})?';
  const dates = [`${month} ${day}${year}`, `(?:the )?${day} (?:of )?${month}${year}`];
  const relative = ['yesterday', 'today', 'tomorrow', '\\w+ (?:days|weeks) ago'];
  const dated = `(?:${weekday},? )?(?:${dates.join('|')})`;
  const all = [...relative, dated, `(?:(?:last|next|this) )?${weekday}`, '\\d{4}-\\d\\d-\\d\\d'];
  return new RegExp(`^(?:${all.join('|')})$`);
})();
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Time expressions: are they found, exactly or roughly, and is their value right? Corpora differ in
 * what they mark and how they write a value, so two more figures leave that aside: what has a place in
 * the calendar, right where it covers the same days; and days in the forms of news, right where the
 * value is one of those the corpus accepts.
 */
export class DateMeasure implements Measure {
  readonly #onMiss: OnMiss;
  readonly #exact = new Tally();
  readonly #overlapping = new Tally();
  readonly #value = new Tally();
  readonly #sameDays = new Tally();
  readonly #newsDays = new Tally();

  constructor(onMiss: OnMiss) {
    this.#onMiss = onMiss;
  }

  add(article: Gold, result: Result): void {
    const golds = (article.timexes ?? []).filter(({ start, end }) => start < end);
    for (const tally of [this.#exact, this.#overlapping, this.#value]) {
      tally.gold += golds.length;
      tally.predicted += result.dates.length;
    }
    for (const { gold, predicted } of pair(golds, result.dates, overlap, 1)) {
      this.#overlapping.hits++;
      if (gold.start === predicted.start && gold.end === predicted.end) this.#exact.hits++;
      if (plain(gold.value) === plain(predicted.value)) this.#value.hits++;
      else {
        const values = `${gold.value}, not ${predicted.value}`;
        this.#onMiss('value', article, `“${gold.text}” seen from ${article.date} is ${values}`);
      }
    }
    this.#addSameDays(golds, result.dates);
    this.#addNewsDays(article, golds, result.dates);
  }

  #addSameDays(golds: readonly GoldTime[], times: Result['dates']): void {
    const inCalendar = golds.filter(({ value }) => daysOf(value));
    const predictions = times.filter((time) => daysOf(time.value) && !hasEnds(time, times));
    this.#sameDays.gold += inCalendar.length;
    this.#sameDays.predicted += predictions.length;
    for (const { gold, predicted } of pair(inCalendar, predictions, overlap, 1)) {
      if (daysOf(gold.value) === daysOf(predicted.value)) this.#sameDays.hits++;
    }
  }

  #addNewsDays(article: Gold, golds: readonly GoldTime[], times: Result['dates']): void {
    for (const { text, start, end, value, resolution = [] } of golds) {
      const accepted = [value, ...resolution.map(({ value }) => value)].filter(
        (value): value is string => DAY.test(value ?? ''),
      );
      if (accepted.length === 0 || !NEWS_DAY.test(text)) continue;
      this.#newsDays.gold++;
      const found = times.some(
        (time) => overlap(time, { start, end }) > 0 && accepted.includes(time.value),
      );
      if (found) this.#newsDays.hits++;
      else this.#onMiss('day', article, `“${text}” seen from ${article.date} is ${accepted}`);
    }
  }

  scores(): Score[] {
    return [
      this.#exact.score('dates, exact'),
      this.#overlapping.score('dates, overlapping'),
      this.#value.score('dates, with the right value'),
      this.#sameDays.score('calendar dates, with the same days'),
      this.#newsDays.share('days as news writes them'),
    ];
  }
}

/** A range whose two ends are listed, too; corpora mark the ends alone. */
function hasEnds(range: Span, times: readonly Span[]): boolean {
  return times.some((end) => end !== range && end.start >= range.start && end.end <= range.end);
}

/** Midnight is how some corpora write a day. */
function plain(value: string | null | undefined): string {
  return String(value ?? '').replace(/T00:00(?::00)?$/, '');
}
