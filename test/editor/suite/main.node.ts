// Entry where extensions run on Node: desktop VS Code, and VS Code's server.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { resultOf, throwOnFailure } from './result';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./tests');
  const result = await resultOf((done) => mocha.run(done));
  const file = process.env.DATELINE_TEST_RESULT;
  if (file !== undefined) writeFileSync(file, JSON.stringify(result));
  throwOnFailure(result);
}
