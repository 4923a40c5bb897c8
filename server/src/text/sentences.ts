import { isUpperCase } from './characters';
import { hardBreaks } from './hardBreaks';
import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence of a paragraph, with the range of its tokens (`lastToken` exclusive). */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Closing marks that stay with the sentence they close. */
const CLOSERS = new Set(['”', '’', '"', "'", '»', ')', ']', '“']);
const OPENERS = new Set(['“', '‘', '"', "'", '«', '(', '[', '„']);
/** Behind these an upper-case word still belongs to the same sentence: "Mr. Price", "Jan. Smith". */
const NAME_FOLLOWS =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Fr|Hon|Sens?|Reps?|Govs?|Gen|Lt|Col|Maj|Capt|Cmdr|Cpl|Sgt|Pvt|Adm|Brig|Supt|Insp|Det|Pres|Amb|Sec|Atty|Asst|Assoc|Dep|St|Ste|Mt|Ft|Nos?|vs?|Inc|Corp|Co|Bros|Ltd)\.$/u;
const STARTERS = new Set(
  'The A An He She It They We I You This That These Those In On At But And So There His Her Its Their No Not'.split(
    ' ',
  ),
);

/**
 * Parts a paragraph's tokens into sentences. Abbreviations and initials end no sentence by
 * themselves; dotted letters ("U.S.", "a.m.") do before a word that commonly starts one.
 * A full stop before a lower-case word ends a sentence too where a blank stands between
 * ("then. that Russia"): broken joints are the copy's fault and stay visible. A line broken on
 * purpose ends one, too.
 */
export function sentences(text: string, tokens: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last > first) {
      found.push({
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
        firstToken: first,
        lastToken: last,
      });
    }
    first = last;
  };
  const breaks = hardBreaks(text);
  let nextBreak = 0;
  for (let i = 0; i < tokens.length; i++) {
    for (; nextBreak < breaks.length && breaks[nextBreak]! <= tokens[i]!.start; nextBreak++)
      close(i);
    if (!endsSentence(tokens, i)) continue;
    let last = i + 1;
    while (last < tokens.length && isCloser(tokens, last)) last++;
    if (last < tokens.length && !startsSentence(tokens, last, tokens[i]!)) continue;
    close(last);
    i = last - 1;
  }
  close(tokens.length);
  return found;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === 'punctuation') return ENDERS.includes(token.text.charAt(0));
  const { text } = token;
  if (token.kind !== 'word' || text.charCodeAt(text.length - 1) !== STOP) return false;
  return !NAME_FOLLOWS.test(text);
}

const STOP = 0x2e;
/** A full stop or a run of them, or another mark that ends sentences. */
const ENDERS = '.!?…';

/** A closing mark glued to what it closes; a straight mark with a blank before it opens the next. */
function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === 'possessive' || !CLOSERS.has(token.text)) return false;
  return (
    token.start === tokens[i - 1]!.end &&
    !(token.text === '“' && i + 1 < tokens.length && tokens[i + 1]!.start === token.end)
  );
}

function startsSentence(tokens: readonly Token[], next: number, ender: Token): boolean {
  const glued = tokens[next]!.start === tokens[next - 1]!.end;
  if (glued) return false;
  let i = next;
  while (i < tokens.length && OPENERS.has(tokens[i]!.text)) i++;
  if (i === tokens.length) return true;
  const token = tokens[i]!;
  const opened = i > next;
  if (ender.kind === 'word') {
    // An abbreviation: only a word that starts sentences, or an opening mark, parts here.
    return (
      token.kind === 'word' &&
      (STARTERS.has(token.text) || (opened && isUpperCase(token.text.charCodeAt(0))))
    );
  }
  const closedQuote = tokens[next - 1] !== ender && tokens[next - 1]!.kind === 'punctuation';
  if (closedQuote || ender.text === '…' || /^[!?]$|^\.{2,}$/.test(ender.text)) {
    // “Why?” he asked; “We are … not done”: a lower-case word goes on.
    return token.kind !== 'word' || isUpperCase(token.text.charCodeAt(0)) || opened;
  }
  return true;
}
