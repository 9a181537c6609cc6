import { talkTopics } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { ChoiceAsk, ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlanId, useToday } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { Link } from '#asking/Link.tsx'
import { paths } from '#asking/paths.ts'
import { PersonAsk } from '#asking/PersonAsk.tsx'
import { WhoCame } from '#asking/talks/WhoCame.tsx'
import { useTalkTitle } from '#asking/talks/useTalkTitle.ts'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { TalkAgenda } from './TalkAgenda.tsx'
import './purpose.css'

const yesNo = ['yes', 'no'] as const

/** One discussion: when and where, who facilitates, whether it took place, who came; what to talk about. */
export function TalkPage({ id }: { readonly id: string }) {
  const { fields, item } = useWords('purpose').talks
  const { counselor } = useWords('asking')
  const talk = useNow().lists.discussions.find((each) => each.id === id)
  const today = useToday()
  const planId = usePlanId()
  const title = useTalkTitle()(talk ?? { id })
  return (
    <ItemPage list="discussions" id={id} at="purpose/talks" heading={title} lead={item.lead} name={title}>
      <DateAsk of={itemField('discussions', id, 'date')} words={fields.date} when="near" />
      <TextAsk of={itemField('discussions', id, 'where')} words={fields.where} />
      <PersonAsk
        of={itemField('discussions', id, 'facilitator')}
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
      <ChoiceAsk of={itemField('discussions', id, 'held')} options={yesNo} words={fields.held} sideBySide />
      {talk?.held === 'yes' && talk.date !== undefined && talk.date > today && (
        <output className="soft small">{item.ahead}</output>
      )}
      {talk?.held === 'yes' && <WhoCame id={id} words={fields.came} />}
      <Fold summary={item.more} open={talk?.held === 'yes'}>
        <div className="pf-more">
          <ManyAsk of={itemField('discussions', id, 'topics')} options={talkTopics} words={fields.topics} />
          <TextAsk of={itemField('discussions', id, 'notes')} words={fields.notes} long />
          <TextAsk of={itemField('discussions', id, 'decided')} words={fields.decided} long />
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
