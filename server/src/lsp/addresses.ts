/**
 * The same for all spellings of one address: editors and Node escape other characters, and write a
 * Windows drive as `c%3A`, `c:` or `C:`. It is for comparing alone; what is sent back to the editor
 * stays as it came.
 */
export function addressKey(uri: string): string {
  return decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A stray percent sign: it has one spelling.
  }
}
