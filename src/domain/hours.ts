/** To a tenth of an hour: half hours added up, and tasks shared by three, must not leave crumbs. */
export const tenth = (hours: number): number => Math.round(hours * 10) / 10
