import { readFileSync } from 'node:fs';

/** The seeds' texts, as the folder seeds/ holds them. */
export const seeds = {
  first: readSeed('000_b8b81ef4360ed5cf.txt'),
  second: readSeed('001_f46ff1c28eac672e.txt'),
};

function readSeed(name: string): string {
  return readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
}
