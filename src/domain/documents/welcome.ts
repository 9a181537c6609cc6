import { said, type Current } from '../plan/current.ts'
import type { DocumentAbout } from './documents.ts'
import { factSheetFacts, type FactSheetFacts } from './factSheet.ts'
import { gapsOf, known } from './known.ts'
import { letterFacts } from './letter.ts'
import { meetingGaps } from './meetingGaps.ts'
import type { Naming } from './names.ts'
import { namingOutside } from './public.ts'

/** What a newcomer wants to know before coming. Only what strangers may read: the letter lies about at home. */
export interface WelcomeFacts extends FactSheetFacts {
  /** What stays private, in the group's words. */
  readonly confidentiality?: string
}

export function welcomeFacts(now: Current, naming: Naming): WelcomeFacts {
  return {
    ...factSheetFacts(now),
    ...letterFacts(now, naming),
    ...known({ confidentiality: said(now.sections.purpose.confidentiality) }),
  }
}

export const welcomeAbout: DocumentAbout = {
  id: 'welcome',
  namings: ['first', 'none'],
  namingAtFirst: (now) => (namingOutside(now) === 'none' ? 'none' : 'first'),
  missing: (now) => {
    const facts = welcomeFacts(now, 'none')
    return gapsOf([
      ['groupName', 'about/name', !facts.where.hidden && facts.name === undefined],
      ...meetingGaps(now, facts),
      ['parts', 'purpose/order', facts.parts.length === 0],
      ['confidentiality', 'purpose/privacy', facts.confidentiality === undefined],
    ])
  },
}
