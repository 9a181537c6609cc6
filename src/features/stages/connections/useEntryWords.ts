import type { LogEntry } from '#domain/stages/contactLog.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { useConnectionName } from './useConnectionName.ts'

/** Whom an entry of the log is about; somebody removed since is said to be gone. */
export function useEntryWords(): { readonly nameOf: (entry: LogEntry) => string } {
  const { log } = useWords('connections')
  const { connections } = useCurrent().lists
  const connectionName = useConnectionName()
  return {
    nameOf: ({ connection }) => {
      if (connection === undefined) return log.nobody
      const found = connections.find((each) => each.id === connection)
      return found ? connectionName(found) : log.gone
    },
  }
}
