import type { DatedRole } from '../actors/actor';

/** The roles held on a day, ISO 8601. Dates of a role may be years or months: "to 2021" is all of 2021. */
export function rolesOn(roles: readonly DatedRole[], day: string): DatedRole[] {
  return roles.filter(
    ({ from, to }) =>
      (from === undefined || from <= day.slice(0, from.length)) &&
      (to === undefined || day.slice(0, to.length) <= to),
  );
}
