import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'
import type { StepAddress } from '#domain/stages/sections.ts'

/** What fits the page is chosen already. */
export const kindAt: Partial<Record<StepAddress, SuggestionKind>> = {
  'place/places': 'place',
  'place/compare': 'place',
  'place/visit': 'place',
  'connections/list': 'connection',
  'connections/gatekeepers': 'connection',
  'about/groups': 'group',
  'about/others': 'group',
  'purpose/rules': 'rule',
}
