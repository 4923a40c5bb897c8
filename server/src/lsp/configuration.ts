import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
} from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from './settings';

const SECTION = 'dateline';

/**
 * The client's settings: asked for where the client can be asked (and then per document, since
 * folders may differ), else as it sent them with `initialize` or a change notification.
 */
export class Configuration {
  readonly #connection: Connection;
  readonly #onChange: () => void;
  readonly #perDocument = new Map<string, Promise<Settings>>();
  readonly #reported = new Set<string>();
  #canAsk = false;
  #pushed = defaultSettings;

  constructor(connection: Connection, onChange: () => void) {
    this.#connection = connection;
    this.#onChange = onChange;
    connection.onDidChangeConfiguration(({ settings }) => {
      this.#perDocument.clear();
      if (!this.#canAsk) this.#pushed = this.#read(settings?.[SECTION]);
      this.#onChange();
    });
  }

  initialize(capabilities: ClientCapabilities, options: unknown): void {
    this.#canAsk = capabilities.workspace?.configuration === true;
    this.#pushed = this.#read(options);
  }

  /** Called once the client is ready for requests. */
  async register(capabilities: ClientCapabilities): Promise<void> {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      const options = { section: SECTION };
      await this.#connection.client.register(DidChangeConfigurationNotification.type, options);
    }
  }

  settingsFor(uri: string): Promise<Settings> {
    if (!this.#canAsk) return Promise.resolve(this.#pushed);
    const known = this.#perDocument.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#perDocument.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#perDocument.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const item = { scopeUri: uri, section: SECTION };
      return this.#read(await this.#connection.workspace.getConfiguration(item));
    } catch (error) {
      this.#report(`The client did not give its settings: ${String(error)}`);
      return defaultSettings;
    }
  }

  #read(raw: unknown): Settings {
    return readSettings(raw, (problem) => this.#report(problem));
  }

  /** Once each: the same settings are read for every document. */
  #report(problem: string): void {
    if (this.#reported.has(problem)) return;
    this.#reported.add(problem);
    this.#connection.console.warn(problem);
  }
}
