/** What a header's date says. Values are ISO 8601 calendar dates ("2021-12-02"). */
export type HeaderDate =
  | { readonly kind: 'valid'; readonly value: string }
  /** Not in ISO form, but with one reading: "2 Dec 2021". */
  | { readonly kind: 'malformed'; readonly value: string }
  /** Two readings, the day first and the month first: "03/04/2021". */
  | { readonly kind: 'ambiguous'; readonly values: readonly [string, string] }
  /** A date the calendar does not have: "2021-02-30", month 13. */
  | { readonly kind: 'impossible'; readonly reason: string }
  /** No date at all, or nothing that reads as one. */
  | { readonly kind: 'unreadable' };

/** Reads the date of a header, in whatever form it was written. */
export function readHeaderDate(text: string): HeaderDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { kind: 'valid', value: text } : { kind: 'unreadable' };
}

/** The date that times in the text count from, where the header gives exactly one. */
export function anchorDate(date: HeaderDate | undefined): string | undefined {
  return date?.kind === 'valid' || date?.kind === 'malformed' ? date.value : undefined;
}
