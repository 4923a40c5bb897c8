/** A word list, bundled as its text (see `parseWordList`). */
declare module '*.txt' {
  const text: string;
  export default text;
}
