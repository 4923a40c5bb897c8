import {
  type DiagnosticCode,
  diagnosticCodes,
  type Severity,
  severityNames,
} from '../analysis/diagnostic';
import type { Severities } from '../analysis/reported';
import type { FormatOptions } from '../features/format';
import type { DateHints } from '../features/inlayHints';
import type { OutlineOptions } from '../features/outline';

/** The settings under `dateline`, read and checked. package.json documents them for their users. */
export interface Settings {
  /** Globs of files that are articles whatever their first line is. */
  readonly articleFiles: readonly string[];
  /** Severities that differ from the built-in ones. */
  readonly severities: Severities;
  /** Problems also of articles that are not open. */
  readonly folderDiagnostics: boolean;
  readonly outline: OutlineOptions;
  readonly inlayHints: {
    readonly dates: DateHints;
    /** The name of a pronoun that a quote is attributed to. */
    readonly speakers: boolean;
  };
  readonly codeLens: {
    /** How many quotes and speakers an article has, above its header. */
    readonly summary: boolean;
  };
  readonly format: FormatOptions;
}

export const defaultSettings: Settings = {
  articleFiles: [],
  severities: new Map(),
  folderDiagnostics: false,
  outline: { indirectQuotes: false, groupBySpeaker: false, timeline: false },
  inlayHints: { dates: 'relative', speakers: true },
  codeLens: { summary: false },
  format: { quotationMarks: 'keep' },
};

type Report = (problem: string) => void;

const dateHintNames = ['off', 'on', 'relative'] as const;
const markStyles = ['keep', 'curly', 'straight'] as const;

/**
 * Reads settings as a client sends them. What is not understood is left out, and `report` is told
 * which setting that was; the rest counts.
 */
export function readSettings(raw: unknown, report: Report): Settings {
  const section = (name: string) => {
    const value = isRecord(raw) ? raw[name] : undefined;
    return isRecord(value) ? value : {};
  };
  const { outline, inlayHints, codeLens, format } = defaultSettings;
  /** A switch of a section; the default where it is not set, or set to something else. */
  const readSwitches = <T extends object>(name: string, defaults: T): T => {
    const values = section(name);
    const read = Object.entries(defaults).map(([key, value]) => [
      key,
      readSwitch(`${name}.${key}`, values[key], report) ?? value,
    ]);
    return Object.fromEntries(read) as T;
  };
  return {
    articleFiles: readGlobs(section('articles').files, report),
    severities: readSeverities(section('diagnostics').severity, report),
    folderDiagnostics:
      readSwitch('diagnostics.folder', section('diagnostics').folder, report) ??
      defaultSettings.folderDiagnostics,
    outline: readSwitches('outline', outline),
    inlayHints: {
      ...readSwitches('inlayHints', { speakers: inlayHints.speakers }),
      dates:
        readChoice('inlayHints.dates', section('inlayHints').dates, dateHintNames, report) ??
        inlayHints.dates,
    },
    codeLens: readSwitches('codeLens', codeLens),
    format: {
      quotationMarks:
        readChoice('format.quotationMarks', section('format').quotationMarks, markStyles, report) ??
        format.quotationMarks,
    },
  };
}

function readSwitch(name: string, raw: unknown, report: Report): boolean | undefined {
  if (raw === undefined || raw === null || typeof raw === 'boolean') return raw ?? undefined;
  report(`dateline.${name} is ${JSON.stringify(raw)}, expected true or false`);
  return undefined;
}

function readChoice<T extends string>(
  name: string,
  raw: unknown,
  choices: readonly T[],
  report: Report,
): T | undefined {
  if (raw === undefined || raw === null) return undefined;
  const choice = choices.find((choice) => choice === raw);
  if (choice === undefined) {
    report(`dateline.${name} is ${JSON.stringify(raw)}, expected one of ${choices.join(', ')}`);
  }
  return choice;
}

function readGlobs(raw: unknown, report: Report): string[] {
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

function readSeverities(raw: unknown, report: Report): Map<DiagnosticCode, Severity | 'off'> {
  const severities = new Map<DiagnosticCode, Severity | 'off'>();
  if (raw === undefined || raw === null) return severities;
  if (!isRecord(raw)) {
    report('dateline.diagnostics.severity must be an object of codes and severities');
    return severities;
  }
  for (const [code, value] of Object.entries(raw)) {
    const known = diagnosticCodes.find((each) => each === code);
    if (!known) {
      report(`dateline.diagnostics.severity: there is no code ${JSON.stringify(code)}`);
      continue;
    }
    const severity = readChoice(`diagnostics.severity, ${code},`, value, severityNames, report);
    if (severity) severities.set(known, severity);
  }
  return severities;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
