/** One article to be analysed, and where it came from. */
export interface ArticleInput {
  /** Names the article in results. */
  readonly id: string;
  /** Names the article to the person who asked: its path, or its id where a file holds many. */
  readonly label: string;
  /** The file it stands in, undefined for standard input; with its line where a file holds many. */
  readonly file: string | undefined;
  readonly line?: number;
  readonly text: string;
  /** Known apart from the text. */
  readonly given?: GivenFields;
}

/** What a line of JSON says of an article besides its text. */
export interface GivenFields {
  /** ISO 8601 calendar date. */
  readonly date?: string;
  readonly title?: string;
}

/** Something asked for that cannot be read, in one line that names it. */
export interface InputProblem {
  readonly problem: string;
}
