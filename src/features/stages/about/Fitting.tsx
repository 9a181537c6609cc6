import type { CurrentItem } from '#domain/plan/current.ts'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { useGroupName } from './useGroupName.ts'
import './about.css'

const ways = ['join', 'help', 'affiliate', 'start'] as const

/** A group that fits: the honest ways on from here, none above another. */
export function Fitting({ groups }: { readonly groups: readonly CurrentItem<'groups'>[] }) {
  const { fitting: words } = useWords('about')
  const nameOf = useGroupName()
  const formats = useFormats()
  const planId = usePlanId()
  if (groups.length === 0) return null
  const to: Readonly<Record<(typeof ways)[number], string>> = {
    join: paths.step(planId, 'timeline/after'),
    help: paths.sure,
    affiliate: paths.step(planId, 'about/functions'),
    start: paths.step(planId, 'purpose/who'),
  }
  return (
    <Notice icon="info" heading={2} title={<bdi>{words.title(formats.list(groups.map(nameOf)))}</bdi>}>
      <p>{words.text}</p>
      <ul className="about-ways">
        {ways.map((way) => (
          <li key={way}>
            {words.ways[way].text} <Link to={to[way]}>{words.ways[way].link}</Link>
          </li>
        ))}
      </ul>
      <Sources of={words.sources} />
    </Notice>
  )
}
