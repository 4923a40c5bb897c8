// @ts-check
// The licences of what is bundled, which have to travel with it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text with the licence of each npm package that went into some bundles.
 * @param {readonly (import('esbuild').Metafile | undefined)[]} bundles
 */
export function notices(bundles) {
  const inputs = bundles.flatMap((bundle) => Object.keys(bundle?.inputs ?? {}));
  const folders = inputs.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const sections = [...new Set(folders)].sort().map(section);
  return `Dateline contains these works of others.\n\n${sections.join('\n\n')}\n`;
}

/** @param {string} folder */
function section(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `=== ${name} ${version} (${license})\n\n${text}`;
}
