import { inOrder } from '../text/span';
import { actorDiagnostics } from './actorDiagnostics';
import type { Diagnostic } from './diagnostic';
import type { Linking } from './linking';
import { mixedMarks } from './mixedMarks';
import type { Readings } from './reading';
import { unattributed } from './unattributed';

/** What of an article is reported only to those who ask for it (see `optionalCodes`), in order. */
export function optionalDiagnostics(article: Linking & Readings): Diagnostic[] {
  const { paragraphs, readings } = article;
  return inOrder([
    ...mixedMarks(paragraphs),
    ...unattributed(paragraphs, readings),
    ...actorDiagnostics(article),
  ]);
}
