/** The forms of an English verb; `past` and `participle` are the same word for most. */
export interface VerbForms {
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/**
 * The forms of a verb by the rules of English spelling: say, says, saying; cry, cries; quip, quipped.
 *
 * @param past the past tense where it is irregular, or doubles its last letter behind a long word
 * @param participle the past participle where it is not the past tense
 */
export function inflect(base: string, past?: string, participle?: string): VerbForms {
  const regular = `${stem(base)}ed`;
  const pastForm = past ?? regular;
  return {
    base,
    present: present(base),
    past: pastForm,
    participle: participle ?? pastForm,
    gerund: gerund(base, past),
  };
}

function present(base: string): string {
  if (/(?:[sxz]|[cs]h|[^aeiou]o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** What "-ed" is put behind: "quipp", "declar", "cri". */
function stem(base: string): string {
  if (base.endsWith('e')) return base.slice(0, -1);
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}i`;
  return doubles(base) ? base + base.at(-1) : base;
}

function gerund(base: string, past: string | undefined): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  const doubled = base + base.at(-1);
  return doubles(base) || past === `${doubled}ed` || base === 'begin'
    ? `${doubled}ing`
    : `${base}ing`;
}

/** One syllable, one vowel, one consonant behind it: quip, jab, plan. */
function doubles(base: string): boolean {
  return /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(base);
}
