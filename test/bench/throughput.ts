// How fast is an article read that was not seen before, beside other libraries doing their part?
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { article } from './copy';
import { type Library, otherLibraries } from './others';
import { printTable, sizeLabel, speedLabel } from './table';
import { quantile, timings } from './timing';

const SIZES = [10_000, 1_000_000, 10_000_000];
/** Another library that would need longer for a text is not waited for, in milliseconds. */
const PATIENCE = 20_000;

const dateline: Library = {
  name: '**Dateline**',
  part: 'all of it: actors, quotes with speakers, dates, findings',
  run: (text) => analyse(parse(text)),
};

export function printThroughput(): void {
  const rows = [dateline, ...otherLibraries].map((library) => {
    const times = timesOf(library, library === dateline ? Number.POSITIVE_INFINITY : PATIENCE);
    const [small, , large] = times;
    const exponent =
      small && large ? Math.log(large / small) / Math.log(SIZES.at(-1)! / SIZES[0]!) : undefined;
    return [
      library.name,
      library.part,
      ...times.map((time, i) => (time ? speedLabel(bytes(SIZES[i]!), time) : '—')),
      exponent?.toFixed(2) ?? '—',
    ];
  });
  const sizes = SIZES.map((size) => `${sizeLabel(size)}`);
  printTable(
    'Reading an article that was not seen before, in MB for a second of computing; “—”: not waited for. An exponent of 1 is linear.',
    ['', 'what it finds', ...sizes, 'exponent'],
    rows,
  );
}

/** Medians; undefined where it would take too long by the size before. */
function timesOf({ run }: Library, patience: number): (number | undefined)[] {
  timings(() => run(article(SIZES[0]!)), { budget: 1000 }); // the engine gets to know the code
  let before: { size: number; time: number } | undefined;
  return SIZES.map((size) => {
    const expected = before ? (before.time * size) / before.size : 0;
    if (expected > patience) return undefined;
    const text = article(size);
    const time = quantile(
      timings(() => run(text), { budget: 1000, least: expected > 1000 ? 1 : 3 }),
      0.5,
    );
    before = { size, time };
    return time;
  });
}

function bytes(size: number): number {
  return Buffer.byteLength(article(size));
}
