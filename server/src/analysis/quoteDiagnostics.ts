import { CLOSERS } from '../article/quotationMarks';
import type { MarkProblem } from '../article/quotations';
import type { Diagnostic, Fix } from './diagnostic';

/** What is needed of a paragraph; offsets in it count from its start. */
export interface MarkedParagraph {
  readonly start: number;
  readonly text: string;
  readonly markProblems: readonly MarkProblem[];
}

/** What is wrong with an article's quotation marks. */
export function quoteDiagnostics(paragraphs: readonly MarkedParagraph[]): Diagnostic[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.markProblems.map((problem) => diagnosticOf(paragraph, problem)),
  );
}

function diagnosticOf(paragraph: MarkedParagraph, problem: MarkProblem): Diagnostic {
  const { start: offset, text } = paragraph;
  const at = { start: offset + problem.start, end: offset + problem.end };
  const mark = text.slice(problem.start, problem.end);
  switch (problem.kind) {
    case 'unclosed':
      return {
        ...at,
        code: 'quote/unclosed',
        severity: 'warning',
        message: `The mark ${mark} opens a quotation that is never closed.`,
        fixes: closing(paragraph, problem, mark),
      };
    case 'unopened':
      return {
        ...at,
        code: 'quote/unopened',
        severity: 'warning',
        message: `The mark ${mark} closes a quotation that nothing opens.`,
        fixes: [],
      };
    case 'misplaced':
      return {
        ...at,
        code: 'quote/misplaced-mark',
        severity: 'warning',
        message: isGlued(paragraph, problem)
          ? `The closing mark ${mark} stands at the next word.`
          : `The closing mark ${mark} points the wrong way.`,
        fixes: [putRight(paragraph, problem, mark)],
      };
  }
}

/** Where nothing else is quoted behind it, the quotation may go on to the paragraph's end. */
function closing(
  { start: offset, text }: MarkedParagraph,
  { end }: MarkProblem,
  mark: string,
): Fix[] {
  const closer = CLOSERS.get(mark)?.[0];
  const behind = text.slice(end).trimEnd();
  if (closer === undefined || behind === '' || MARK.test(behind)) return [];
  const at = offset + end + behind.length;
  return [
    {
      title: 'Close the quotation at the paragraph’s end',
      changes: [{ start: at, end: at, newText: closer }],
      // It may end sooner.
      isPreferred: false,
    },
  ];
}

const MARK = /["“”„«»]|''|``/;

/** True for a mark behind a blank: “We will, ”she said. */
function isGlued({ text }: MarkedParagraph, { start }: MarkProblem): boolean {
  return /\s/.test(text.charAt(start - 1));
}

function putRight(paragraph: MarkedParagraph, problem: MarkProblem, mark: string): Fix {
  const { start: offset, text } = paragraph;
  const { start, end } = problem;
  const closer = mark === '“' ? '”' : mark;
  if (!isGlued(paragraph, problem)) {
    return {
      title: `Write ${closer}`,
      changes: [{ start: offset + start, end: offset + end, newText: closer }],
      isPreferred: true,
    };
  }
  const before = text.slice(0, start).trimEnd().length;
  return {
    title: 'Move the mark to the words it closes',
    changes: [
      {
        start: offset + before,
        end: offset + end,
        newText: closer + text.slice(before, start),
      },
    ],
    isPreferred: true,
  };
}
