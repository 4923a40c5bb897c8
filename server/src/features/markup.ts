/** How an answer is dressed for the reader: as Markdown, or as plain text where the client knows no Markdown. */
export interface Markup {
  /** Words of the article or of ours, made harmless: nothing in them acts as markup. */
  text(words: string): string;
  bold(words: string): string;
  emphasis(words: string): string;
  /** A paragraph set off as someone's words. */
  quotation(words: string): string;
  /** Words that lead to an address of ours; in plain text the address itself. */
  link(words: string, address: string): string;
  /** Joins blocks into one answer, a blank line between them. */
  blocks(blocks: readonly string[]): string;
}

export const markdown: Markup = {
  text: escapeMarkdown,
  bold: (words) => `**${escapeMarkdown(words)}**`,
  emphasis: (words) => `_${escapeMarkdown(words)}_`,
  quotation: (words) => `> ${escapeMarkdown(words)}`,
  link: (words, address) => `[${escapeMarkdown(words)}](${address})`,
  blocks: (blocks) => blocks.join('\n\n'),
};

export const plainText: Markup = {
  text: oneLine,
  bold: oneLine,
  emphasis: oneLine,
  quotation: oneLine,
  link: (_, address) => address,
  blocks: (blocks) => blocks.join('\n'),
};

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * Escapes what Markdown would read as markup, wherever the words come to stand: emphasis, code,
 * links, images, HTML, entities, tables, strike-through, and at the start of a line headings, lists
 * and rules; also the bare addresses that some renderers turn into links. Ordinary punctuation stays
 * as it is, for editors that show Markdown as it is written.
 */
export function escapeMarkdown(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_[\]<>|~#$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi, '\\$&');
}
