import { type RegisterCode, registerCodes } from '../register/register';
import type { Span } from '../text/span';
import type { Fix } from '../text/textChange';

export type { Fix, TextChange } from '../text/textChange';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a user can give to a code, from the gravest to none. */
export const severityNames = ['error', 'warning', 'information', 'hint', 'off'] as const;

/** Every code has its page in docs/diagnostics.md. */
export const diagnosticCodes = [
  'header/missing',
  'header/duplicate',
  'header/not-first',
  'header/malformed-date',
  'header/ambiguous-date',
  'header/impossible-date',
  'header/future-date',
  'header/missing-title',
  'quote/unclosed',
  'quote/unopened',
  'quote/misplaced-mark',
  'quote/mixed-marks',
  'quote/unattributed',
  'text/broken-sentence',
  'text/stray-punctuation',
  'text/unfinished',
  'actor/ambiguous',
  'actor/not-introduced',
  'date/weekday-mismatch',
] as const;

/** What can be wrong with an article, or with the register of actors. */
export type DiagnosticCode = (typeof diagnosticCodes)[number] | RegisterCode;

/**
 * What good copy has as well, by the house's style or on purpose: it is reported only to those who give
 * its code a severity.
 */
export const optionalCodes: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'quote/mixed-marks',
  'quote/unattributed',
  'actor/ambiguous',
  'actor/not-introduced',
]);

/** The codes of articles, then those of the register, which docs/register.md explains. */
export const everyCode: readonly DiagnosticCode[] = [...diagnosticCodes, ...registerCodes];

/** Something wrong with an article, or with the register. Offsets count from the text's start. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
}
