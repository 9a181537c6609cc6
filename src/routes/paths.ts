import type { DocumentId } from '#domain/documents/documents.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import type { StageId } from '#domain/plan/sections.ts'
import type { WhatIfId } from '#domain/whatIf/cases.ts'

/** Every address of the app, in one place. */
export const paths = {
  welcome: '/',
  plans: '/plans',
  open: '/open',
  sure: '/sure',
  help: '/help',
  /** Leaving quickly, how the page looks to others, the passphrase, removing everything. */
  safety: '/safety',
  lock: '/safety/lock',
  /** The counselor's own: all plans they help with, what they know of the area, what they noted about one plan. */
  desk: '/desk',
  library: '/desk/library',
  record: (planId: string) => `/desk/${planId}`,
  begin: '/begin',
  example: '/example',
  overview: (planId: string) => `/${planId}`,
  first: (planId: string, page: string) => `/${planId}/first/${page}`,
  checklist: (planId: string) => `/${planId}/checklist`,
  notice: (planId: string) => `/${planId}/notice`,
  documents: (planId: string) => `/${planId}/documents`,
  /** One paper, of one of several things where it is made for each. */
  paper: (planId: string, id: DocumentId, subject?: string) =>
    `/${planId}/documents/${id}${subject === undefined ? '' : `/${encodeURIComponent(subject)}`}`,
  /** Where a paper is at home: two of them have pages of their own that can do more. */
  document: (planId: string, id: DocumentId) =>
    id === 'checklist' || id === 'notice' ? `/${planId}/${id}` : `/${planId}/documents/${id}`,
  /** Several papers printed in one go. */
  kit: (planId: string) => `/${planId}/documents/kit`,
  /** Blank sheets of the questions, for people without a device. */
  worksheets: (planId: string) => `/${planId}/documents/worksheets`,
  /** All of the "What if …?", or one of them. */
  whatIf: (planId: string, which?: WhatIfId) =>
    which === undefined ? `/${planId}/what-if` : `/${planId}/what-if/${which}`,
  copies: (planId: string) => `/${planId}/copies`,
  /** A counselor's session on a plan: its beginning, and its end with the summary. */
  session: (planId: string) => `/${planId}/session`,
  sessionSummary: (planId: string) => `/${planId}/session/summary`,
  /** A discussion of the core group while it runs. */
  talk: (planId: string, id: string) => `/${planId}/talk/${id}`,
  /** Where a stage opens: what it takes, and what is next. */
  stage: (planId: string, stage: StageId) => `/${planId}/${stage}`,
  step: (planId: string, address: StepAddress) => `/${planId}/${address}`,
  item: (planId: string, address: StepAddress, id: string) => `/${planId}/${address}/${id}`,
}
