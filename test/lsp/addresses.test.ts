import { describe, expect, test } from 'vitest';
import { addressKey } from '../../server/src/lsp/addresses';

describe('one file has one key', () => {
  test.each([
    ['file:///c%3A/desk/story.txt', 'file:///C:/desk/story.txt'],
    ['file:///c%3a/desk/story.txt', 'file:///c:/desk/story.txt'],
    ['file:///desk/a%2Bb%20%28c%29.txt', 'file:///desk/a+b%20(c).txt'],
    ['file:///desk/Gda%C5%84sk.txt', 'file:///desk/Gdańsk.txt'],
  ])('%s and %s', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });
});

describe('two files have two keys', () => {
  test.each([
    ['file:///desk/a.txt', 'file:///desk/A.txt'],
    ['file:///desk/a%2520b.txt', 'file:///desk/a%20b.txt'],
    ['file:///desk/a.txt', 'memory:///desk/a.txt'],
  ])('%s and %s', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });
});
