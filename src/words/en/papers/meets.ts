import type { MeetsFacts } from '#domain/documents/meets.ts'
import { sayRhythm, sayRhythmShort } from '../purpose/rhythm.ts'

/** When and where a group meets, as several papers say it. */
export const meets = {
  rhythm: sayRhythm,
  rhythmShort: sayRhythmShort,
  /** Hour and length in the founder’s own words, where they could not be read. */
  asWritten: (when: string, from: string | undefined, length: string | undefined) =>
    [when, ...(from === undefined ? [] : [from])].join(', ') + (length === undefined ? '' : ` (${length})`),
  inZone: (when: string, zone: string) => `${when} (${zone})`,
  firstOn: (day: string) => `First meeting: ${day}.`,
  mayMove: 'The day may still change.',
  undated: {
    notSet: 'No day is set yet. Whoever gets in touch hears of it first.',
    past: 'Please ask for the day of the next meeting.',
    stopped: 'The group does not meet now. Please ask before you come.',
  } satisfies Record<NonNullable<MeetsFacts['undated']>, string>,
  online: 'Online. Please ask for the link.',
  andOnline: (place: string) => `${place} You can also join online.`,
  membersOnly: 'Please ask. The place is told to those who come, and to nobody else.',
  ask: (area: string | undefined) =>
    area === undefined ? 'Please ask for the place.' : `${area}. Please ask for the place.`,
  access: {
    yes: 'Step-free',
    partly: 'Step-free only in part. Please say what you need.',
    no: 'There are steps. Please say what you need.',
    toilet: 'accessible toilet',
  },
}
