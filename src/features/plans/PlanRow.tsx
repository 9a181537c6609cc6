import { Link } from '#pages/Link.tsx'
import { isDate } from '#domain/dates.ts'
import { standings } from '#domain/stages/standing.ts'
import { momentOf } from '#plan/instant.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import type { ListedPlan } from '#ports/plans.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Logo } from '#ui/chairs/Logo.tsx'
import { Tag } from '#ui/marks/Tag.tsx'
import type { PlanAction } from './usePlanActions.ts'

interface Props {
  readonly plan: ListedPlan
  readonly name: string
  /** The plan that was worked on last. */
  readonly first: boolean
  readonly act: (action: PlanAction) => void
}

const actions = [
  { does: 'rename', icon: 'pencil' },
  { does: 'copy', icon: 'copy' },
  { does: 'file', icon: 'download' },
  { does: 'remove', icon: 'trash' },
] as const

/** One plan: its chairs, what it is about, when it was saved, and what can be done with it. */
export function PlanRow({ plan, name, first, act }: Props) {
  const words = useWords('plans').list
  const formats = useFormats()
  const marks = plan.marks.map((mark) => standings.find((each) => each === mark) ?? 'untouched')
  const ready = marks.filter((mark) => mark === 'ready').length
  const saved = momentOf(plan.savedAt)
  const facts = [
    ...(isDate(plan.begun) ? [words.begun(formats.date(plan.begun))] : []),
    saved ? words.saved(formats.date(saved.day), formats.time(saved.time)) : words.savedUnknown,
  ]
  const standing = [
    words.ready(ready),
    ...(plan.firstMeeting !== undefined && isDate(plan.firstMeeting)
      ? [words.firstMeeting(formats.date(plan.firstMeeting))]
      : []),
  ]
  return (
    <li className="plan-row">
      <Logo looks={marks.map(lookOf)} />
      <div className="plan-what">
        <h2>
          <span dir="auto" translate="no">
            {name}
          </span>{' '}
          {plan.example && <Tag>{words.example}</Tag>}
        </h2>
        {plan.problem !== '' && (
          <p dir="auto" translate="no">
            {plan.problem}
          </p>
        )}
        <p className="soft small">{facts.join(' · ')}</p>
        <p className="soft small">{standing.join(' · ')}</p>
      </div>
      <Link className={buttonClass(first ? 'primary' : 'plain', false, 'plan-open')} to={paths.overview(plan.planId)}>
        {words.open}{' '}
        <span className="visually-hidden" translate="no">
          {name}
        </span>
      </Link>
      <div className="plan-do">
        {actions.map(({ does, icon }) => (
          <Button
            key={does}
            variant="quiet"
            small
            icon={icon}
            data-plan={`${does}-${plan.planId}`}
            onClick={() => act(does)}
          >
            {words[does]}{' '}
            <span className="visually-hidden" translate="no">
              {name}
            </span>
          </Button>
        ))}
      </div>
    </li>
  )
}
