import type { Article, Header, HeaderProblem } from '../article/article';
import { monthNames } from '../article/months';
import { daysBetween } from '../dates/calendar';
import type { HeaderDate } from '../dates/headerDate';
import { eitherOf } from '../text/eitherOf';
import { shorten } from '../text/shorten';
import type { Diagnostic, Fix, TextChange } from './diagnostic';
import { insertHeader, moveHeaderToTop, removeHeader, rewriteHeader } from './headerFixes';

const LONGEST_SHOWN = 40;

/**
 * What is wrong with an article's header: with where it stands, with its date, with its title. One
 * problem gives one diagnostic.
 *
 * @param today the reader's day, ISO 8601; without it no date is a future one and none is proposed
 */
export function headerDiagnostics(
  article: Article,
  date: HeaderDate | undefined,
  today: string | undefined,
): Diagnostic[] {
  const { header } = article;
  const found = article.headerProblems.map((problem) => placeDiagnostic(article, problem, today));
  if (header && date) {
    const ofDate = dateDiagnostic(article, header, date, today);
    if (ofDate) found.push(ofDate);
    const nothingTypedYet = header.date.text === '';
    if (header.title.text === '' && !nothingTypedYet) found.push(missingTitle(header));
  }
  return found.sort((a, b) => a.start - b.start);
}

function placeDiagnostic(
  article: Article,
  problem: HeaderProblem,
  today: string | undefined,
): Diagnostic {
  const { header } = article;
  if (problem.kind === 'missing' || !header) return missing(article, today);
  return problem.kind === 'not-first'
    ? notFirst(article, header)
    : duplicate(article, header, problem.second);
}

function missing({ text }: Article, today: string | undefined): Diagnostic {
  const start = Math.max(0, text.search(/\S/));
  const firstWord = /^\S{0,60}/.exec(text.slice(start, start + 60))?.[0] ?? '';
  return {
    start,
    end: start + firstWord.length,
    code: 'header/missing',
    severity: 'warning',
    message:
      'The article has no date line. Without one, nobody can tell which day “Thursday” was. It belongs at the top, like this: “date 2021-12-02 Title”.',
    fixes: today ? [preferred(`Insert “date ${today}” at the top`, insertHeader(text, today))] : [],
  };
}

function notFirst({ text }: Article, header: Header): Diagnostic {
  return {
    start: header.keyword.start,
    end: header.date.end,
    code: 'header/not-first',
    severity: 'warning',
    message: 'There is text before the date line. The date line comes first in an article.',
    fixes: [preferred('Move the date line to the top', moveHeaderToTop(text, header))],
  };
}

function duplicate({ text }: Article, first: Header, second: Header): Diagnostic {
  const { keepsTitle, changes } = removeHeader(text, second, first);
  return {
    start: second.keyword.start,
    end: second.date.end,
    code: 'header/duplicate',
    severity: 'warning',
    message: `This is a second date line. The article already has one, with “${shown(first.date.text)}”, and that one counts.`,
    fixes: [
      preferred(
        keepsTitle
          ? 'Remove the second date and keep its title as text'
          : 'Remove the second date line',
        changes,
      ),
    ],
  };
}

function dateDiagnostic(
  { text }: Article,
  header: Header,
  date: HeaderDate,
  today: string | undefined,
): Diagnostic | undefined {
  const { start, end } = header.date.text === '' ? header.keyword : header.date;
  const write = (value: string, isPreferred: boolean): Fix => ({
    title: `Write “date ${value}”`,
    changes: rewriteHeader(text, header, value),
    isPreferred,
  });
  const written = `“${shown(header.date.text)}”`;
  switch (date.kind) {
    case 'valid':
      return (
        keywordOrJoint(text, header, write(date.value, true)) ?? future(header, date.value, today)
      );
    case 'malformed': {
      const certain = date.otherWeekday === undefined;
      const wrongWeekday = certain ? '' : ` But ${inWords(date.value)} is a ${date.otherWeekday}.`;
      return {
        start,
        end,
        code: 'header/malformed-date',
        severity: 'error',
        message: `The date ${written} is not in the form year-month-day: ${date.value}.${wrongWeekday}`,
        fixes: [write(date.value, certain)],
      };
    }
    case 'ambiguous':
      return {
        start,
        end,
        code: 'header/ambiguous-date',
        severity: 'error',
        message: `${written} can be ${eitherOf(date.values.map(inWords))}. Write it as year-month-day.`,
        fixes: date.values.map((value) => ({
          ...write(value, false),
          title: `Write “date ${value}” (${inWords(value)})`,
        })),
      };
    case 'impossible':
      return {
        start,
        end,
        code: 'header/impossible-date',
        severity: 'error',
        message: `There is no such date as ${written}. ${date.reason}`,
        fixes: date.exchanged ? [write(date.exchanged, false)] : [],
      };
    case 'unreadable':
      return {
        start,
        end,
        code: 'header/malformed-date',
        severity: 'error',
        message:
          header.date.text === ''
            ? 'The date line gives no date. Write it as year-month-day: “date 2021-12-02 Title”.'
            : `${written} does not read as a full date. Write it as year-month-day, such as 2021-12-02.`,
        fixes: header.date.text === '' && today ? [write(today, true)] : [],
      };
  }
}

/** A right date behind a wrong word ("Date:"), or with something glued to it ("2021-12-02:"). */
function keywordOrJoint(text: string, header: Header, fix: Fix): Diagnostic | undefined {
  const { keyword, date, title } = header;
  const shared = { code: 'header/malformed-date', severity: 'error', fixes: [fix] } as const;
  if (keyword.text !== 'date') {
    const message = `The date line starts with “${keyword.text}”. It should start with “date”${whatToChange(keyword.text)}.`;
    return { ...shared, start: keyword.start, end: keyword.end, message };
  }
  if (keyword.end === date.start) {
    const message = 'A space is missing between “date” and the date.';
    return { ...shared, start: keyword.start, end: date.end, message };
  }
  if (text.slice(date.end, title.start).trim() !== '') {
    const message = 'Only a space belongs between the date and the title.';
    return { ...shared, start: date.end, end: date.end + 1, message };
  }
  return undefined;
}

/** How to make "date" of a keyword, where that is not plain: of "Date:", not of "dat". */
function whatToChange(keyword: string): string {
  const changes = [
    ...(/\p{Lu}/u.test(keyword) ? ['in small letters'] : []),
    ...(keyword.endsWith(':') ? ['without a colon'] : []),
  ];
  return changes.length === 0 ? '' : `, ${changes.join(' and ')}`;
}

function future(header: Header, value: string, today: string | undefined): Diagnostic | undefined {
  const days = today === undefined ? 0 : daysBetween(today, value);
  if (days <= 0) return undefined;
  return {
    start: header.date.start,
    end: header.date.end,
    code: 'header/future-date',
    severity: 'information',
    message: `The article’s date, ${inWords(value)}, is ${fromNow(days)}.`,
    fixes: [],
  };
}

/** "tomorrow", "40 days from now", "about 41 years from now": as near as somebody would say it. */
function fromNow(days: number): string {
  if (days === 1) return 'tomorrow';
  if (days < 100) return `${days} days from now`;
  if (days < 700) return `about ${Math.round(days / 30.44)} months from now`;
  return `about ${Math.round(days / 365.25)} years from now`;
}

function missingTitle(header: Header): Diagnostic {
  return {
    start: header.start,
    end: header.date.end,
    code: 'header/missing-title',
    severity: 'information',
    message: 'The article has no title: nothing follows the date.',
    fixes: [],
  };
}

function preferred(title: string, changes: readonly TextChange[]): Fix {
  return { title, changes, isPreferred: true };
}

/** "2 December 2021" */
function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${monthNames[month! - 1]} ${year}`;
}

function shown(date: string): string {
  return shorten(date, LONGEST_SHOWN);
}
