/** A file the client has not opened. */
export interface FoundFile {
  readonly uri: string;
  /** Another one whenever the file's text is another, as far as the system can tell. */
  readonly stamp: string;
}

/** The files of the client's folders, as far as the server can reach them. The entry gives them. */
export interface Files {
  /** The files below a folder that are wanted by their path, in the order of their names. */
  list(folder: string, isWanted: (path: string) => boolean): Promise<readonly FoundFile[]>;
  /** A file's text; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
}

/** For a server that reaches no files, as in a browser: what is open is all there is. */
export const noFiles: Files = {
  list: async () => [],
  read: async () => undefined,
};
