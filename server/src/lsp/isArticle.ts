import picomatch from 'picomatch/posix';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { looksLikeArticle } from '../article/recognise';
import type { Settings } from './settings';

/** The language id of articles in editors that know it. */
export const LANGUAGE_ID = 'news-article';

/**
 * True where the server should speak up: the editor says that it is an article, its name or the
 * user's globs do, or its first line. Other text is left alone.
 */
export function isArticle(document: TextDocument, { articleFiles }: Settings): boolean {
  if (document.languageId === LANGUAGE_ID) return true;
  const path = pathOf(document.uri);
  if (path.endsWith('.article')) return true;
  return articleFiles.some((glob) => matches(glob, path)) || looksLikeArticle(document.getText());
}

/** The endings that copy comes with; whether such a file is an article, its first line says. */
const COPY = /\.(?:txt|text|article)$/i;

/** True for a path that is worth reading to find out, see {@link isArticle}. */
export function mayBeArticle(path: string, { articleFiles }: Settings): boolean {
  return COPY.test(path) || articleFiles.some((glob) => matches(glob, path));
}

/** A glob that does not start at the root may match below any folder. */
function matches(glob: string, path: string): boolean {
  const anchored = glob.startsWith('/') || glob.startsWith('**/') ? glob : `**/${glob}`;
  return picomatch.isMatch(path, anchored, { dot: true });
}

/** The path of an address, decoded; what is no address is its own path. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return uri;
  }
}
