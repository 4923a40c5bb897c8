import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOf } from '../../server/src/analysis/diagnosticPages';
import { keys } from '../../server/src/register/keys';
import { readRegister } from '../../server/src/register/read';
import { registerCodes } from '../../server/src/register/register';

const page = readFileSync(new URL('../../docs/register.md', import.meta.url), 'utf8');

test('the page explains each code, where its link leads, and each key', () => {
  const sections = [...page.matchAll(/^## (register\/\S+)$/gm)].map(([, code]) => code);
  expect(sections).toEqual([...registerCodes]);
  for (const code of registerCodes) {
    expect(pageOf(code)).toMatch(new RegExp(`^docs/register\\.md#${code.replace('/', '')}$`));
  }
  for (const key of Object.values(keys).flatMap((each) => Object.keys(each))) {
    expect(page).toContain(key);
  }
});

test('the page’s example is sound', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const { entries, notActors, problems } = readRegister(example);
  expect(problems).toEqual([]);
  expect(entries.map(({ name }) => name.text)).toEqual(['Ada Byrne', 'Harbour Trust']);
  expect(notActors).toHaveLength(1);
});
