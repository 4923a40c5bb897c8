import { inOrder } from '../text/span';
import type { Analysis } from './analysis';
import { type Diagnostic, type DiagnosticCode, optionalCodes, type Severity } from './diagnostic';

/** The severities a user gives to codes; what is not among them keeps its own. */
export type Severities = ReadonlyMap<DiagnosticCode, Severity | 'off'>;

/** What is reported of an article to a user, in order: what is switched off is not among it. */
export function reported(analysis: Analysis, severities: Severities): readonly Diagnostic[] {
  const isAsked = ({ code }: Diagnostic) => severities.has(code);
  const wantsMore = [...optionalCodes].some((code) => (severities.get(code) ?? 'off') !== 'off');
  const all = wantsMore
    ? inOrder([...analysis.diagnostics, ...analysis.optionalDiagnostics.filter(isAsked)])
    : analysis.diagnostics;
  return severities.size === 0 ? all : all.flatMap((each) => atSeverity(each, severities) ?? []);
}

function atSeverity(diagnostic: Diagnostic, severities: Severities): Diagnostic | undefined {
  const severity = severities.get(diagnostic.code) ?? diagnostic.severity;
  if (severity === 'off') return undefined;
  return severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity };
}
