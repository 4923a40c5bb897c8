import type { PositionEncodingKind, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { parse } from '../article/parse';
import type { Configuration } from './configuration';
import { DocumentReader } from './documentReader';
import { isArticle } from './isArticle';
import type { LongReading } from './longReading';
import { Positions } from './positions';
import type { RegisterFile, Registers } from './registers';
import type { Settings } from './settings';

/** One state of an article, with all that an answer about it needs. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly analysis: Analysis;
  readonly positions: Positions;
  readonly settings: Settings;
  /** The register of the folder it is in; undefined where it is in none. */
  readonly registerFile: RegisterFile | undefined;
}

/** Gives the current snapshots of documents; what an edit leaves as it was is not read again. */
export class Snapshots {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #configuration: Configuration;
  readonly #registers: Registers;
  readonly #longReading: LongReading;
  readonly #encoding: () => PositionEncodingKind;
  readonly #today: () => string;
  readonly #readers = new WeakMap<TextDocument, DocumentReader>();

  constructor(
    documents: TextDocuments<TextDocument>,
    configuration: Configuration,
    registers: Registers,
    longReading: LongReading,
    encoding: () => PositionEncodingKind,
    today: () => string,
  ) {
    this.#documents = documents;
    this.#configuration = configuration;
    this.#registers = registers;
    this.#longReading = longReading;
    this.#encoding = encoding;
    this.#today = today;
    documents.onDidClose(({ document }) => {
      this.#readers.get(document)?.close();
      this.#readers.delete(document);
      configuration.forget(document.uri);
    });
  }

  /**
   * Undefined where the document is not open, or is no article. Reading a long article is paused again
   * and again, for others to be served; where its text changes meanwhile, the new one is read.
   */
  async current(uri: string): Promise<Snapshot | undefined> {
    for (;;) {
      const settings = await this.#configuration.settingsFor(uri);
      const registerFile = await this.#registers.fileFor(uri);
      const document = this.#documents.get(uri);
      if (!document || !isArticle(document, settings)) return undefined;
      const { version } = document;
      const asked = { version, today: this.#today(), register: registerFile?.register };
      const analysis = await this.#readerOf(document).read(asked);
      if (analysis) return this.#snapshot(document, settings, registerFile, analysis);
    }
  }

  /** A snapshot of a document that is not open. Nothing of it is kept. */
  async of(document: TextDocument, settings: Settings): Promise<Snapshot | undefined> {
    const registerFile = await this.#registers.fileFor(document.uri);
    if (!isArticle(document, settings)) return undefined;
    const register = registerFile?.register;
    const options = { today: this.#today(), ...(register && { register }) };
    const analysis = analyse(parse(document.getText()), options);
    return this.#snapshot(document, settings, registerFile, analysis);
  }

  #snapshot(
    document: TextDocument,
    settings: Settings,
    registerFile: RegisterFile | undefined,
    analysis: Analysis,
  ): Snapshot {
    const { uri, version } = document;
    const positions = new Positions(document, this.#encoding());
    return { uri, version, analysis, positions, settings, registerFile };
  }

  #readerOf(document: TextDocument): DocumentReader {
    const reader = this.#readers.get(document) ?? new DocumentReader(document, this.#longReading);
    this.#readers.set(document, reader);
    return reader;
  }
}
