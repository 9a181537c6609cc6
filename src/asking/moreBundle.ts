import type { SectionId } from '#domain/plan/sections.ts'
import type { BundleName } from '#words/languages.ts'

/** The words of a section's pages under "More, when you want it"; where it has none, the section's own. */
export const moreBundle = {
  about: 'aboutMore',
  coreGroup: 'coreGroupMore',
  expectations: 'expectations',
  purpose: 'purposeMore',
  place: 'placeMore',
  connections: 'connectionsMore',
  timeline: 'timelineMore',
} as const satisfies Readonly<Record<SectionId, BundleName>>
