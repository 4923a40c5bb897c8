// Input made to be slow: time for 1 MB, and how it grows.
import { analyse } from '../../server/src/analysis/analyse';
import { parse } from '../../server/src/article/parse';
import { article } from './copy';
import { printTable, sizeLabel } from './table';
import { duration, quantile, timed, timings } from './timing';

const LETTERS = 'abcdefghij';
const inLetters = (number: number) => String(number).replace(/\d/g, (digit) => LETTERS[+digit]!);

/** By name, text of about a length. */
const inputs: Readonly<Record<string, (size: number) => string>> = {
  'opening quotation marks': (size) => '“'.repeat(size),
  'straight quotation marks': (size) => '"'.repeat(size),
  'quotes inside quotes': (size) => '“a ‘b '.repeat(size / 6) + 'c’ d” '.repeat(size / 6),
  apostrophes: (size) => "'".repeat(size),
  'one line, no paragraph': (size) => article(size).replaceAll('\n\n', ' '),
  'names, each another': (size) =>
    Array.from({ length: size / 20 }, (_, n) => `Ann Bo${inLetters(n)} spoke.`).join('\n\n'),
  'people of one surname': (size) =>
    Array.from(
      { length: size / 50 },
      (_, n) => `Then Bo${inLetters(n)} Smith spoke. He said “no.” Smith left.`,
    ).join('\n\n'),
  'one word': (size) => 'a'.repeat(size),
  blanks: (size) => ' '.repeat(size),
  'paragraphs of one letter': (size) => 'A\n\n'.repeat(size / 3),
  'quotes of one word': (size) => '“No,” he said. '.repeat(size / 15),
  'numbers and stops': (size) => '1. 2, 3/4-5 '.repeat(size / 12),
};

/** Once each: what is there by number, not by length. */
const wholes: Readonly<Record<string, () => string>> = {
  '100,000 quotation marks': () => '“”'.repeat(50_000),
  '50,000 names': () =>
    Array.from({ length: 50_000 }, (_, n) => `Ann Bo${inLetters(n)} spoke.`).join(' '),
  'one line of 10 MB': () => article(10_000_000).replaceAll('\n\n', ' '),
};

export function printHostileInput(): void {
  const read = (text: string) => () => analyse(parse(text));
  const median = (text: string) => quantile(timings(read(text), { budget: 300, least: 1 }), 0.5);
  const growing = Object.entries(inputs).map(([name, make]) => {
    const [small, large] = [make(100_000), make(1_000_000)];
    const [before, time] = [median(small), median(large)];
    const exponent = Math.log(time / before) / Math.log(large.length / small.length);
    return [name, sizeLabel(large.length), duration(time), exponent.toFixed(2)];
  });
  const single = Object.entries(wholes).map(([name, make]) => {
    const text = make();
    return [name, sizeLabel(text.length), duration(timed(read(text))), ''];
  });
  printTable(
    'Input made to be slow. The exponent, from 100 kB to 1 MB: 1 is linear.',
    ['', 'length', 'time', 'exponent'],
    [...growing, ...single],
  );
}
