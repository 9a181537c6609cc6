import type { RunningTalk } from '#domain/desk/entry.ts'
import { itemField } from '#domain/plan/field.ts'
import { counselorId } from '#domain/plan/plan.ts'
import type { Talk } from '#domain/stages/talks.ts'
import { useNameOf } from '#wording/people.ts'
import { PersonAsk } from '#forms/PersonAsk.tsx'
import { WhoCame } from '#pages/talks/WhoCame.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { Agenda } from './Agenda.tsx'
import { ByCounselor } from './ByCounselor.tsx'
import { TalkClock } from './TalkClock.tsx'
import { Minutes } from './Minutes.tsx'
import { Written } from './Written.tsx'

/** While they talk: the time, what to talk about beside what they write down. */
export function During({
  talk,
  clock,
  failed,
}: {
  readonly talk: Talk
  readonly clock: RunningTalk
  readonly failed: boolean
}) {
  const { now: words, start } = useWords('talk')
  const { fields, facts } = useWords('purpose').talks
  const { counselor } = useWords('asking')
  const formats = useFormats()
  const nameOf = useNameOf()
  const here = (talk.came ?? []).flatMap((person) => nameOf(person) ?? [])
  const lead = talk.facilitator === counselorId ? undefined : nameOf(talk.facilitator)
  return (
    <>
      <section className="talk-clock" aria-labelledby="talk-now">
        <h2 id="talk-now" tabIndex={-1}>
          {words.heading}
        </h2>
        <TalkClock clock={clock} planned={talk.minutes} />
        <ByCounselor of={talk} />
        {lead !== undefined && <p dir="auto">{facts.leads(lead)}</p>}
        {here.length > 0 && <p dir="auto">{words.here(formats.list(here))}</p>}
      </section>
      {failed && (
        <Notice tone="care" role="alert" heading={2} title={words.notKept.title}>
          <p>{words.notKept.text}</p>
        </Notice>
      )}
      <div className="talk-columns">
        <Agenda talk={talk} />
        <Written talk={talk} />
      </div>
      <Fold summary={words.change}>
        <div className="talk-asks">
          <WhoCame id={talk.id} words={{ label: start.here }} />
          <PersonAsk
            of={{ ...itemField('discussions', talk.id, 'facilitator'), mayStayOpen: false }}
            words={{ label: fields.facilitator.label }}
            others={[{ id: counselorId, name: counselor }]}
          />
          <Minutes id={talk.id} />
        </div>
      </Fold>
    </>
  )
}
