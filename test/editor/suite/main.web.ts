// Entry where extensions run in a Web Worker. No file can be written there, so the result is a line
// on the console that the page hands on.
import 'mocha/mocha';
import { resultOf, throwOnFailure } from './result';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: class {} as never });
  await import('./tests');
  const result = await resultOf((done) => mocha.run(done));
  console.log(`dateline-suite-result ${JSON.stringify(result)}`);
  throwOnFailure(result);
}
