import type { LedBy } from '#domain/documents/ledBy.ts'
import type { Bundles } from '#words/languages.ts'
import type { Block } from '../blocks/block.ts'
import { heading, paragraph } from '../blocks/build.ts'

type Words = Bundles['factSheetPaper']['why']

/** Why groups help, with its source below it. What was found of self-help groups is not said of a group that a professional leads. */
export const whyGroups = (ledBy: LedBy, words: Words): readonly Block[] =>
  ledBy === 'professional'
    ? []
    : [
        ...heading(words.heading),
        ...paragraph(words.benefits, { passage: 'benefits' }),
        ...paragraph(words.reasons, { passage: 'reasons' }),
        ...paragraph(`${words.source} ${words.site}.`, { tone: 'soft' }),
      ]
