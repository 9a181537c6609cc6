import type { ReactNode } from 'react'
import { replies } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { replyQuestion, replyTo, type ComparisonId } from '#domain/stages/comparisons.ts'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { From } from '#forms/From.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { answerAt, changeAt } from './changeAt.ts'

interface Props {
  readonly id: ComparisonId
  readonly expected: ReactNode
  /** What a real difference asks; absent where the answer is near. */
  readonly difference?: string | undefined
  /** Said instead of the pair's own words where the answer is near and they would not fit it. */
  readonly near?: string | undefined
  /** What this plan itself says to it. */
  readonly plan?: string | undefined
  /** A drawing under the two sides. */
  readonly children?: ReactNode
}

/** What you expect and what others report, meeting in one line. No side is right: a large difference asks for a reply. */
export function Pair({ id, expected, difference, near, plan, children }: Props) {
  const { compare } = useWords('expectations')
  const planId = usePlanId()
  const words = compare.pairs[id]
  const but = 'but' in words ? words.but : undefined
  return (
    <section className="exp-pair" aria-labelledby={`exp-${id}`}>
      <h2 id={`exp-${id}`}>{words.question}</h2>
      <div className="exp-sides">
        <div>
          <span className="label">{compare.you}</span>
          <span className="say">{expected}</span>
          <Link to={paths.step(planId, answerAt[id])}>
            {compare.yourAnswer}
            <span className="visually-hidden">: {words.question}</span>
          </Link>
        </div>
        <div>
          <span className="label">{compare.others}</span>
          <span className="say">{words.report}</span>
        </div>
        <div className="more">
          <p>{words.more}</p>
          {but && <p>{but}</p>}
          <From of={words.sources} about={words.question} />
        </div>
      </div>
      {plan && <p>{plan}</p>}
      {children}
      {difference === undefined ? (
        <p className="soft">{near ?? words.near}</p>
      ) : (
        <Reply id={id} difference={difference} />
      )}
    </section>
  )
}

function Reply({ id, difference }: { readonly id: ComparisonId; readonly difference: string }) {
  const { compare, questions } = useWords('expectations')
  const planId = usePlanId()
  const given = replyTo(useCurrent(), id)
  const { label, options } = questions[replyQuestion[id]]
  return (
    <div className="exp-reply">
      <p>
        <strong>{compare.real}</strong> {difference}
      </p>
      <ChoiceAsk
        of={field('expectations', replyQuestion[id])}
        options={replies}
        words={{ label, options }}
        sideBySide
      />
      {given === 'change' && (
        <Link className={buttonClass('plain', true)} to={paths.step(planId, changeAt[id])}>
          {compare.pairs[id].change}
          <Icon name="chevronRight" />
        </Link>
      )}
    </div>
  )
}
