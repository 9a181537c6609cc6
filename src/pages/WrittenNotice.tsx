import { Notice } from '#ui/marks/Notice.tsx'
import { writtenIn, type Written } from '#domain/timeline/written.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from './Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { useWrittenLine } from '#wording/written.ts'

interface Props {
  readonly only?: ((written: Written) => boolean) | undefined
  readonly heading?: 2 | 3
}

/** Answers that were written and not read: neither counted nor missing, and each leads to its field. Its words come only where there are some. */
export function WrittenNotice({ only = all, heading = 2 }: Props) {
  const written = writtenIn(useCurrent()).filter(only)
  return written.length === 0 ? null : <Told written={written} heading={heading} />
}
const all = () => true

function Told({ written, heading }: { readonly written: readonly Written[]; readonly heading: 2 | 3 }) {
  const words = useWords('written')
  const planId = usePlanId()
  const lineOf = useWrittenLine()
  return (
    <Notice title={words.heading} heading={heading}>
      <p>{words.lead}</p>
      <ul className="bare">
        {written.map((each) => (
          <li key={[each.field, each.item].join(' ')}>
            <Link
              className="written-link"
              to={each.item === undefined ? paths.step(planId, each.at) : paths.item(planId, each.at, each.item)}
            >
              {lineOf(each)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
