import { posix } from 'node:path';
import { readSource } from './sourceFile';

/**
 * A circle of imports for each file that starts one, as the way around it: "a → b → a"; types count, too.
 *
 * @param sources each file’s text by its path from the top of the repository, with slashes
 */
export function importCircles(sources: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string) => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    done.add(file);
    way.push(file);
    for (const imported of importsOf(file, sources)) visit(imported);
    way.pop();
  };
  for (const file of sources.keys()) visit(file);
  return found;
}

/** The files among `sources` that a file imports. */
function importsOf(file: string, sources: ReadonlyMap<string, string>): string[] {
  return readSource(sources.get(file)!)
    .imports.filter((module) => module.startsWith('.'))
    .map((module) => `${posix.join(posix.dirname(file), module)}.ts`)
    .filter((path) => sources.has(path));
}
