import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** A library that does a part of what Dateline does. */
export interface Library {
  readonly name: string;
  /** Its part of the job, in words. */
  readonly part: string;
  readonly run: (text: string) => unknown;
}

const wink = winkNlp(model);

/** What somebody would otherwise reach for, each doing its part. */
export const otherLibraries: readonly Library[] = [
  {
    name: 'compromise',
    part: 'people, places, organizations, quotations',
    run: (text) => {
      const found = compromise(text);
      return [found.topics().out('array'), found.quotations().out('array')];
    },
  },
  {
    name: 'wink-nlp',
    part: 'tokens, sentences, parts of speech, entities',
    run: (text) => wink.readDoc(text).entities().out(),
  },
  {
    name: 'chrono-node',
    part: 'dates',
    run: (text) => chrono.parse(text, new Date(2024, 2, 7)),
  },
];
