import { nameOfWritten, writtenIn } from '#domain/timeline/written.ts'
import { useNow } from '#asking/founding.ts'
import { short } from '#asking/short.ts'
import { useWords } from '#asking/words.ts'

/** On the sheet: answers that nobody could read as a number, a date or a time yet, as they were written. */
export function WrittenPrinted() {
  const { labels, of, paper } = useWords('written')
  const now = useNow()
  const written = writtenIn(now)
  if (written.length === 0) return null
  return (
    <section aria-labelledby="cl-written">
      <h2 id="cl-written">{paper.heading}</h2>
      <ul className="bare">
        {written.map((each) => {
          const name = nameOfWritten(now, each)
          return (
            <li key={[each.field, each.item].join(' ')} dir="auto">
              {name === undefined ? labels[each.field] : of(labels[each.field], short(name, 60))}.{' '}
              <q>{short(each.typed, 400)}</q>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
