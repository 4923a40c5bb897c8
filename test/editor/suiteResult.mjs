// @ts-check
// What a Mocha run inside an editor reports, and what is made of it outside.

/**
 * @typedef {object} SuiteResult
 * @property {string} host where it ran, in words
 * @property {{ title: string, milliseconds: number, error?: string }[]} tests
 */

/**
 * A summary of a run in which every test passed. Fails otherwise, and also when there was no result
 * or no test in it: a suite that did not run has not passed.
 * @param {SuiteResult | undefined} result
 * @param {() => string} context what else may explain it
 */
export function summaryOf(result, context) {
  if (!result) throw new Error(`The suite did not report a result.\n${context()}`);
  const failed = result.tests.filter(({ error }) => error !== undefined);
  if (failed.length > 0) {
    const list = failed.map(({ title, error }) => `✗ ${title}\n${indent(error ?? '')}`).join('\n');
    throw new Error(`${failed.length} of ${result.tests.length} tests failed:\n${list}`);
  }
  if (result.tests.length === 0) throw new Error(`The suite ran no tests.\n${context()}`);
  return `${result.tests.length} tests in ${result.host}`;
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '    ');
}
