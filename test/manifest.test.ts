import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../server/src/analysis/diagnostic';

const top = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${top}package.json`, 'utf8'));
const { commands, keybindings, menus, configuration, languages, grammars } = manifest.contributes;

interface Property {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly scope?: string;
}

describe('a command', () => {
  it.each(commands as { command: string; title: string; category: string }[])(
    '$command shows up as “Dateline: $title”',
    ({ command, title, category }) => {
      expect(command).toMatch(/^dateline\./);
      expect(title).toMatch(/^\p{Lu}/u);
      expect(category).toBe('Dateline');
    },
  );

  const known = commands.map((each: { command: string }) => each.command);

  it.each(keybindings as { command: string; key: string; when?: string }[])(
    'is run by $key in articles only ($command)',
    ({ command, when }) => {
      expect(known).toContain(command);
      expect(when).toContain('editorLangId == news-article');
    },
  );

  it('is known wherever a menu names it', () => {
    for (const { command } of Object.values(menus).flat() as { command: string }[]) {
      expect(known).toContain(command);
    }
  });
});

describe('a setting', () => {
  it.each(Object.entries(configuration.properties as Record<string, Property>))(
    '%s is described and has a default',
    (name, property) => {
      expect(name).toMatch(/^dateline\./);
      expect(property.description ?? property.markdownDescription).toMatch(/\.$/);
      expect(property.default).toBeDefined();
      expect(property.scope).toBeDefined();
    },
  );

  it('is listed with its default for other editors, which have no use for the trace of VS Code', () => {
    const page = readFileSync(`${top}docs/editors.md`, 'utf8');
    const listed = JSON.parse(/## Settings.*?```json\n(.*?)```/s.exec(page)?.[1] ?? '{}');
    const settings: Record<string, Record<string, unknown>> = {};
    for (const [name, { default: value }] of Object.entries<Property>(configuration.properties)) {
      const [, section = '', key = ''] = name.split('.');
      if (section !== 'trace') settings[section] = { ...settings[section], [key]: value };
    }
    expect(listed).toEqual(settings);
  });

  it('gives a severity to every code there is, and to no other', () => {
    const severities = configuration.properties['dateline.diagnostics.severity'].properties;
    expect(Object.keys(severities)).toEqual([...diagnosticCodes]);
    for (const { description } of Object.values(severities) as Property[]) {
      expect(description).toMatch(/\.$/);
    }
  });
});

describe('the language', () => {
  const [language] = languages;

  it('has the files it names', () => {
    const named = [language.configuration, language.icon.light, language.icon.dark];
    for (const path of [...named, grammars[0].path]) expect(existsSync(`${top}${path}`)).toBe(true);
    expect(grammars[0].language).toBe(language.id);
  });

  it.each([
    ['date 2023-05-09 Harbour board votes', true],
    ['\uFEFF  date 2023-05-09', true],
    ['date,price,volume', false],
    ['date 2023-05-09T10:00:00Z service started', false],
    ['Date: Tue, 9 May 2023 10:00:00 +0000', false],
    ['the date 2023-05-09', false],
  ])('is seen in the first line of a file without an ending: %s', (line, seen) => {
    expect(new RegExp(language.firstLine).test(line)).toBe(seen);
  });
});

it('articles are coloured in themes that do not ask for it, such as High Contrast Light', () => {
  const articles = manifest.contributes.configurationDefaults['[news-article]'];
  expect(articles['editor.semanticHighlighting.enabled']).toBe(true);
});
