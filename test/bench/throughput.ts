// How fast is an article read that was not seen before, beside other libraries doing their part?
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { article } from './copy';
import { type Library, otherLibraries } from './others';
import { printTable, sizeLabel, speedLabel } from './table';
import { duration, quantile, timings } from './timing';

const SIZES = [10_000, 1_000_000, 10_000_000];
/** A library that would need longer for a text is not waited for, in milliseconds. */
const PATIENCE = 20_000;

const dateline: Library = {
  name: '**Dateline**',
  part: 'all of it: actors, quotes with speakers, dates, findings',
  run: (text) => analyse(parse(text)),
};

export function printThroughput(): void {
  const rows = [dateline, ...otherLibraries].map((library) => {
    const times = timesOf(library);
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
  const first = duration(timesOf(dateline, [5000])[0] ?? Number.NaN);
  console.log(`Dateline reads an article of 5 kB in ${first}.\n`);
}

/** Medians; undefined where it would take too long by the size before. */
function timesOf({ run }: Library, sizes = SIZES): (number | undefined)[] {
  timings(() => run(article(SIZES[0]!)), { budget: 1000 }); // the engine gets to know the code
  let before: { size: number; time: number } | undefined;
  return sizes.map((size) => {
    const expected = before ? (before.time * size) / before.size : 0;
    if (expected > PATIENCE) return undefined;
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
