import type { TextChange } from '../../server/src/text/textChange';

/** The text with the changes made, as an editor makes them: all at once, none over another. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let end = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < end) throw new Error('two changes overlap');
    result += text.slice(end, change.start) + change.newText;
    end = change.end;
  }
  return result + text.slice(end);
}
