import { useNavigate } from 'react-router'
import { endFromToday, handedOver, terms } from '#domain/stages/terms.ts'
import { handOverKey } from '#domain/timeline/handOverTasks.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useEdits, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { useDutyTitle } from './useDutyTitle.ts'
import { useWho } from './useWho.ts'

/** The term of one duty: its end, who comes next, what they must know; and the moment it goes over. */
export function TermPage({ id }: { readonly id: string }) {
  const words = useWords('coreGroup').terms
  const formats = useFormats()
  const planId = usePlanId()
  const now = useCurrent()
  const nameOf = useNameOf()
  const duty = now.lists.duties.find((each) => each.id === id) ?? { id }
  const title = useDutyTitle()(duty)
  const term = terms(now).find((each) => each.duty.id === id)
  const holder = term && nameOf(term.duty.holder)
  const { until, successor, handOver } = words.fields
  return (
    <ItemPage
      list="duties"
      id={id}
      at="coreGroup/terms"
      heading={words.title(title)}
      lead={holder === undefined ? words.leadNobody : words.lead(holder)}
      name={title}
      mayRemove={false}
    >
      <ItemAsk
        list="duties"
        id={id}
        field="until"
        words={{ ...until, hint: until.hint(formats.date(endFromToday(now))) }}
      />
      <ItemAsk list="duties" id={id} field="successor" words={successor} />
      <ItemAsk list="duties" id={id} field="handOver" words={handOver} />
      <GoesOver id={id} title={title} />
      <p>
        <Link className={buttonClass('quiet')} to={paths.item(planId, 'coreGroup/duties', id)}>
          {words.toDuty}
          <Icon name="chevronRight" />
        </Link>
      </p>
    </ItemPage>
  )
}

/** One press for the day it is handed over; then back to the list, where the next term stands. */
function GoesOver({ id, title }: { readonly id: string; readonly title: string }) {
  const words = useWords('coreGroup').terms
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const toast = useUndoToast()
  const who = useWho()
  const { choose } = useEdits()
  const term = terms(now).find((each) => each.duty.id === id)
  if (readOnly || term?.successor === undefined) return null
  const { successor } = term
  const next = who(successor)
  const go = () => {
    choose(handedOver(now, { ...term, successor }, handOverKey(id)))
    toast(words.handedOver(title, next.name))
    void navigate(paths.step(planId, 'coreGroup/terms'))
  }
  return (
    <div className="cg-fact">
      <Button onClick={go}>{next.you ? words.handOverYou : words.handOver(next.name)}</Button>
      <p className="soft small">{words.handOverText}</p>
    </div>
  )
}
