import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes, type Fix, optionalCodes } from '../server/src/analysis/diagnostic';
import { pageOf } from '../server/src/analysis/diagnosticPages';
import { reported } from '../server/src/analysis/reported';
import { analysed } from './support/analysed';

const page = readFileSync(new URL('../docs/diagnostics.md', import.meta.url), 'utf8');
/** The day the page's examples are read on. */
const today = '2026-03-02';

/** Each section's text under its heading, which is the code. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string] => {
      const [code = '', ...body] = section.split('\n');
      return [code, body.join('\n')];
    }),
);

it('the page has a section for each code, in order, and for nothing else', () => {
  expect([...sections.keys()]).toEqual([...diagnosticCodes]);
});

describe.each(diagnosticCodes)('the section on %s', (code) => {
  const section = sections.get(code) ?? '';
  const [example = '', repaired] = [...section.matchAll(/```text\n([\s\S]*?)\n```/g)].map(
    ([, block]) => block,
  );

  const isOptional = optionalCodes.has(code);
  const switchedOn = new Map(isOptional ? [[code, 'warning' as const]] : []);
  const found = reported(analysed(example, { today }), switchedOn);

  it('shows an example that Dateline finds, and the severity it has', () => {
    expect(found.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(section).toContain(`\nSeverity: ${isOptional ? 'off' : found[0]?.severity}\n`);
  });

  it('shows what the quick fix makes of it, where there is one', () => {
    const fix = found[0]?.fixes[0];
    expect(repaired).toBe(fix && apply(example, fix));
  });

  it('says how to put it right and how to switch it on or off', () => {
    expect(section).toMatch(/^Fix: /m);
    const setting = `"dateline.diagnostics.severity": { "${code}": `;
    expect(section).toContain(isOptional ? `Switch it on: \`${setting}` : `${setting}"off" }`);
  });

  it('is where the code’s link leads', () => {
    const anchor = code
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
    expect(pageOf(code)).toMatch(new RegExp(`^docs/diagnostics\\.md#${anchor}$`));
  });
});

function apply(text: string, { changes }: Fix): string {
  return [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}
