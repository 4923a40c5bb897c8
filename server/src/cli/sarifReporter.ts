import { createHash } from 'node:crypto';
import type { ArtifactLocation, Log, ReportingDescriptor, Result, Run } from 'sarif';
import { version } from '../../../package.json';
import { type DiagnosticCode, everyCode, type Severity } from '../analysis/diagnostic';
import { pageOf, summaries } from '../analysis/diagnosticPages';
import { artifactLocation } from './artifactLocation';
import type { ArticleInput } from './input';
import type { LocatedDiagnostic, Reporter } from './reporter';

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const;

/** One SARIF 2.1.0 log, for code scanning and other tools. Results are written as they come. */
export function sarifReporter(stdinName: string): Reporter {
  const log: Omit<Log, 'runs'> = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
  };
  const run: Omit<Run, 'results' | 'invocations'> = {
    tool: {
      driver: {
        name: 'Dateline',
        version,
        semanticVersion: version,
        rules: everyCode.map(rule),
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  let isFirst = true;
  return {
    start: () => `${unclosed(log)},"runs":[${unclosed(run)},"results":[`,
    article(input, diagnostics) {
      let elements = '';
      const file = artifactLocation(input.file ?? stdinName);
      const fingerprint = fingerprints(input);
      for (const diagnostic of diagnostics) {
        const result = toSarif(input, file, diagnostic, fingerprint(diagnostic));
        elements += `${isFirst ? '' : ','}\n${JSON.stringify(result)}`;
        isFirst = false;
      }
      return elements;
    },
    end: ({ unreadable }) =>
      `\n],"invocations":${JSON.stringify([{ executionSuccessful: unreadable === 0 }])}}]}\n`,
  };
}

/** A JSON object to which members can still be added. */
function unclosed(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}

function rule(code: DiagnosticCode): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: summaries[code] },
    help: { text: `${summaries[code]} See ${pageOf(code)}` },
  };
}

function toSarif(
  { id, line }: ArticleInput,
  artifactLocation: ArtifactLocation,
  diagnostic: LocatedDiagnostic,
  fingerprint: string,
): Result {
  const { code, severity, message } = diagnostic;
  const { line: startLine, column: startColumn, endLine, endColumn } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: everyCode.indexOf(code),
    level: LEVELS[severity satisfies Severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          // In a file of many articles a place in the article's text is none in the file.
          region:
            line === undefined
              ? { startLine, startColumn, endLine, endColumn }
              : { startLine: line },
        },
        ...(line !== undefined && { logicalLocations: [{ name: id, kind: 'object' }] }),
      },
    ],
    partialFingerprints: { 'wordsFound/v1': fingerprint },
  };
}

/**
 * What stays the same about a result while the article around it is edited: its code and the words
 * it is about, and for the same words found again, how often before. In a file of many articles, also
 * the article.
 */
function fingerprints({ id, line, text }: ArticleInput): (diagnostic: LocatedDiagnostic) => string {
  const seen = new Map<string, number>();
  return ({ code, start, end }) => {
    const article = line === undefined ? '' : id;
    const key = JSON.stringify([article, code, text.slice(start, end)]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${key}${before}`).digest('hex').slice(0, 32);
  };
}
