import { Temporal } from 'temporal-polyfill';

/** Today by the machine’s calendar and time zone, ISO 8601. The core knows no clock; it is told. */
export function localToday(): string {
  // Asked at every request, and Temporal.Now looks the time zone up each time, which takes a
  // millisecond; Date knows it.
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return Temporal.PlainDate.from({ year, month, day }).toString();
}
