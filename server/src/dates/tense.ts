/** Where a clause looks, and the word that tells. */
export interface Tense {
  readonly direction: 'past' | 'coming' | 'unknown';
  /** The word that decides: "said", "will". */
  readonly cue?: string;
  /** True where the other direction makes no sense: "since January". */
  readonly isCertain?: boolean;
}

export const UNKNOWN_TENSE: Tense = { direction: 'unknown' };

export function coming(cue: string): Tense {
  return { direction: 'coming', cue };
}
