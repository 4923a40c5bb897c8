import type { Reporter } from './reporter';

/** One JSON array, an element and a line to each diagnostic. */
export function jsonReporter(): Reporter {
  let isFirst = true;
  return {
    start: () => '[',
    article({ id, file }, diagnostics) {
      let elements = '';
      for (const diagnostic of diagnostics) {
        const { line, column, endLine, endColumn, start, end } = diagnostic;
        const { severity, code, message } = diagnostic;
        const place = { line, column, endLine, endColumn, start, end };
        const element = { id, path: file ?? null, ...place, severity, code, message };
        elements += `${isFirst ? '' : ','}\n${JSON.stringify(element)}`;
        isFirst = false;
      }
      return elements;
    },
    end: () => '\n]\n',
  };
}
