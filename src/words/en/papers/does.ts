import type { Does } from '#domain/documents/does.ts'

/** What a group does, as people outside read it. */
export const does: Record<Does, string> = {
  support: 'support one another',
  education: 'learn about it from speakers and materials',
  advocacy: 'speak up for change',
}
