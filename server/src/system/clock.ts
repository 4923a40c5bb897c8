import { Temporal } from 'temporal-polyfill';

/** Today by the machine’s calendar and time zone, ISO 8601. The core knows no clock; it is told. */
export function localToday(): string {
  return Temporal.Now.plainDateISO().toString();
}
