import type { SourceKey } from '#domain/sources.ts'

/** What the encyclopedia entry says of self-help groups, for those who may tell people about one. Nothing is promised of this group. */
export const whyGroups = {
  sources: ['seed'] satisfies readonly SourceKey[],
  heading: 'Why groups help',
  /** The benefits that the entry calls well documented. */
  benefits:
    'Research suggests that self-help groups work well alongside health care. In studies, patients had better outcomes, more support, and more satisfaction. They understood their concern better, and that helped them decide. They relied less on care they didn’t need and had better access to care.',
  /** The six reasons of the entry. */
  reasons:
    'People see that others face the same thing. They use their own strengths. They tell each other what they’ve been through. They grow stronger by helping others. They meet people who cope better now. Together they come to see the problem in a new way.',
  /** Where that is from; the address of the entry stands behind it. */
  source: 'This comes from the entry “Self-Help Groups” at',
  site: 'psychology.iresearchnet.com',
}
