import { type DiagnosticCode, diagnosticCodes, type Severity } from '../analysis/diagnostic';

/** The settings under `dateline`, read and checked. package.json documents them for their users. */
export interface Settings {
  /** Globs of files that are articles whatever their first line is. */
  readonly articleFiles: readonly string[];
  /** Severities that differ from the built-in ones. */
  readonly severities: ReadonlyMap<DiagnosticCode, Severity | 'off'>;
}

export const defaultSettings: Settings = { articleFiles: [], severities: new Map() };

const severityNames: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Reads settings as a client sends them. What is not understood is left out, and `report` is told
 * which setting that was; the rest counts.
 */
export function readSettings(raw: unknown, report: (problem: string) => void): Settings {
  if (!isRecord(raw)) return defaultSettings;
  const { articles, diagnostics } = raw;
  const files = isRecord(articles) ? articles.files : undefined;
  const severity = isRecord(diagnostics) ? diagnostics.severity : undefined;
  return { articleFiles: readGlobs(files, report), severities: readSeverities(severity, report) };
}

function readGlobs(raw: unknown, report: (problem: string) => void): string[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    report('dateline.articles.files must be a list of globs');
    return [];
  }
  return raw.filter((glob): glob is string => {
    const isGlob = typeof glob === 'string' && glob !== '';
    if (!isGlob) report(`dateline.articles.files: ${JSON.stringify(glob)} is not a glob`);
    return isGlob;
  });
}

function readSeverities(
  raw: unknown,
  report: (problem: string) => void,
): Map<DiagnosticCode, Severity | 'off'> {
  const severities = new Map<DiagnosticCode, Severity | 'off'>();
  if (raw === undefined || raw === null) return severities;
  if (!isRecord(raw)) {
    report('dateline.diagnostics.severity must be an object of codes and severities');
    return severities;
  }
  for (const [code, severity] of Object.entries(raw)) {
    if (!(diagnosticCodes as readonly string[]).includes(code)) {
      report(`dateline.diagnostics.severity: there is no code ${JSON.stringify(code)}`);
    } else if (typeof severity !== 'string' || !severityNames.includes(severity)) {
      report(
        `dateline.diagnostics.severity: ${code} is ${JSON.stringify(severity)}, ` +
          `expected one of ${severityNames.join(', ')}`,
      );
    } else {
      severities.set(code as DiagnosticCode, severity as Severity | 'off');
    }
  }
  return severities;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
