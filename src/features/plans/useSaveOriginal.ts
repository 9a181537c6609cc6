import { momentOf } from '#plan/instant.ts'
import { saveFile } from '#pages/saveFile.ts'
import { useClock } from '#ports/clock.ts'
import { usePlanFiles } from '#ports/files.ts'

/** Saves a plan that does not open as it is kept, byte for byte. False where it is gone. */
export function useSaveOriginal(): (planId: string) => Promise<boolean> {
  const { textOf } = usePlanFiles()
  const { now } = useClock()
  return async (planId) => {
    const text = await textOf(planId)
    if (text === undefined) return false
    saveFile(`plan-${momentOf(now())?.day ?? ''}.json`, 'application/json', text)
    return true
  }
}
