/**
 * The lines of a stream of bytes, parted at LF alone: unlike line readers for text, it leaves the
 * line separators whole that Unicode has and JSON allows inside a string.
 */
export async function* byteLines(
  stream: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      begun.push(bytes.subarray(start, end));
      yield Buffer.concat(begun);
      begun = [];
      start = end + 1;
    }
    begun.push(bytes.subarray(start));
  }
  const last = Buffer.concat(begun);
  if (last.length > 0) yield last;
}

const LF = 0x0a;
