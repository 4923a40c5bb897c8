import type { Severity } from '../analysis/diagnostic';
import { printable } from './printable';
import type { Reporter, Tally } from './reporter';

const COLOURS: Readonly<Record<Severity | 'code', number>> = {
  error: 31, // red
  warning: 33, // yellow
  information: 34, // blue
  hint: 36, // cyan
  code: 2, // dim
};

/** One line a diagnostic, which terminals and editors can turn into a link: `path:line:column: …`. */
export function humanReporter(inColour: boolean): Reporter {
  const paint = (colour: keyof typeof COLOURS, text: string) =>
    inColour ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
  return {
    start: () => '',
    article: ({ label }, diagnostics) =>
      diagnostics
        .map(({ line, column, severity, message, code }) => {
          const place = `${printable(label)}:${line}:${column}`;
          const shown = `${printable(message)} ${paint('code', `[${code}]`)}`;
          return `${place}: ${paint(severity, severity)} ${shown}\n`;
        })
        .join(''),
    end: () => '',
  };
}

/** "3 articles checked: 1 error, 2 hints.", or "Register checked: nothing found." */
export function summary(
  { articles, unreadable, bySeverity }: Tally,
  onlyRegister: boolean,
): string {
  const found = [
    count(bySeverity.error, 'error', 'errors'),
    count(bySeverity.warning, 'warning', 'warnings'),
    count(bySeverity.information, 'information', 'information'),
    count(bySeverity.hint, 'hint', 'hints'),
  ]
    .filter((part) => part !== '')
    .join(', ');
  const what = onlyRegister ? 'Register' : count(articles, 'article', 'articles');
  const checked =
    what === ''
      ? `No article checked${found && `: ${found}`}.`
      : `${what} checked: ${found || 'nothing found'}.`;
  return unreadable === 0 ? checked : `${checked} ${unreadable} could not be read.`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
