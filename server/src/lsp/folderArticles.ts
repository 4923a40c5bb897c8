import type { CancellationToken, Diagnostic, Range, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ArticleSymbol, articleSymbols } from '../features/articleSymbols';
import { addressKey } from './addresses';
import { ChangeSignal } from './changeSignal';
import type { Configuration } from './configuration';
import { diagnosticsOf } from './diagnostics';
import type { Files } from './files';
import type { FileWatching } from './fileWatching';
import { mayBeArticle } from './isArticle';
import type { Settings } from './settings';
import type { Snapshot, Snapshots } from './snapshots';

/** What is kept of an article that is not open. Its analysis is not: a folder may hold thousands. */
export interface Digest {
  readonly uri: string;
  /** The document's version where it is open. */
  readonly version: number | null;
  /** Another one whenever the rest may be another. */
  readonly stamp: string;
  readonly symbols: readonly (ArticleSymbol & { readonly range: Range })[];
  readonly diagnostics: readonly Diagnostic[];
  /** The ids of the actors it names that the folder's register lists. */
  readonly registered: readonly string[];
}

/** Works no longer than this at a stretch, in milliseconds, so that typing is answered in between. */
const STRETCH = 15;

/** The articles of the client's folders, open or not, each read once and again when it has changed. */
export class FolderArticles {
  readonly #files: Files;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #snapshots: Snapshots;
  readonly #configuration: Configuration;
  readonly #digests = new Map<
    string,
    Digest | { readonly stamp: string; readonly uri: undefined }
  >();
  /** How often everything was forgotten: what was read before may differ, though the file does not. */
  #generation = 0;
  /** Tells when an article may have changed, or come, or gone. */
  readonly changes = new ChangeSignal();
  /** The folders' URIs. */
  folders: readonly string[] = [];

  constructor(
    files: Files,
    documents: TextDocuments<TextDocument>,
    snapshots: Snapshots,
    configuration: Configuration,
    watching: FileWatching,
  ) {
    this.#files = files;
    this.#documents = documents;
    this.#snapshots = snapshots;
    this.#configuration = configuration;
    const changed = () => this.changes.changed();
    watching.onChange(changed);
    documents.onDidChangeContent(changed);
    documents.onDidClose(changed);
  }

  /** Forgets what was read: the settings have changed. */
  clear(): void {
    this.#digests.clear();
    this.#generation++;
    this.changes.changed();
  }

  /**
   * All articles, the open ones first, then by folder and name. Ends early when cancelled.
   *
   * @param isWanted leaves out articles whose settings say so
   */
  async *digests(
    token: CancellationToken,
    report: (done: number, total: number) => void = () => {},
    isWanted: (settings: Settings) => boolean = () => true,
  ): AsyncGenerator<Digest> {
    const open = new Set<string>();
    for (const { uri } of this.#documents.all()) {
      open.add(addressKey(uri));
      const snapshot = await this.#snapshots.current(uri);
      if (!snapshot || !isWanted(snapshot.settings)) continue;
      yield digest(snapshot, snapshot.version, `${this.#generation} open ${snapshot.version}`);
    }
    const pause = breaks(STRETCH);
    for (const folder of this.folders) {
      const settings = await this.#configuration.settingsFor(folder);
      if (!isWanted(settings)) continue;
      const files = await this.#files.list(folder, (path) => mayBeArticle(path, settings));
      for (const [done, file] of files.entries()) {
        const { uri } = file;
        const stamp = `${this.#generation} ${file.stamp}`;
        await pause();
        if (token.isCancellationRequested) return;
        if (open.has(addressKey(uri))) continue;
        report(done, files.length);
        const known = this.#digests.get(uri);
        const now = known?.stamp === stamp ? known : await this.#read(uri, stamp, folder);
        if (now.uri !== undefined) yield now;
      }
    }
  }

  /** An article as it stands now, in the editor or else in its file. Nothing of it is kept. */
  async snapshotOf({ uri, version }: Digest): Promise<Snapshot | undefined> {
    return version === null ? this.#fromFile(uri, uri) : this.#snapshots.current(uri);
  }

  async #fromFile(uri: string, folder: string): Promise<Snapshot | undefined> {
    const text = (await this.#files.read(uri)) ?? '';
    const document = TextDocument.create(uri, 'plaintext', 0, text);
    return this.#snapshots.of(document, await this.#configuration.settingsFor(folder));
  }

  async #read(uri: string, stamp: string, folder: string) {
    const snapshot = await this.#fromFile(uri, folder);
    const found = snapshot ? digest(snapshot, null, stamp) : { stamp, uri: undefined };
    this.#digests.set(uri, found);
    return found;
  }
}

function digest(snapshot: Snapshot, version: number | null, stamp: string): Digest {
  const { uri, analysis, positions } = snapshot;
  return {
    uri,
    version,
    stamp,
    symbols: articleSymbols(analysis).map((symbol) => ({
      ...symbol,
      range: positions.rangeOf(symbol),
    })),
    diagnostics: diagnosticsOf(snapshot),
    registered: analysis.actors.filter(({ registered }) => registered).map(({ id }) => id),
  };
}

/** Gives a function to call again and again, which lets other work in whenever `stretch` is over. */
function breaks(stretch: number): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}
