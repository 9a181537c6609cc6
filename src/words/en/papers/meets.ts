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
  mayMove: 'The date may change.',
  undated: {
    notSet: 'We haven’t set a date yet. Contact us, and we’ll tell you.',
    past: 'Please ask for the date of the next meeting.',
    stopped: 'The group isn’t meeting now. Please ask before you come.',
  } satisfies Record<NonNullable<MeetsFacts['undated']>, string>,
  online: 'Online. Please ask for the link.',
  andOnline: (place: string) => `${place} You can also join online.`,
  membersOnly: 'Please ask. We tell the place only to people who come.',
  ask: (area: string | undefined) =>
    area === undefined ? 'Please ask for the place.' : `${area}. Please ask for the place.`,
  access: {
    yes: 'No steps',
    partly: 'No steps in part of the building. Please tell us what you need.',
    no: 'There are steps. Please tell us what you need.',
    toilet: 'accessible restroom',
  },
}
