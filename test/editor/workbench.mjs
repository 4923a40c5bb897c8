// @ts-check
// VS Code on the screen, as a person handles it: mouse, keys, and what can be read.

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.outlineRows = page.locator('.outline-pane .monaco-list-row');
    this.problemRows = page.locator('.markers-panel .monaco-list-row');
    this.editorLines = page.locator('.editor-instance .view-line');
  }

  /** Goes to a folder's page and waits until its files are listed. @param {string} address */
  async open(address) {
    await this.page.goto(address);
    await this.page
      .locator('.explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 60_000 });
  }

  /** Opens a file with a double click and waits until it is taken for an article. @param {string} name */
  async openArticle(name) {
    await this.page.getByRole('treeitem', { name }).dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.statusbar-item', { hasText: 'News Article' }).waitFor();
  }

  /** @param {string} keys as Playwright names them */
  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  /** Puts the cursor somewhere. @param {number} line @param {number} column */
  async goTo(line, column) {
    await this.press('Control+g');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.#cursor(`Ln ${line}, Col ${column}`).waitFor();
  }

  /** Waits until the status bar says that the cursor is in a line. @param {number} line */
  async untilCursorInLine(line) {
    await this.#cursor(`Ln ${line},`).waitFor();
  }

  /** @param {string} text */
  #cursor(text) {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /**
   * Where a word stands on the screen. Every character of the editor's font is equally wide.
   * @param {string} excerpt words of one visual line
   * @param {string} word one of them
   */
  async placeOf(excerpt, word) {
    const line = this.editorLines.filter({ hasText: spacesAsShown(excerpt) }).first();
    const text = line.locator('> span').first();
    await text.waitFor();
    const shown = ((await text.textContent()) ?? '').replaceAll('\u00a0', ' ');
    const start = shown.indexOf(word, shown.indexOf(excerpt));
    const box = await text.boundingBox();
    if (!box || start < 0) throw new Error(`“${word}” is not on the screen: ${shown}`);
    const width = box.width / shown.length;
    return { x: box.x + (start + word.length / 2) * width, y: box.y + box.height / 2 };
  }

  /**
   * Rests the mouse on a word and gives the hover that comes. Hints that arrive meanwhile draw the line
   * anew and move the word from under the mouse, so it is looked for again, as a person would.
   * @param {string} excerpt
   * @param {string} word
   */
  async hoverOver(excerpt, word) {
    const hover = this.page
      .locator('.monaco-hover:not(.hidden) .hover-contents', { hasNotText: 'Loading...' })
      .first();
    return this.asOftenAsNeeded(
      async () => {
        const { x, y } = await this.placeOf(excerpt, word);
        await this.page.mouse.move(x - 2, y);
        await this.page.mouse.move(x, y, { steps: 3 });
        await hover.waitFor({ timeout: 4000 });
        return (await hover.allInnerTexts()).join();
      },
      () => this.page.mouse.move(5, 5),
    );
  }

  /**
   * Does something that may come to nothing where the editor redraws meanwhile, as a person would: again.
   * @template T
   * @param {() => Promise<T>} action
   * @param {() => Promise<void>} between
   */
  async asOftenAsNeeded(action, between) {
    const tries = 5;
    for (let i = 1; ; i++) {
      try {
        return await action();
      } catch (error) {
        if (i === tries) throw error;
        await between();
      }
    }
  }

  /** Moves the mouse out of the way and waits until no hover is left. */
  async leaveHover() {
    await this.page.mouse.move(5, 5);
    await this.press('Escape');
    await this.page
      .locator('.monaco-hover:not(.hidden) .hover-contents')
      .waitFor({ state: 'hidden' });
  }

  /** Gives the outline the whole side bar. */
  async showOutline() {
    await this.section('Outline', true);
    await this.section('Timeline', false);
    await this.section('Explorer', false);
    await this.outlineRows.first().waitFor();
  }

  /** Unfolds or folds a section of the side bar. @param {string} name @param {boolean} unfolded */
  async section(name, unfolded) {
    const header = this.page.locator(`.pane-header[aria-label^="${name} Section"]`).first();
    if ((await header.count()) === 0) return;
    const isUnfolded = (await header.getAttribute('aria-expanded')) === 'true';
    if (isUnfolded !== unfolded) await header.click();
  }

  /** Drags the side bar's edge. @param {number} pixels */
  async widenSideBar(pixels) {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('there is no side bar');
    const [x, y] = [box.x + box.width + 1, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + pixels, y, { steps: 5 });
    await this.page.mouse.up();
  }

  async showProblems() {
    await this.press('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** The parts of the path above the text: the file, the article, the quote. */
  get breadcrumbs() {
    return this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
  }

  /** Opens the quick fixes for the place of the cursor, the first one chosen. */
  async showQuickFixes() {
    const chosen = this.page.locator('.action-widget .monaco-list-row.focused');
    await this.asOftenAsNeeded(
      async () => {
        await this.press('Control+.');
        await chosen.waitFor({ timeout: 6000 });
      },
      () => this.press('Escape'),
    );
  }
}

/** The editor shows spaces as no-break spaces. @param {string} text */
function spacesAsShown(text) {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]'));
}
