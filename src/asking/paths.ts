import type { DocumentId } from '#domain/documents/documents.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import type { WhatIfId } from '#domain/whatIf/cases.ts'

/** Every address of the app, in one place. */
export const paths = {
  welcome: '/',
  plans: '/plans',
  open: '/open',
  sure: '/sure',
  help: '/help',
  begin: '/begin',
  example: '/example',
  overview: (planId: string) => `/${planId}`,
  first: (planId: string, page: string) => `/${planId}/first/${page}`,
  checklist: (planId: string) => `/${planId}/checklist`,
  notice: (planId: string) => `/${planId}/notice`,
  documents: (planId: string) => `/${planId}/documents`,
  /** One paper. Two of them have pages of their own, from before there were others. */
  document: (planId: string, id: DocumentId, subject?: string) =>
    id === 'checklist' || id === 'notice' ? `/${planId}/${id}` : `/${planId}/documents/${id}${subject === undefined ? '' : `/${encodeURIComponent(subject)}`}`,
  /** Several papers printed in one go. */
  kit: (planId: string) => `/${planId}/documents/kit`,
  /** Blank sheets of the questions, for people without a device. */
  worksheets: (planId: string) => `/${planId}/documents/worksheets`,
  /** All of the "What if …?", or one of them. */
  whatIf: (planId: string, which?: WhatIfId) => (which === undefined ? `/${planId}/what-if` : `/${planId}/what-if/${which}`),
  copies: (planId: string) => `/${planId}/copies`,
  step: (planId: string, address: StepAddress) => `/${planId}/${address}`,
  item: (planId: string, address: StepAddress, id: string) => `/${planId}/${address}/${id}`,
}
