import { Temporal } from 'temporal-polyfill';

/** Today by the machine's calendar and time zone, ISO 8601. For the entries; the core knows no clock. */
export function localToday(): string {
  return Temporal.Now.plainDateISO().toString();
}
