import { openText } from '#domain/plan/openEnvelope.ts'
import { momentOf } from '#asking/instant.ts'
import { useFileWords } from '#asking/outline/useFileWords.ts'
import { saveFile } from '#asking/saveFile.ts'
import { useShelf } from '#asking/shelf.ts'
import { planFile } from '#handover/planFile.ts'

/** Saves a plan of this device as a file; what does not open is saved byte for byte. False where it is gone. */
export function useSavePlan(): (planId: string) => Promise<boolean> {
  const { textOf, noteCopyTaken, now } = useShelf()
  const fileWords = useFileWords()
  return async (planId) => {
    const text = await textOf(planId)
    if (text === undefined) return false
    const day = momentOf(now())?.day ?? ''
    const opened = openText(text)
    // Neutral names: whoever looks into the downloads reads them too.
    if (opened.is === 'open') saveFile(`plan-${day}.html`, 'text/html', planFile(text, await fileWords(opened.envelope.plan, day)))
    else saveFile(`plan-${day}.json`, 'application/json', text)
    noteCopyTaken(planId, day)
    return true
  }
}
