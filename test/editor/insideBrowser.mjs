// @ts-check
// Runs the suite in an extension host that a browser page starts, and waits for its end.
// With VERBOSE=1 everything the page prints is shown.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';
import { checkout } from './processes.mjs';
import { tail } from './report.mjs';

export const screenshots = join(checkout, 'dist', 'screenshots');

const MINUTES = 4;

/**
 * Opens the page and waits until VS Code says that the test run is over.
 * @param {string} address
 * @param {string} name for the screenshot a run leaves that does not end
 * @returns {Promise<{ lines: string[], context: () => string }>} what the extension host printed
 */
export async function runInPage(address, name) {
  const { browser, page } = await openBrowser();
  /** @type {string[]} */
  const lines = [];
  let ending = '';
  try {
    const over = new Promise((resolve) => {
      // VS Code calls these two when a page was opened to run tests.
      page.exposeFunction('codeAutomationExit', resolve).catch(resolve);
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _kind, /** @type {unknown} */ parts) => {
        lines.push(format(...(Array.isArray(parts) ? parts : [parts])));
      },
    );
    if (process.env.VERBOSE) page.on('console', (message) => console.log(message.text()));
    await page.goto(address);
    const tooLong = new Promise((resolve) => setTimeout(resolve, MINUTES * 60_000, 'late').unref());
    if ((await Promise.race([over, tooLong])) === 'late') {
      mkdirSync(screenshots, { recursive: true });
      const picture = join(screenshots, `${name}-timeout.png`);
      await page.screenshot({ path: picture });
      ending = `It did not end within ${MINUTES} minutes; the screen is in ${picture}.\n`;
    }
  } finally {
    await browser.close();
  }
  return { lines, context: () => `${ending}${tail(lines.join('\n'))}` };
}
