import type { PositionEncodingKind, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { parse } from '../article/parse';
import type { Configuration } from './configuration';
import { isArticle } from './isArticle';
import { Positions } from './positions';
import type { Settings } from './settings';

/** One state of an article, with all that an answer about it needs. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly positions: Positions;
  readonly settings: Settings;
}

/**
 * Gives the current snapshot of a document and keeps its analysis until the text changes; the next
 * one then reuses the paragraphs that stayed.
 */
export class Snapshots {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #configuration: Configuration;
  readonly #encoding: () => PositionEncodingKind;
  readonly #today: () => string;
  readonly #analyses = new Map<string, { version: number; today: string; analysis: Analysis }>();

  constructor(
    documents: TextDocuments<TextDocument>,
    configuration: Configuration,
    encoding: () => PositionEncodingKind,
    today: () => string,
  ) {
    this.#documents = documents;
    this.#configuration = configuration;
    this.#encoding = encoding;
    this.#today = today;
    documents.onDidClose(({ document }) => {
      this.#analyses.delete(document.uri);
      configuration.forget(document.uri);
    });
  }

  /** Undefined where the document is not open, or is no article. */
  async current(uri: string): Promise<Snapshot | undefined> {
    const settings = await this.#configuration.settingsFor(uri);
    const document = this.#documents.get(uri);
    return document && this.#snapshot(document, settings, () => this.#analysisOf(document));
  }

  /** A snapshot of a document that is not open. Nothing of it is kept. */
  of(document: TextDocument, settings: Settings): Snapshot | undefined {
    return this.#snapshot(document, settings, () =>
      analyse(parse(document.getText()), { today: this.#today() }),
    );
  }

  #snapshot(
    document: TextDocument,
    settings: Settings,
    analysis: () => Analysis,
  ): Snapshot | undefined {
    if (!isArticle(document, settings)) return undefined;
    const { uri, version } = document;
    const positions = new Positions(document, this.#encoding());
    return { uri, version, analysis: analysis(), positions, settings };
  }

  #analysisOf(document: TextDocument): Analysis {
    const { uri, version } = document;
    const today = this.#today();
    const known = this.#analyses.get(uri);
    if (known?.version === version && known.today === today) return known.analysis;
    const previous = known ? { previous: known.analysis } : {};
    const analysis = analyse(parse(document.getText()), { today, ...previous });
    this.#analyses.set(uri, { version, today, analysis });
    return analysis;
  }
}
