import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation } from 'sarif';

/**
 * Where a file is, for a SARIF log: relative to the working folder, so that the log means the same
 * on another machine; absolute for a file outside of it.
 */
export function artifactLocation(path: string, folder = process.cwd()): ArtifactLocation {
  const absolute = resolve(folder, path);
  const fromFolder = relative(folder, absolute);
  if (fromFolder.split(sep)[0] === '..' || isAbsolute(fromFolder)) {
    return { uri: pathToFileURL(absolute).href };
  }
  const uri = fromFolder.split(sep).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
