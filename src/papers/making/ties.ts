import type { TiesFacts } from '#domain/documents/ties.ts'
import type { Bundles } from '#words/languages.ts'
import { together } from './sentences.ts'

type Words = Bundles['factSheetPaper']['tiesWords']

/** Who stands behind the group; undefined while nobody has said. */
export const tiesText = ({ isAffiliated, isTied, body, host, program, isNew }: TiesFacts, words: Words) =>
  together(
    isAffiliated ? words.affiliated(body) : undefined,
    isTied ? words.tied(body) : undefined,
    host && words.host(host),
    program && words.program[program],
    isNew ? words.isNew : undefined,
  )
