import { nameOfWritten, type Written } from '#domain/timeline/written.ts'
import { useCurrent } from '#plan/planActor.ts'
import { short } from './short.ts'
import { useWords } from './words.ts'

/** What was written and not read, asked back: "Hours a month: Ines. You wrote “1-2.” What number is that?" */
export function useWrittenLine(): (written: Written) => string {
  const now = useCurrent()
  const { written: ask } = useWords('asking')
  const { labels, of } = useWords('written')
  return (written) => {
    const name = nameOfWritten(now, written)?.trim()
    const label = labels[written.field]
    return `${name ? of(label, short(name, 60)) : label}. ${ask[written.as](short(written.typed, 60))}`
  }
}
