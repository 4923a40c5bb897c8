import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const grammarPath = 'syntaxes/news-article.tmLanguage.json';

/** The grammar, run by the same two libraries that VS Code runs it with. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () =>
      textmate.parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (!grammar) throw new Error(`${grammarPath} does not load`);
  return grammar;
}

/** A stretch of text with the scopes the grammar gives it, the root scope left out. */
export interface ScopedText {
  readonly text: string;
  readonly scopes: readonly string[];
}

export function tokenise(grammar: IGrammar, text: string): ScopedText[] {
  const found: ScopedText[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split(/\r?\n/)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      found.push({ text: line.slice(startIndex, endIndex), scopes: scopes.slice(1) });
    }
  }
  return found;
}
