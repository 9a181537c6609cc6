import { newLately } from '#domain/stages/follow.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** How many were new at the last meeting, and by when they would hear from the group. Numbers from the diary. */
export function Lately({ within }: { readonly within: number }) {
  const { follow: words } = useWords('timeline')
  const formats = useFormats()
  const now = useCurrent()
  const lately = newLately(now, within)
  if (lately === undefined) return null
  const by = formats.longDate(lately.by)
  return (
    <p>
      {words.lately(lately.newcomers, formats.number(lately.newcomers), formats.longDate(lately.on))}{' '}
      {lately.by < now.today ? words.callByPast(by) : words.callBy(by)}
    </p>
  )
}
