import { isSpreadOut } from '#domain/stages/setting.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlan } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { PastedNames } from '#pages/PastedNames.tsx'
import { useWords } from '#wording/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { useWho } from './useWho.ts'

/** One person, or the founder: five questions (six where people live far apart), and the rest in a fold. */
export function PersonPage({ id }: { readonly id: string }) {
  const words = useWords('coreGroup').person

  const who = useWho()(id)
  const you = usePlan().lists.people.some((each) => each.id === id && each.you)
  const fields = you ? words.own : words.fields
  return (
    <ItemPage
      list="people"
      id={id}
      at="coreGroup/people"
      heading={words.heading(who)}
      lead={you ? words.ownLead : words.lead}
      name={who.name}
      mayRemove={!you}
    >
      <PastedNames list="people" id={id} at="coreGroup/people">
        <ItemAsk list="people" id={id} field="name" words={fields.name} />
      </PastedNames>
      {!you && <ItemAsk list="people" id={id} field="stance" words={words.stance} sideBySide />}
      <ItemAsk list="people" id={id} field="hours" words={fields.hours} />
      <ItemAsk list="people" id={id} field="until" words={fields.until} />
      <ItemAsk list="people" id={id} field="reach" words={fields.reach} />
      {isSpreadOut(useCurrent()) && <ItemAsk list="people" id={id} field="where" words={fields.where} />}
      <Fold summary={you ? words.moreAboutYou : words.more}>
        <div className="cg-more">
          <ItemAsk list="people" id={id} field="brings" words={fields.brings} />
          {!you && <ItemAsk list="people" id={id} field="safeTimes" words={words.fields.safeTimes} />}
          {!you && <ItemAsk list="people" id={id} field="talkedOn" words={words.fields.talkedOn} />}
          {!you && <ItemAsk list="people" id={id} field="talkNotes" words={words.fields.talkNotes} />}
          {!you && <YesNo id={id} field="mayLeaveMessage" />}
          <YesNo id={id} field="mayBeListed" own={you} />
          <YesNo id={id} field="mayBePublic" own={you} />
          <YesNo id={id} field="moreIsFine" own={you} />
        </div>
      </Fold>
    </ItemPage>
  )
}

interface YesNoProps {
  readonly id: string
  readonly field: 'mayLeaveMessage' | 'mayBeListed' | 'mayBePublic' | 'moreIsFine'
  readonly own?: boolean
}

function YesNo({ id, field, own = false }: YesNoProps) {
  const words = useWords('coreGroup').person
  const said = own && field !== 'mayLeaveMessage' ? words.own[field] : words.fields[field]
  return <ItemAsk list="people" id={id} field={field} words={{ ...said, options: words.yesNo }} sideBySide />
}
