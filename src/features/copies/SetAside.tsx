import { useEffect, useState } from 'react'
import { usePlanId } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { saveFile } from '#pages/saveFile.ts'
import { useTogether } from '#plan/closed.ts'
import { useRestorePoints, type ReplacedText } from '#ports/restorePoints.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/**
 * Stored texts that could not be read, or lost against another tab's: nothing was deleted, and they can be taken out. Most
 * plans have none. They hold what is the founder's alone, so none is offered while somebody sits beside them.
 */
export function SetAside() {
  const words = useWords('plans').copies.setAside
  const formats = useFormats()
  const planId = usePlanId()
  const { replacedCopies } = useRestorePoints()
  const together = useTogether()
  const [texts, setTexts] = useState<readonly ReplacedText[]>([])
  useEffect(() => void replacedCopies(planId).then(setTexts, () => {}), [replacedCopies, planId])
  if (texts.length === 0 || together) return null
  return (
    <section className="copies-part">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <Ruled aria-label={words.heading}>
        {texts.map(({ at, text }, index) => {
          const moment = momentOf(at)
          const when = moment ? words.at(formats.dayAndDate(moment.day), formats.time(moment.time)) : words.unknownAt
          return (
            <li key={`${at} ${index}`} className="copies-point">
              <span>
                <b>{when}</b>
                <span className="soft small">{words.size(Math.max(1, Math.round(text.length / 1000)))}</span>
              </span>
              <Button
                small
                icon="download"
                aria-label={words.saveFor(when)}
                onClick={() => saveFile(`text-${moment?.day ?? index + 1}.json`, 'application/json', text)}
              >
                {words.save}
              </Button>
            </li>
          )
        })}
      </Ruled>
    </section>
  )
}
