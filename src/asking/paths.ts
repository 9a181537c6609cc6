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
  /** All of the "What if …?", or one of them. */
  whatIf: (planId: string, which?: WhatIfId) => (which === undefined ? `/${planId}/what-if` : `/${planId}/what-if/${which}`),
  copies: (planId: string) => `/${planId}/copies`,
  step: (planId: string, address: StepAddress) => `/${planId}/${address}`,
  item: (planId: string, address: StepAddress, id: string) => `/${planId}/${address}/${id}`,
}
