/** "1 quote", "3 quotes". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The first items of a list and how many more there are: "a; b; 3 more". */
export function listed(items: readonly string[], limit: number): string {
  const more = items.length - limit;
  return [...items.slice(0, limit), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

/** A confidence between 0 and 1 in words. */
export function certainty(confidence: number): string {
  if (confidence >= 0.9) return 'Near certain';
  if (confidence >= 0.7) return 'Likely';
  return 'Uncertain';
}
