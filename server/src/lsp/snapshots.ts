import type { PositionEncodingKind, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../analysis/analyse';
import type { Analysis } from '../analysis/analysis';
import { parse } from '../article/parse';
import type { Register } from '../register/register';
import type { Configuration } from './configuration';
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

/** An analysis and all that it depends on. */
interface KnownAnalysis {
  readonly version: number;
  readonly today: string;
  readonly register: Register | undefined;
  readonly analysis: Analysis;
}

/**
 * Gives the current snapshot of a document and keeps its analysis until the text changes; the next
 * one then reuses the paragraphs that stayed.
 */
export class Snapshots {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #configuration: Configuration;
  readonly #registers: Registers;
  readonly #longReading: LongReading;
  readonly #encoding: () => PositionEncodingKind;
  readonly #today: () => string;
  readonly #analyses = new Map<string, KnownAnalysis>();

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
      this.#analyses.delete(document.uri);
      void longReading.end(document.uri);
      configuration.forget(document.uri);
    });
  }

  /** Undefined where the document is not open, or is no article. */
  async current(uri: string): Promise<Snapshot | undefined> {
    const settings = await this.#configuration.settingsFor(uri);
    const registerFile = await this.#registers.fileFor(uri);
    const opened = this.#documents.get(uri);
    const isNew = opened && !this.#analyses.has(uri) && isArticle(opened, settings);
    if (isNew) await this.#longReading.begin(uri, opened.getText().length);
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const analysis = () => this.#analysisOf(document, registerFile?.register);
    const snapshot = this.#snapshot(document, settings, registerFile, analysis);
    if (isNew) void this.#longReading.end(uri);
    return snapshot;
  }

  /** A snapshot of a document that is not open. Nothing of it is kept. */
  async of(document: TextDocument, settings: Settings): Promise<Snapshot | undefined> {
    const registerFile = await this.#registers.fileFor(document.uri);
    const options = { today: this.#today(), ...given(registerFile?.register) };
    const analysis = () => analyse(parse(document.getText()), options);
    return this.#snapshot(document, settings, registerFile, analysis);
  }

  #snapshot(
    document: TextDocument,
    settings: Settings,
    registerFile: RegisterFile | undefined,
    analysis: () => Analysis,
  ): Snapshot | undefined {
    if (!isArticle(document, settings)) return undefined;
    const { uri, version } = document;
    const positions = new Positions(document, this.#encoding());
    return { uri, version, analysis: analysis(), positions, settings, registerFile };
  }

  #analysisOf(document: TextDocument, register: Register | undefined): Analysis {
    const { uri, version } = document;
    const today = this.#today();
    const known = this.#analyses.get(uri);
    if (known?.version === version && known.today === today && known.register === register) {
      return known.analysis;
    }
    const previous = known && { previous: known.analysis };
    const article = parse(document.getText(), known?.analysis.article);
    const analysis = analyse(article, { today, ...given(register), ...previous });
    this.#analyses.set(uri, { version, today, register, analysis });
    return analysis;
  }
}

function given(register: Register | undefined): { register?: Register } {
  return register ? { register } : {};
}
