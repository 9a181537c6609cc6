import type { Connection } from '#domain/stages/coverage.ts'
import { isOfferId } from '#domain/stages/coverageOffers.ts'
import { isSeen, short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'

/** What a connection is called: as the founder wrote it, else as it was suggested. */
export function useConnectionName(): (connection: Connection) => string {
  const { offers, list } = useWords('connections')
  return ({ organization, std }) =>
    isSeen(organization) ? short(organization) : isOfferId(std) ? offers[std] : list.unnamed
}
