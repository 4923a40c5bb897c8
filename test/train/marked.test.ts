import { describe, expect, it } from 'vitest';
import { ownText, ownTexts } from './marked';

describe('articles of our own', () => {
  it('gives their words and the names in them', () => {
    const { text, gold } = ownText('a', '[P Ama Addo] left [L Tema].\n[O Volta Lines] sank.');
    expect(text).toBe('Ama Addo left Tema.\nVolta Lines sank.');
    expect(gold.map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`)).toEqual([
      'Ama Addo: person',
      'Tema: place',
      'Volta Lines: organization',
    ]);
  });

  it.each(['[Q Ama Addo] left.', '[P Ama Addo left.', 'Ama Addo] left.', '[P Ama\nAddo] left.'])(
    'names what is no mark: %j',
    (marked) => {
      expect(() => ownText('towns.txt 3', marked)).toThrow(/towns\.txt 3: a bracket/);
    },
  );

  it('reads those there are, none of them twice', () => {
    const texts = ownTexts().map(({ text }) => text);
    expect(texts.filter((text) => text === '')).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
