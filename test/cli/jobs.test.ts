import { expect, test } from 'vitest';
import { dateline, folderOf, jsonLines } from './runCli';

/** Enough to read that threads are started: 450 articles of 2,500 characters. */
const articles = Array.from({ length: 450 }, (_, number) => {
  const said = `“The ${number}th ferry is late,” Marta Lindqvist said on Monday. `;
  return { id: number, text: said + 'it rained and rained. '.repeat(110), date: '2024-03-07' };
});
const lines = articles.map((article) => JSON.stringify(article));
lines.splice(440, 0, '{"id": "nothing to read"}');
const folder = folderOf({
  'many.jsonl': lines.join('\n'),
  'actors.yaml': 'actors:\n  - name: Marta Lindqvist-Berg\n    aliases: [Marta Lindqvist]\n',
});
const inputs = ['--input', 'jsonl', '--register', 'actors.yaml', 'many.jsonl'];

test('several articles at a time give what one after the other gives, in order', async () => {
  const [one, several] = await Promise.all(
    ['1', '2'].map((jobs) => dateline(['analyze', '--jobs', jobs, ...inputs], { cwd: folder })),
  );
  expect(several).toEqual(one);
  expect(several!.code).toBe(2);
  expect(several!.stderr).toContain('many.jsonl:441: no “text”');
  const results = jsonLines(several!.stdout);
  expect(results.map(({ id }) => Number(id))).toEqual(articles.map(({ id }) => id));
  expect(results.at(-1).actors).toMatchObject([{ id: 'marta-lindqvist-berg' }]);
}, 60_000);

test.each(['0', 'x', '-1', '1.5'])('--jobs %s is refused', async (jobs) => {
  const { code, stderr } = await dateline(['check', '--jobs', jobs, 'many.jsonl'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain(`argument '${jobs}' is invalid. Give a number, 1 or more.`);
});
