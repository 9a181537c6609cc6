import { counselorId } from '#domain/plan/plan.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import '../timeline.css'

/** One meeting: its day and three numbers; who led it and its topic in a fold. */
export function MeetingPage({ id }: { readonly id: string }) {
  const { diary: words } = useWords('timeline')
  const { counselor } = useWords('asking')
  const formats = useFormats()
  const meeting = useCurrent().lists.meetings.find((each) => each.id === id)
  const { heads, newcomers = 0, returned = 0, led, topic, on } = meeting ?? {}
  const name = on === undefined ? words.undated : formats.date(on)
  return (
    <ItemPage
      list="meetings"
      id={id}
      at="timeline/diary"
      heading={words.item.heading}
      lead={words.item.lead}
      name={name}
    >
      <ItemAsk list="meetings" id={id} field="on" words={words.fields.on} />
      <ItemAsk list="meetings" id={id} field="heads" words={words.fields.heads} />
      <ItemAsk list="meetings" id={id} field="newcomers" words={words.fields.newcomers} />
      <ItemAsk list="meetings" id={id} field="returned" words={words.fields.returned} />
      {heads !== undefined && newcomers + returned > heads && (
        <Notice tone="care">
          <p>{words.item.tooMany}</p>
        </Notice>
      )}
      <Fold summary={words.item.more} open={led !== undefined || topic !== undefined}>
        <div className="tl-more">
          <ItemAsk
            list="meetings"
            id={id}
            field="led"
            words={words.fields.led}
            others={[{ id: counselorId, name: counselor }]}
          />
          <ItemAsk list="meetings" id={id} field="topic" words={words.fields.topic} />
        </div>
      </Fold>
    </ItemPage>
  )
}
