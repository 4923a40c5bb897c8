import { type AnalyseOptions, analyse } from '../../server/src/analysis/analyse';
import type { Analysis } from '../../server/src/analysis/analysis';
import { parse } from '../../server/src/article/parse';

export function analysed(text: string, options?: AnalyseOptions): Analysis {
  return analyse(parse(text), options);
}
