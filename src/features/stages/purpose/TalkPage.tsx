import { counselorId } from '#domain/plan/plan.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlanId, useToday } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { WhoCame } from '#pages/talks/WhoCame.tsx'
import { useTalkTitle } from '#wording/useTalkTitle.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { TalkAgenda } from './TalkAgenda.tsx'
import './purpose.css'

/** One discussion: when and where, who facilitates, whether it took place, who came; what to talk about. */
export function TalkPage({ id }: { readonly id: string }) {
  const { fields, item } = useWords('purpose').talks
  const { counselor } = useWords('asking')
  const talk = useCurrent().lists.discussions.find((each) => each.id === id)
  const today = useToday()
  const planId = usePlanId()
  const title = useTalkTitle()(talk ?? { id })
  return (
    <ItemPage list="discussions" id={id} at="purpose/talks" heading={title} lead={item.lead} name={title}>
      <ItemAsk list="discussions" id={id} field="date" words={fields.date} />
      <ItemAsk list="discussions" id={id} field="where" words={fields.where} />
      <ItemAsk
        list="discussions"
        id={id}
        field="facilitator"
        words={fields.facilitator}
        others={[{ id: counselorId, name: counselor }]}
      />
      {talk && talk.held !== 'yes' && (
        <div className="pf-sit">
          <Link className={buttonClass()} to={paths.talk(planId, id)}>
            {item.sitDown}
            <Icon name="chevronRight" />
          </Link>
          <p className="soft small">{item.sitDownHint}</p>
        </div>
      )}
      <ItemAsk list="discussions" id={id} field="held" words={fields.held} />
      {talk?.held === 'yes' && talk.date !== undefined && talk.date > today && (
        <output className="soft small">{item.ahead}</output>
      )}
      {talk?.held === 'yes' && <WhoCame id={id} words={fields.came} />}
      <Fold summary={item.more} open={talk?.held === 'yes'}>
        <div className="pf-more">
          <ItemAsk list="discussions" id={id} field="topics" words={fields.topics} />
          <ItemAsk list="discussions" id={id} field="notes" words={fields.notes} />
          <ItemAsk list="discussions" id={id} field="decided" words={fields.decided} />
          {talk?.decided !== undefined && (
            <p>
              <Link to={paths.step(planId, 'purpose/decisions')}>{item.toDecisions}</Link>
            </p>
          )}
        </div>
      </Fold>
      {talk && <TalkAgenda talk={talk} />}
    </ItemPage>
  )
}
