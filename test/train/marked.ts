import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWordList } from '../../server/src/text/wordList';
import { readGold } from '../eval/gold';
import {
  type GoldKind,
  type GoldSpan,
  OUTSIDE_OR_OTHER,
  type TrainingArticle,
  trainingArticle,
} from './corpora';
import { GoldText } from './goldText';

const MARKS = 'test/train/marks';
const ARTICLES = 'test/train/articles';

const KINDS: Readonly<Record<string, GoldKind>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  M: 'other',
};

/**
 * Texts of corpora with the names that we marked in them (`marks/README.md`).
 *
 * @param name of the file of marks
 * @param files of the corpus in `folder`, without their ending
 * @throws where a text is not the one that was marked
 */
export function markedTexts(
  folder: string,
  name: string,
  files: readonly string[],
): TrainingArticle[] {
  const texts = new Map<string, string>();
  for (const file of files) {
    for (const { id, text } of readGold(join(folder, `${file}.jsonl`))) texts.set(id, text);
  }
  return parseWordList(readFileSync(join(MARKS, `${name}.txt`), 'utf8')).map((line) => {
    const [id = '', length, ...marks] = line.split(' ');
    const text = texts.get(id);
    if (text?.length !== Number(length)) {
      throw new Error(`${MARKS}/${name}.txt: the text ${id} is not in ${folder}, or has changed`);
    }
    return trainingArticle(id, text, marks.map(readMark), OUTSIDE_OR_OTHER);
  });
}

function readMark(mark: string): GoldSpan {
  const [, start, end, kind = ''] = /^(\d+)-(\d+)([POLM])$/.exec(mark) ?? [];
  if (start === undefined) throw new Error(`“${mark}” is no mark`);
  return { start: Number(start), end: Number(end), kind: KINDS[kind]! };
}

/** A text and the names in it. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly GoldSpan[];
}

/** The articles we wrote (`articles/README.md`), to learn from. */
export function ownArticles(): TrainingArticle[] {
  return ownTexts().map(({ id, text, gold }) => trainingArticle(id, text, gold));
}

export function ownTexts(): MarkedText[] {
  return readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(ARTICLES, file), 'utf8')
        .split(/^---$/m)
        .map((article, i) => ownText(`${file} ${i + 1}`, article.trim())),
    );
}

const MARKED_NAME = /\[([POLM]) ([^[\]\n]+)\]/g;

/**
 * @param marked the article with its marks: "[P Ama Addo] of [L Accra]"
 * @throws where a bracket marks no name
 */
export function ownText(id: string, marked: string): MarkedText {
  const own = new GoldText();
  let behind = 0;
  for (const { index, 0: mark, 1: kind, 2: name } of marked.matchAll(MARKED_NAME)) {
    own.add(marked.slice(behind, index));
    own.add(name!, KINDS[kind!]!);
    behind = index + mark.length;
  }
  own.add(marked.slice(behind));
  const { text, gold } = own;
  const stray = /[[\]]/.exec(text);
  if (stray) {
    const near = text.slice(stray.index, stray.index + 30);
    throw new Error(`${ARTICLES}, ${id}: a bracket that marks no name near “${near}”`);
  }
  return { id, text, gold };
}
