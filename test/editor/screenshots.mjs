// @ts-check
// Takes the pictures of the README, light and dark; they are looked at before they are published.
//   node test/editor/screenshots.mjs [FOLDER]    (dist/screenshots/readme by default)
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from './browser.mjs';
import { build, pack, vsix } from './build.mjs';
import { screenshots } from './insideBrowser.mjs';
import { removeFolder, temporaryFolder } from './processes.mjs';
import { say, timed } from './report.mjs';
import { serveVsCode } from './served.mjs';
import { Workbench } from './workbench.mjs';
import { writeWorkspace } from './workspace.mjs';

/** Only what a picture is about, and the system's light or dark. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'window.autoDetectColorScheme': true,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/**
 * @typedef {import('./workspace.mjs').Names} Names
 * @type {Record<string, (workbench: Workbench, names: Names) => Promise<void>>}
 */
const motifs = {
  outline: async (workbench, { first }) => {
    await workbench.openArticle(first);
    await workbench.widenSideBar(120);
    await workbench.showOutline();
    await workbench.outlineRows.filter({ hasText: 'Diplomacy is the greatest' }).click();
    await workbench.breadcrumbs.filter({ hasText: 'Diplomacy is the greatest' }).waitFor();
    await workbench.page.mouse.move(5, 5);
  },
  hover: async (workbench, { second }) => {
    await workbench.section('Explorer', true);
    await workbench.openArticle(second);
    await workbench.showOutline();
    await workbench.outlineRows.nth(14).waitFor();
    await workbench.showProblems();
    await workbench.problemRows.filter({ hasText: 'text/broken-sentence' }).first().waitFor();
    await workbench.hoverOver('Ukraine,” Blinken', 'Blinken');
  },
  fix: async (workbench, { draft }) => {
    await workbench.leaveHover();
    await workbench.section('Explorer', true);
    await workbench.openArticle(draft);
    await workbench.problemRows.filter({ hasText: 'header/malformed-date' }).waitFor();
    await workbench.goTo(1, 8);
    await workbench.showQuickFixes();
  },
};

const target = resolve(process.argv[2] ?? join(screenshots, 'readme'));
mkdirSync(target, { recursive: true });
await timed('building and packing', async () => {
  await build();
  await pack();
});
for (const colours of /** @type {const} */ (['light', 'dark'])) {
  const folder = temporaryFolder('pictures');
  const workspace = join(folder, 'seeds');
  const names = writeWorkspace(workspace);
  const served = await serveVsCode({ vsix, settings });
  const { browser, page } = await openBrowser({ width: 1240, height: 760, scale: 1.5, colours });
  const workbench = new Workbench(page);
  await workbench.open(served.addressOf(workspace));
  for (const [name, compose] of Object.entries(motifs)) {
    await compose(workbench, names);
    await page.waitForTimeout(500); // what fades in is there
    const path = join(target, `${name}-${colours}.png`);
    await page.screenshot({ path });
    say(path);
  }
  await browser.close();
  await served.stop();
  removeFolder(folder);
}
