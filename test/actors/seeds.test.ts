import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorsOf } from './analyseActors';

const seed = (name: string) => readFileSync(join(import.meta.dirname, '../../seeds', name), 'utf8');
const actor = (text: string, id: string) => actorsOf(text).find((candidate) => candidate.id === id);

describe('the actors of the first seed', () => {
  const text = seed('000_b8b81ef4360ed5cf.txt');

  it('makes one man of “Antony Blinken” and “Blinken”, with his role', () => {
    const blinken = actor(text, 'antony-blinken');
    expect(blinken).toMatchObject({ name: 'Antony Blinken', type: 'person', gender: 'male' });
    expect(blinken?.roles.map((role) => role.text)).toEqual(['top US diplomat']);
    expect(blinken?.mentions).toHaveLength(8);
  });

  it('reads Moscow and Kiev as the governments that act', () => {
    const forms = (id: string) =>
      actor(text, id)?.mentions.flatMap(({ text, because }) => (because ? [text] : []));
    expect(forms('russia')).toEqual(['Moscow', 'Moscow', 'Moscow', 'Moscow']);
    expect(forms('ukraine')).toEqual(['Kiev', 'Kiev']);
  });

  it('puts the OSCE and its full name together', () => {
    const names = actor(text, 'organization-for-security-and-cooperation-in-europe')?.mentions;
    expect(names?.map((mention) => mention.text)).toEqual([
      'Organization for Security and Cooperation in Europe',
      'OSCE',
      'OSCE',
    ]);
  });

  it('takes the Minsk agreement for a paper', () => {
    expect(actor(text, 'minsk')).toBeUndefined();
  });
});

describe('the actors of the second seed', () => {
  const text = seed('001_f46ff1c28eac672e.txt');

  it('gives the description that opens the story to the man named after it', () => {
    expect(actor(text, 'blinken')?.mentions[0]).toMatchObject({
      text: 'The top US diplomat',
      form: 'role',
    });
  });

  it.each([
    ['ned-price', 'State Department spokesman'],
    ['jen-psaki', 'White House press secretary'],
    ['kevin-liptak', 'CNN’s'],
  ])('knows the role of %s', (id, role) => {
    expect(actor(text, id)?.roles.map((found) => found.text)).toEqual([role]);
  });
});
