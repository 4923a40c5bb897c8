import { addDays, daysBetween, isoDate } from './calendar';
import type { TimeMeaning } from './meaning';
import { nearestDate } from './nearest';
import {
  resolveDay,
  resolveDayOfMonth,
  resolveHoliday,
  resolveMonth,
  resolvePartOfYear,
} from './resolveCalendar';
import { dated, day, ITSELF, type Of, type Resolved, type Viewpoint, year } from './resolved';
import { resolvePeriod, resolveShift, resolveWeekday, resolveWeekend } from './resolveRelative';
import { type Tense, UNKNOWN_TENSE } from './tense';

/** The value of a time expression, or `undefined` where nothing gives it one. */
export function resolve(meaning: TimeMeaning, tense: Tense, from: Viewpoint): Resolved | undefined {
  const { article } = from;
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, tense, article);
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning, tense, article);
    case 'figures': {
      const dates = meaning.readings.map(({ year, month, day }) => isoDate(year, month, day));
      const date = nearestDate(article, dates, UNKNOWN_TENSE);
      return date === undefined
        ? undefined
        : day(date, 'of two readings, the one nearer to the article’s date');
    }
    case 'month':
      return resolveMonth(meaning, tense, article);
    case 'year':
      return meaning.isShort ? shortYear(meaning.year, article) : year(meaning.year, ITSELF);
    case 'decade':
      return dated(`${String(meaning.year).slice(0, 3)}X`, ITSELF);
    case 'century':
      return dated(`${String(meaning.century - 1).padStart(2, '0')}XX`, ITSELF);
    case 'partOfYear':
      return resolvePartOfYear(meaning, tense, article);
    case 'weekday':
      return resolveWeekday(meaning, tense, from);
    case 'weekend':
      return resolveWeekend(meaning.relation, tense, article);
    case 'period':
      return resolvePeriod(meaning.unit, meaning.relation, article);
    case 'shift':
      return resolveShift(meaning, from);
    case 'holiday':
      return resolveHoliday(meaning, tense, article);
    case 'time':
      return resolveTime(meaning, from);
    case 'vague':
      return dated(meaning.value, 'the text gives no date');
    case 'duration':
      return { value: meaning.value, type: 'DURATION', because: 'how long, not when' };
    case 'set':
      return { value: meaning.value, type: 'SET', because: 'again and again' };
    case 'range':
      return resolveRange(meaning, tense, from);
  }
}

/** "’98": the last year with these two figures that has begun. */
function shortYear(figures: number, article: string): Resolved | undefined {
  const thisYear = Number(article.slice(0, 4));
  return year(thisYear - ((thisYear - figures) % 100), 'the last year with these two figures');
}

function resolveTime(meaning: Of<'time'>, { article, namedDay, namedHere }: Viewpoint): Resolved {
  if (meaning.origin === 'named') {
    const of = ['the day before', '', 'the day after'][(meaning.day ?? 0) + 1];
    const origin = namedDay === undefined ? 'the article’s own day' : 'the day named last';
    const date = addDays(namedDay ?? article, meaning.day ?? 0);
    const because = of ? `${of} ${origin}` : `of ${origin}`;
    return { value: `${date}${meaning.time}`, type: 'TIME', because };
  }
  const isOwnDay = meaning.day !== undefined || !meaning.time.includes(':');
  const date = isOwnDay ? addDays(article, meaning.day ?? 0) : (namedHere ?? article);
  const because =
    isOwnDay || namedHere === undefined ? 'seen from the article’s date' : 'on the day named last';
  return { value: `${date}${meaning.time}`, type: 'TIME', because };
}

function resolveRange(meaning: Of<'range'>, tense: Tense, from: Viewpoint): Resolved | undefined {
  const first = resolve(meaning.from, tense, from);
  let last = resolve(meaning.to, tense, from);
  if (!first || !last) return undefined;
  // "from Friday to Sunday": the end is the first one behind the start.
  if (last.value < first.value && meaning.to.kind === 'weekday' && first.names) {
    const days = daysBetween(last.value, first.value);
    last = { ...last, value: addDays(last.value, 7 * Math.ceil(days / 7)) };
  }
  if (last.value < first.value) return undefined;
  return { value: `${first.value}..${last.value}`, type: 'DATE', because: first.because };
}
