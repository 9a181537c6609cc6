import { useSelector } from '@xstate/react'
import { useState } from 'react'
import { Link } from '#asking/Link.tsx'
import { daysBetween, isDate } from '#domain/dates.ts'
import { seal } from '#domain/plan/envelope.ts'
import { useFounding, usePlanId, useToday } from '#asking/founding.ts'
import { useFileWords } from '#asking/outline/useFileWords.ts'
import { paths } from '#asking/paths.ts'
import { saveFile } from '#asking/saveFile.ts'
import { useShelf } from '#asking/shelf.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { planFile } from '#handover/planFile.ts'
import { envelopeOf } from '#machine/keeping.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useToast } from '#ui/over/toast.ts'

/** How the plan is kept, how old the last copy is, and a new copy. */
export function CopyFile() {
  const words = useWords('plans').copies.file
  const founding = useFounding()
  const planId = usePlanId()
  const today = useToday()
  const shelf = useShelf()
  const toast = useToast()
  const fileWords = useFileWords()
  const nothing = useSelector(founding, (state) => state.hasTag('keepsNothing'))
  const [last, setLast] = useState(() => shelf.lastCopyTaken(planId))
  const [failed, setFailed] = useState(false)
  const age = useAge(last, today)

  const save = async () => {
    setFailed(false)
    try {
      // The plan on the page, not the one in storage: when saving fails, this file is the only copy there is.
      const { context } = founding.getSnapshot()
      const text = seal({ ...envelopeOf(context), savedAt: shelf.now(), writer: 'file' })
      saveFile(`plan-${today}.html`, 'text/html', planFile(text, await fileWords(context.plan, today)))
      shelf.noteCopyTaken(planId, today)
      setLast(today)
      toast({ message: words.saved })
    } catch {
      setFailed(true)
    }
  }

  return (
    <section className="copies-part">
      <h2>{words.heading}</h2>
      <p>
        <strong>{nothing ? words.kept.nothing : words.kept.device}</strong> {age}
      </p>
      <p>{words.text}</p>
      <p>{words.holds}</p>
      {failed && (
        <Notice tone="stop" role="alert" title={words.failed.title}>
          <p>{words.failed.text}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button variant="primary" icon="download" onClick={() => void save()}>
          {words.save}
        </Button>
        <Link className={buttonClass('quiet')} to={paths.open}>
          {words.open}
        </Link>
      </ButtonRow>
    </section>
  )
}

/** After two months a date says more than a number of days. */
const mostDays = 60

function useAge(last: string | undefined, today: string): string {
  const words = useWords('plans').copies.file.last
  const formats = useFormats()
  if (last === undefined || !isDate(last)) return words.never
  const days = daysBetween(last, today)
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  // A clock that was set back must not say "-3 days ago".
  return days > 1 && days <= mostDays ? words.days(days) : words.on(formats.date(last))
}
