import type { RunningTalk } from '#domain/desk/entry.ts'
import { minutesFrom } from '#domain/desk/minutes.ts'
import { itemField } from '#domain/plan/field.ts'
import { counselorId } from '#domain/plan/plan.ts'
import { isHeldByCore, type Talk } from '#domain/stages/talks.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { PersonAsk } from '#forms/PersonAsk.tsx'
import { WhoCame } from '#pages/talks/WhoCame.tsx'
import { DateAsk } from '#forms/TypedAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { NextTime } from './NextTime.tsx'
import { Written } from './Written.tsx'

interface Props {
  readonly talk: Talk
  readonly clock: RunningTalk | undefined
  readonly resume: () => void
}

/** Once it was held: who was there, what came of it, and who facilitates next time. */
export function After({ talk, clock, resume }: Props) {
  const { after: words } = useWords('talk')
  const { facts, item } = useWords('purpose').talks
  const { counselor } = useWords('asking')
  const formats = useFormats()
  const now = useCurrent()
  const readOnly = useReadOnly()
  const minutes = clock && lasted(clock)
  const isAhead = talk.date !== undefined && talk.date > now.today
  return (
    <>
      <section className="section" aria-labelledby="talk-now">
        <h2 id="talk-now" tabIndex={-1}>
          {words.heading}
        </h2>
        <p>
          {talk.date === undefined
            ? talk.written?.date === undefined
              ? words.heldNoDay
              : words.held(talk.written.date)
            : words.held(formats.longDate(talk.date))}{' '}
          {minutes !== undefined && words.lasted(minutes)}
        </p>
        {clock && !readOnly && (
          <div>
            <Button small icon="undo" onClick={resume}>
              {words.resume}
            </Button>
          </div>
        )}
        <WhoCame id={talk.id} words={{ label: words.came }} />
        <output className="soft small">
          {isAhead ? item.ahead : isHeldByCore(now, talk) ? '' : facts.heldWithout}
        </output>
        <PersonAsk
          of={{ ...itemField('discussions', talk.id, 'facilitator'), ...known }}
          words={{ label: words.facilitator }}
          others={[{ id: counselorId, name: counselor }]}
        />
        <DateAsk
          of={{ ...itemField('discussions', talk.id, 'date'), ...known }}
          words={{ label: words.date }}
          when="past"
        />
      </section>
      <Written talk={talk} />
      <NextTime />
    </>
  )
}

/** Whoever sat there knows: nothing of it is a matter for the next agenda. */
const known = { mayStayOpen: false }

/** How long it was. Undefined where it ended on another day: then nobody sat there all the time. */
function lasted({ beganAt, endedAt }: RunningTalk): number | undefined {
  const minutes = endedAt === undefined ? 0 : minutesFrom(beganAt, endedAt)
  return minutes > 0 && momentOf(beganAt)?.day === momentOf(endedAt ?? '')?.day ? minutes : undefined
}
