import { expect, test } from 'vitest';
import { localToday } from '../../server/src/system/clock';

test('today is the day of the local time zone', () => {
  // Swedish writes dates as ISO 8601 does.
  expect(localToday()).toBe(new Intl.DateTimeFormat('sv-SE').format());
});
