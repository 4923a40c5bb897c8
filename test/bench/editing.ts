// How long does an editor wait: after a keystroke, and for each request?
import { placeRequests, wholeRequests } from '../protocol/everyFeature';
import { type Position, positionAt } from '../protocol/openArticle';
import { article, randomNumbers } from './copy';
import { BenchedServer, textDocument } from './languageServer';
import { printTable, sizeLabel } from './table';
import { duration, quantile } from './timing';

const SIZES = [10_000, 1_000_000, 10_000_000];
/** So long is typed in one article, in milliseconds, but a few keys at least. */
const TYPING = 15_000;

/** One character at a time, a few words in each of many places all over the article. */
export async function printKeystrokes(script: string): Promise<void> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const server = await BenchedServer.start(script);
    const text = article(size);
    await server.open(text);
    const ask = (method: string, more = {}) =>
      server.request(`textDocument/${method}`, { textDocument, ...more });
    let { resultId } = await ask('semanticTokens/full');
    await Promise.all([ask('diagnostic'), ask('documentSymbol')]);
    const times: number[] = [];
    let version = 1;
    const random = randomNumbers(7);
    const end = performance.now() + TYPING;
    const goesOn = () => times.length < 5 || (times.length < 400 && performance.now() < end);
    while (goesOn()) {
      let { line, character } = positionAt(text, Math.floor(random() * text.length));
      for (const typed of ' “It is,” he said. ') {
        const start = { line, character: character++ };
        const before = performance.now();
        await server.change(++version, [{ range: { start, end: start }, text: typed }]);
        const [, , tokens] = await Promise.all([
          ask('diagnostic'),
          ask('documentSymbol'),
          ask('semanticTokens/full/delta', { previousResultId: resultId }),
        ]);
        times.push(performance.now() - before);
        ({ resultId } = tokens);
        if (!goesOn()) break;
      }
    }
    server.stop();
    rows.push([sizeLabel(size), duration(quantile(times, 0.5)), duration(quantile(times, 0.99))]);
  }
  printTable(
    'From a keystroke to fresh diagnostics, outline and colours (as a change), over the wire.',
    ['article', 'median', '99th percentile'],
    rows,
  );
}

const LINES_OF_A_SCREEN = 60;

/** What an editor shows, and asks for, from a place on. */
function screenAt({ line }: Position): { readonly start: Position; readonly end: Position } {
  return { start: { line, character: 0 }, end: { line: line + LINES_OF_A_SCREEN, character: 0 } };
}

/** Each request, again and again, about an article that stays as it is. */
export async function printRequests(script: string, size = 1_000_000): Promise<void> {
  const server = await BenchedServer.start(script);
  const text = article(size);
  await server.open(text);
  await server.request('textDocument/documentSymbol', { textDocument });
  const random = randomNumbers(11);
  const somewhere = () => positionAt(text, Math.floor(random() * text.length));
  const rows: string[][] = [];
  const measure = async (method: string, params: () => object, runs: number) => {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const asked = params();
      const before = performance.now();
      // A rename where there is no name is refused; that takes its time, too.
      await server.request(method, asked).catch(() => undefined);
      times.push(performance.now() - before);
    }
    const name = method.replace('textDocument/', '');
    rows.push([name, duration(quantile(times, 0.5)), duration(quantile(times, 0.99))]);
  };
  for (const [method, more] of wholeRequests) {
    const params = () => ({
      textDocument,
      ...more,
      ...('range' in more && { range: screenAt(somewhere()) }),
    });
    await measure(method, params, 20);
  }
  await measure(
    'textDocument/selectionRange',
    () => ({ textDocument, positions: [somewhere()] }),
    100,
  );
  for (const [method, more] of placeRequests) {
    await measure(method, () => ({ textDocument, position: somewhere(), ...more }), 100);
  }
  server.stop();
  printTable(
    `Each request, in an article of ${sizeLabel(size)}, over the wire, answers read; what is asked of a range, of a screen.`,
    ['request', 'median', '99th percentile'],
    rows,
  );
}
