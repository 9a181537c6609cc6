import type { Session } from '#domain/desk/entry.ts'
import { isFoundersAlone } from '#domain/stages/foundersAlone.ts'
import { stepAddresses, type StepAddress } from '#domain/stages/sections.ts'

/** The page that was picked for the topic; undefined where it is none, or one that is closed during a session. */
export const topicPage = ({ topicAt }: Session): StepAddress | undefined =>
  stepAddresses.find((address) => address === topicAt && !isFoundersAlone(address))
