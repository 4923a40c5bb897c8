import * as vscode from 'vscode';

interface TestResult {
  readonly title: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/** What a run reports to the program that started the editor. */
export interface SuiteResult {
  readonly host: string;
  readonly tests: readonly TestResult[];
}

/** Runs what Mocha was given and resolves at its end, whether the tests passed or not. */
export function resultOf(run: (done: () => void) => Mocha.Runner): Promise<SuiteResult> {
  return new Promise((resolve) => {
    const tests: TestResult[] = [];
    const runner = run(() => resolve({ host: hostName(), tests }));
    runner.on('pass', (test) => {
      tests.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: Error) => {
      const milliseconds = test.duration ?? 0;
      tests.push({ title: test.fullTitle(), milliseconds, error: error.stack ?? error.message });
    });
    runner.on('pending', (test) => {
      tests.push({ title: test.fullTitle(), milliseconds: 0, error: 'was not run' });
    });
  });
}

/** Makes a failed run known to VS Code, which turns it into an exit code. */
export function throwOnFailure({ tests }: SuiteResult): void {
  const failed = tests.filter(({ error }) => error !== undefined).length;
  if (failed > 0) throw new Error(`${failed} tests failed`);
}

function hostName(): string {
  const place = vscode.env.remoteName === undefined ? vscode.env.appHost : 'server';
  return `VS Code ${vscode.version} (${place})`;
}
