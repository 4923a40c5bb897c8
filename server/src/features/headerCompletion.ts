import type { TextChange } from '../analysis/diagnostic';

export interface Completion {
  readonly label: string;
  readonly detail: string;
  readonly change: TextChange;
}

/** Nothing yet, or the first letters of "date" or of "date" and a date. */
const BEGINNING = /^(?:d|da|dat|date|date [\d-]{0,10})?$/;

/**
 * Today's header, where the text holds nothing yet but the beginning of one. The header starts with a
 * blank, as in every article; one that is typed already is not doubled.
 */
export function headerCompletion(text: string, offset: number, today: string): Completion[] {
  const typed = text.slice(0, offset);
  const words = typed.trimStart();
  if (!BEGINNING.test(words) || text.slice(offset).trim() !== '') return [];
  const start = offset - words.length;
  const blank = /[ \t]$/.test(text.slice(0, start)) ? '' : ' ';
  const change = { start, end: offset, newText: `${blank}date ${today} ` };
  return [{ label: `date ${today}`, detail: 'Today’s date header', change }];
}
