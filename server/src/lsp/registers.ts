import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readRegister } from '../register/read';
import { REGISTER_FILE, type Register } from '../register/register';
import { addressKey } from './addresses';
import { documentAt } from './documents';
import type { Files } from './files';
import type { FileWatching } from './fileWatching';

/** One state of a folder's register. */
export interface RegisterFile {
  readonly uri: string;
  /** Undefined where there is no such file. */
  readonly text: string | undefined;
  /** The document's version where it is open. */
  readonly version: number | null;
  readonly register: Register;
}

/** How long a file is trusted to be as it was where the client cannot watch it, in milliseconds. */
const TRUSTED = 1000;
/** A pause in typing after which open articles are looked at again, in milliseconds. */
const CHANGE_DELAY = 300;

/**
 * The registers at the roots of the client's folders: from the editor where one is open there, else
 * from its file.
 */
export class Registers {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #files: Files;
  readonly #watching: FileWatching;
  readonly #folders: () => readonly string[];
  readonly #onChange: () => void;
  readonly #texts = new Map<
    string,
    { readonly since: number; text: Promise<string | undefined> }
  >();
  readonly #states = new Map<string, RegisterFile>();
  #pending: ReturnType<typeof setTimeout> | undefined;

  /** @param onChange called when a register says something else than before */
  constructor(
    documents: TextDocuments<TextDocument>,
    files: Files,
    watching: FileWatching,
    folders: () => readonly string[],
    onChange: () => void,
  ) {
    this.#documents = documents;
    this.#files = files;
    this.#watching = watching;
    this.#folders = folders;
    this.#onChange = onChange;
    const changed = (uri: string) => {
      if (this.isRegister(uri)) this.#changed(uri);
    };
    documents.onDidChangeContent(({ document }) => changed(document.uri));
    documents.onDidClose(({ document }) => changed(document.uri));
    watching.onChange(changed);
  }

  /** True for the register of one of the client's folders. */
  isRegister(uri: string): boolean {
    const key = addressKey(uri);
    return this.#folders().some((folder) => addressKey(registerIn(folder)) === key);
  }

  /** The register for a document: of the innermost folder it is in. Undefined where it is in none. */
  async fileFor(uri: string): Promise<RegisterFile | undefined> {
    const key = addressKey(uri);
    const holding = this.#folders().filter((folder) =>
      key.startsWith(addressKey(withSlash(folder))),
    );
    if (holding.length === 0) return undefined;
    const innermost = holding.reduce((a, b) => (b.length > a.length ? b : a));
    return this.fileAt(registerIn(innermost));
  }

  async fileAt(uri: string): Promise<RegisterFile> {
    const open = documentAt(this.#documents, uri);
    const text = open ? open.getText() : await this.#read(uri);
    const version = documentAt(this.#documents, uri)?.version ?? null;
    const known = this.#states.get(uri);
    if (known && known.text === text && known.version === version) return known;
    // The same words say the same, so analyses that were made with them still hold.
    const register =
      known && (known.text ?? '') === (text ?? '') ? known.register : readRegister(text ?? '');
    const now: RegisterFile = { uri, text, version, register };
    this.#states.set(uri, now);
    return now;
  }

  async #read(uri: string): Promise<string | undefined> {
    const key = addressKey(uri);
    const known = this.#texts.get(key);
    if (known && (this.#watching.isOn || Date.now() - known.since < TRUSTED)) return known.text;
    const text = this.#files.read(uri);
    this.#texts.set(key, { since: Date.now(), text });
    return text;
  }

  #changed(uri: string): void {
    this.#texts.delete(addressKey(uri));
    clearTimeout(this.#pending);
    this.#pending = setTimeout(this.#onChange, CHANGE_DELAY);
  }
}

function registerIn(folder: string): string {
  return `${withSlash(folder)}${REGISTER_FILE}`;
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
