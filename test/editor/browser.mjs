// @ts-check
// A headless browser that sees this machine and nothing else.
import { chromium } from 'playwright-core';
import { findBrowser } from './systemPackages.mjs';

const quietly = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--lang=en-US',
];

/**
 * Opens a browser with one page.
 * @param {object} [look]
 * @param {number} [look.width]
 * @param {number} [look.height]
 * @param {number} [look.scale] pixels of a picture for each of the page
 * @param {'light' | 'dark'} [look.colours]
 */
export async function openBrowser({ width = 1280, height = 800, scale = 1, colours } = {}) {
  const executablePath = findBrowser();
  if (!executablePath) {
    throw new Error('No browser: install Chromium or Chrome, or name one in the variable CHROME.');
  }
  const browser = await chromium.launch({ executablePath, args: quietly });
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: colours ?? 'light',
    locale: 'en-US',
  });
  const here = /^(127\.0\.0\.1|([\w-]+\.)?localhost)$/;
  await page.route(
    (url) => !here.test(url.hostname),
    (route) => route.abort(),
  );
  return { browser, page };
}
