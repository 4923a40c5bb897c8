// How fast is the analysis? Prints tables (Markdown); nothing passes or fails.
//   npm run bench
import { cpus } from 'node:os';
import type { analyse as Analyse } from '../../server/src/analysis/analyse';
import type { parse as Parse } from '../../server/src/article/parse';
import { article, randomNumbers } from './copy';
import { duration, quantile, timed, timings } from './timing';

const KB = 1000;
const MB = 1000 * KB;

let parse: typeof Parse;
let analyse: typeof Analyse;

async function main(): Promise<void> {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  // Loaded here and not above, to see how long lexicons and model take.
  const before = performance.now();
  ({ parse } = await import('../../server/src/article/parse'));
  ({ analyse } = await import('../../server/src/analysis/analyse'));
  const loading = duration(performance.now() - before);
  const first = duration(timed(() => analyse(parse(article(5 * KB)))));
  console.log(`Loading the core: ${loading}. The first article, of 5 kB: ${first}.\n`);
  throughput();
  keystrokes();
  hostileInput();
}

function throughput(): void {
  console.log('| analysis of an article | time | MB/s | of ten times the text, times the time |');
  console.log('|---:|---:|---:|---:|');
  let smaller: { size: number; time: number } | undefined;
  for (const size of [10 * KB, 100 * KB, MB, 10 * MB]) {
    const text = article(size);
    const time = quantile(
      timings(() => analyse(parse(text)), { budget: 1000, least: size < MB ? 5 : 1 }),
      0.5,
    );
    const times = smaller ? (time / smaller.time).toFixed(1) : '';
    const bytes = Buffer.byteLength(text);
    console.log(`| ${label(size)} | ${duration(time)} | ${speed(bytes, time)} | ${times} |`);
    smaller = { size, time };
  }
  console.log();
}

/** Typing: one character at a time, a few dozen in each of many places all over the article. */
function keystrokes(): void {
  console.log(
    '| one keystroke in an article of | median | 99th percentile | parsing alone, median |',
  );
  console.log('|---:|---:|---:|---:|');
  for (const size of [10 * KB, 100 * KB, MB]) {
    const random = randomNumbers(7);
    let text = article(size);
    let previous = analyse(parse(text));
    const times: number[] = [];
    const end = performance.now() + 15_000;
    for (let place = 0; place < 15 && performance.now() < end; place++) {
      let at = Math.floor(random() * text.length);
      for (const character of ' “It is,” he said. ') {
        text = text.slice(0, at) + character + text.slice(at++);
        times.push(timed(() => (previous = analyse(parse(text), { previous }))));
      }
    }
    const parsing = quantile(
      timings(() => parse(text), { budget: 300 }),
      0.5,
    );
    const figures = [quantile(times, 0.5), quantile(times, 0.99), parsing].map(duration);
    console.log(`| ${label(size)} | ${figures.join(' | ')} |`);
  }
  console.log();
}

function hostileInput(): void {
  const inputs: Record<string, (size: number) => string> = {
    'nothing but quotation marks, opening': (size) => '“'.repeat(size),
    'nothing but quotation marks, straight': (size) => '"'.repeat(size),
    apostrophes: (size) => "'".repeat(size),
    'one line, no paragraph': (size) => article(size).replaceAll('\n\n', ' '),
    'names only': (size) =>
      article(size)
        .match(/\p{Lu}\p{L}+ \p{Lu}\p{L}+/gu)
        ?.join('\n\n') ?? '',
    'people of one surname': (size) =>
      Array.from(
        { length: size / 50 },
        (_, n) => `Then Bo${n.toString(36)} Smith spoke. He said “no.” Smith left.`,
      )
        .join('\n\n')
        .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit))),
    'one word': (size) => 'a'.repeat(size),
    blanks: (size) => ' '.repeat(size),
    'paragraphs of one letter': (size) => 'A\n\n'.repeat(size / 3),
    'quotes of one word': (size) => '“No,” he said. '.repeat(size / 15),
    'numbers and stops': (size) => '1. 2, 3/4-5 '.repeat(size / 12),
  };
  console.log('| hostile input | length | time | exponent (1: linear) |');
  console.log('|---|---:|---:|---:|');
  for (const [name, make] of Object.entries(inputs)) {
    const [small, large] = [make(100 * KB), make(MB)];
    const times = [small, large].map((text) =>
      quantile(
        timings(() => analyse(parse(text)), { budget: 300, least: 1 }),
        0.5,
      ),
    );
    const [smallTime = 0, largeTime = 0] = times;
    const exponent = Math.log(largeTime / smallTime) / Math.log(large.length / small.length);
    console.log(
      `| ${name} | ${label(large.length)} | ${duration(largeTime)} | ${exponent.toFixed(2)} |`,
    );
  }
  const line = article(10 * MB).replaceAll('\n\n', ' ');
  const time = timed(() => analyse(parse(line)));
  console.log(`| one line, no paragraph | ${label(line.length)} | ${duration(time)} | |`);
}

function label(size: number): string {
  return size >= MB ? `${(size / MB).toPrecision(2)} MB` : `${Math.round(size / KB)} kB`;
}

function speed(bytes: number, milliseconds: number): string {
  return (bytes / KB / milliseconds).toFixed(1);
}

void main();
