import type { StepAddress } from '#domain/stages/sections.ts'
import type { WhatIfId } from '#domain/whatIf/cases.ts'

/** Every address of the app, in one place. */
export const paths = {
  welcome: '/',
  plans: '/plans',
  open: '/open',
  sure: '/sure',
  help: '/help',
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
  /** All of the "What if …?", or one of them. */
  whatIf: (planId: string, which?: WhatIfId) => (which === undefined ? `/${planId}/what-if` : `/${planId}/what-if/${which}`),
  copies: (planId: string) => `/${planId}/copies`,
  /** A counselor's session on a plan: its beginning, and its end with the summary. */
  session: (planId: string) => `/${planId}/session`,
  sessionSummary: (planId: string) => `/${planId}/session/summary`,
  /** A discussion of the core group while it runs. */
  talk: (planId: string, id: string) => `/${planId}/talk/${id}`,
  step: (planId: string, address: StepAddress) => `/${planId}/${address}`,
  item: (planId: string, address: StepAddress, id: string) => `/${planId}/${address}/${id}`,
}
