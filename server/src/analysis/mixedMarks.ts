import type { Quotation } from '../article/quotations';
import type { Diagnostic } from './diagnostic';

/** How double quotation marks are made; the marks of other languages are none of these. */
type Make = 'curly' | 'straight' | 'doubled';

const MAKES: ReadonlyMap<string, Make> = new Map([
  ['“', 'curly'],
  ['”', 'curly'],
  ['"', 'straight'],
  ["''", 'doubled'],
  ['``', 'doubled'],
]);

const NAMES: Readonly<Record<Make, string>> = {
  curly: 'curly: “ ”',
  straight: 'straight: " "',
  doubled: "two single ones: '' ''",
};

/** What is written in place of the marks at a quotation's start and end. */
const GLYPHS: Readonly<Record<Make, readonly [string, string]>> = {
  curly: ['“', '”'],
  straight: ['"', '"'],
  doubled: ["''", "''"],
};

interface QuotedParagraph {
  readonly start: number;
  readonly text: string;
  readonly quotations: readonly Quotation[];
}

/** A mark at a quotation's start or end. Offsets count from the article's start. */
interface MadeMark {
  readonly start: number;
  readonly end: number;
  readonly make: Make;
  readonly opens: boolean;
}

/** Quotations whose marks are of another make than most of the article's; of two as common, than its first. */
export function mixedMarks(paragraphs: readonly QuotedParagraph[]): Diagnostic[] {
  const quotations = paragraphs.flatMap((paragraph) =>
    paragraph.quotations.map((quotation) => marksOf(paragraph, quotation)),
  );
  const counts = new Map<Make, number>();
  for (const { make } of quotations.flat()) counts.set(make, (counts.get(make) ?? 0) + 1);
  const [most, another] = [...counts].sort(([, a], [, b]) => b - a);
  if (!most || !another) return [];
  const [usual] = most;
  return quotations.flatMap((marks) => {
    const others = marks.filter(({ make }) => make !== usual);
    const [first] = others;
    return first ? [diagnosticOf(first, others, usual)] : [];
  });
}

/** The marks a quotation opens and closes with, where they are of those makes. */
function marksOf(
  { start: offset, text }: QuotedParagraph,
  { start, end, closed }: Quotation,
): MadeMark[] {
  const marks: MadeMark[] = [];
  const add = (from: number, to: number, opens: boolean) => {
    const isInside = from >= 0 && to <= text.length;
    const make = isInside ? MAKES.get(text.slice(from, to)) : undefined;
    if (make) marks.push({ start: offset + from, end: offset + to, make, opens });
    return make !== undefined;
  };
  if (!add(start, start + 2, true)) add(start, start + 1, true);
  if (closed && !add(end - 2, end, false)) add(end - 1, end, false);
  return marks;
}

function diagnosticOf(first: MadeMark, marks: readonly MadeMark[], usual: Make): Diagnostic {
  return {
    start: first.start,
    end: first.end,
    code: 'quote/mixed-marks',
    severity: 'information',
    message: `The quotation marks of this article are ${NAMES[usual]}. This one is not.`,
    fixes: [
      {
        title: `Write ${marks.map(({ opens }) => GLYPHS[usual][opens ? 0 : 1]).join(' … ')}`,
        changes: marks.map(({ start, end, opens }) => ({
          start,
          end,
          newText: GLYPHS[usual][opens ? 0 : 1],
        })),
        isPreferred: true,
      },
    ],
  };
}
