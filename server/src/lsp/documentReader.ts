import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyseInSteps } from '../analysis/analyse';
import type { AnalysedParagraph } from '../analysis/analysedParagraph';
import type { Analysis } from '../analysis/analysis';
import { parse } from '../article/parse';
import type { Register } from '../register/register';
import type { LongReading } from './longReading';

/** All that the analysis of a document depends on. */
export interface Asked {
  readonly version: number;
  readonly today: string;
  readonly register: Register | undefined;
}

/** So long, in milliseconds, an article is read before others are served. */
const LONGEST_STRETCH = 40;

/**
 * Reads an open document, anew after each change, and keeps its last analysis for the next to take
 * over what stayed. A long text is read in stretches, between which the server does other things.
 */
export class DocumentReader {
  readonly #document: TextDocument;
  readonly #longReading: LongReading;
  #known: { readonly asked: Asked; readonly analysis: Analysis } | undefined;
  /** What is being read, for all who ask for the same. */
  #current: { readonly asked: Asked; analysis: Promise<Analysis | undefined> } | undefined;
  /** What had been read when something else was asked for: most of it stands there, too. */
  #begun: readonly AnalysedParagraph[] = [];

  constructor(document: TextDocument, longReading: LongReading) {
    this.#document = document;
    this.#longReading = longReading;
  }

  /** Undefined where the text changed, or another reading was asked for, before the end was reached. */
  read(asked: Asked): Analysis | Promise<Analysis | undefined> {
    if (this.#known && isSame(this.#known.asked, asked)) return this.#known.analysis;
    if (!this.#current || !isSame(this.#current.asked, asked)) {
      this.#current = { asked, analysis: Promise.resolve(undefined) };
      this.#current.analysis = this.#readToEnd(asked);
    }
    return this.#current.analysis;
  }

  /** Ends what is being read. */
  close(): void {
    this.#current = undefined;
    void this.#longReading.end(this.#document.uri);
  }

  async #readToEnd(asked: Asked): Promise<Analysis | undefined> {
    const { uri } = this.#document;
    const previous = this.#known?.analysis;
    if (!previous) await this.#longReading.begin(uri, this.#document.getText().length);
    if (!this.#isWanted(asked)) return undefined;
    const article = parse(this.#document.getText(), previous?.article);
    const { today, register } = asked;
    const steps = analyseInSteps(article, {
      today,
      begun: this.#begun,
      ...(register && { register }),
      ...(previous && { previous }),
    });
    let since = Date.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        this.#known = { asked, analysis: step.value };
        this.#begun = [];
        void this.#longReading.end(uri);
        return step.value;
      }
      if (Date.now() - since < LONGEST_STRETCH) continue;
      this.#begun = step.value;
      void this.#longReading.report(uri, (step.value.at(-1)?.end ?? 0) / article.text.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!this.#isWanted(asked)) return undefined;
      since = Date.now();
    }
  }

  #isWanted(asked: Asked): boolean {
    return this.#current?.asked === asked && this.#document.version === asked.version;
  }
}

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.version === other.version && one.today === other.today && one.register === other.register
  );
}
