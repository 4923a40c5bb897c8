// @ts-check
// VS Code as a person uses it: a browser is looked at, clicked and typed into.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { vsix } from './build.mjs';
import { screenshots } from './insideBrowser.mjs';
import { removeFolder, temporaryFolder } from './processes.mjs';
import { serveVsCode } from './served.mjs';
import { Workbench } from './workbench.mjs';
import { writeWorkspace } from './workspace.mjs';

/**
 * One thing a person does, and what must then be on the screen.
 * @typedef {[what: string, does: (workbench: Workbench, names: Names) => Promise<void>]} Scene
 * @typedef {import('./workspace.mjs').Names} Names
 */

/** @type {Scene[]} */
const scenes = [
  [
    'a double click opens the first seed as a news article',
    async (workbench, { first }) => {
      await workbench.openArticle(first);
    },
  ],
  [
    'the mouse on “Blinken” shows who he is',
    async (workbench) => {
      const text = await workbench.hoverOver('diplomat Antony Blinken', 'Blinken');
      expectWords(text, ['Antony Blinken', 'person', 'top US diplomat', 'first named on line 3']);
    },
  ],
  [
    'the outline lists the 15 quotes',
    async (workbench) => {
      await workbench.leaveHover();
      await workbench.showOutline();
      await workbench.outlineRows.nth(15).waitFor();
      const rows = (await workbench.outlineRows.allInnerTexts()).map(oneLine);
      expectEqual(rows.length, 16, 'rows: the article and its quotes');
      expectWords(rows[0] ?? '', ['As Russia warns', '2021-12-02']);
      expectWords(rows.join('\n'), ['We are deeply concerned', 'Antony Blinken · told']);
    },
  ],
  [
    'a click in the outline goes to the quote, and the breadcrumbs follow',
    async (workbench) => {
      await workbench.outlineRows.filter({ hasText: 'Diplomacy is the greatest' }).click();
      await workbench.untilCursorInLine(15);
      await workbench.breadcrumbs.filter({ hasText: 'Diplomacy is the greatest' }).waitFor();
    },
  ],
  [
    'Ctrl+Shift+O finds a quote by its words',
    async (workbench) => {
      await workbench.page.locator('.editor-instance .view-lines').click();
      await workbench.press('Control+Shift+o');
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'We’re eager' }).waitFor();
      await workbench.page.keyboard.type('eager');
      await rows.filter({ hasText: 'We’re eager' }).and(rows.first()).waitFor();
      await workbench.press('Enter');
      await workbench.untilCursorInLine(25);
    },
  ],
  [
    'Alt+Q and Shift+Alt+Q walk the quotes',
    async (workbench) => {
      await workbench.goTo(14, 1);
      await workbench.press('Alt+q');
      await workbench.untilCursorInLine(15);
      await workbench.press('Alt+q');
      await workbench.untilCursorInLine(19);
      await workbench.press('Shift+Alt+q');
      await workbench.untilCursorInLine(15);
    },
  ],
  [
    'the second seed has 14 quotes, and Problems says what is wrong with it',
    async (workbench, { second }) => {
      await workbench.section('Explorer', true);
      await workbench.openArticle(second);
      await workbench.showOutline();
      await workbench.outlineRows.filter({ hasText: 'Article of 2022-01-06' }).waitFor();
      await workbench.outlineRows.nth(14).waitFor();
      expectEqual(await workbench.outlineRows.count(), 15, 'rows: the article and its quotes');
      await workbench.showProblems();
      await workbench.problemRows.filter({ hasText: 'text/broken-sentence' }).first().waitFor();
    },
  ],
  [
    'its hover on “Blinken” knows what it says of him',
    async (workbench) => {
      const text = await workbench.hoverOver('Blinken made the comments', 'Blinken');
      expectWords(text, ['Blinken', 'person', 'top US diplomat', 'quotes']);
      await workbench.leaveHover();
    },
  ],
  [
    'a malformed date is underlined, and Ctrl+. puts it right',
    async (workbench, { draft }) => {
      await workbench.section('Explorer', true);
      await workbench.openArticle(draft);
      await workbench.page.locator('.editor-instance .squiggly-error, .squiggly-warning').waitFor();
      await workbench.problemRows.filter({ hasText: 'header/malformed-date' }).waitFor();
      await workbench.page.locator('.editor-instance .view-lines').click();
      await workbench.goTo(1, 8);
      await workbench.showQuickFixes();
    },
  ],
  [
    'Enter takes the fix',
    async (workbench) => {
      await workbench.press('Enter');
      await workbench.editorLines.filter({ hasText: /date\s2021-12-02\sMill/ }).waitFor();
      const problem = workbench.problemRows.filter({ hasText: 'header/malformed-date' });
      await problem.waitFor({ state: 'detached' });
    },
  ],
];

/** @returns {Promise<string>} a summary */
export async function testOnScreen() {
  const folder = temporaryFolder('screen');
  const workspace = join(folder, 'seeds');
  const names = writeWorkspace(workspace);
  const served = await serveVsCode({ vsix });
  const { browser, page } = await openBrowser({ width: 1280, height: 860 });
  page.setDefaultTimeout(20_000);
  mkdirSync(screenshots, { recursive: true });
  const workbench = new Workbench(page);
  /** @type {string[]} */
  const failures = [];
  try {
    await workbench.open(served.addressOf(workspace));
    for (const [index, [what, does]] of scenes.entries()) {
      const picture = join(screenshots, `screen-${String(index + 1).padStart(2, '0')}.png`);
      try {
        await does(workbench, names);
      } catch (error) {
        failures.push(`✗ ${what} (see ${picture})\n${error}`);
      } finally {
        await page.screenshot({ path: picture });
      }
    }
  } finally {
    await browser.close();
    await served.stop();
    removeFolder(folder);
  }
  if (failures.length > 0) {
    throw new Error(`${failures.length} of ${scenes.length} failed:\n${failures.join('\n')}`);
  }
  return `${scenes.length} scenes, pictures in dist/screenshots/`;
}

/** @param {string} text */
function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/** @param {unknown} actual @param {unknown} expected @param {string} what */
function expectEqual(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: ${actual} instead of ${expected}`);
}

/** @param {string} text @param {string[]} words */
function expectWords(text, words) {
  const missing = words.filter((word) => !oneLine(text).includes(word));
  if (missing.length > 0) throw new Error(`“${missing.join('”, “')}” is not in:\n${text}`);
}
