import type { Session } from '#domain/desk/entry.ts'
import { captured, sorted } from '#domain/desk/session.ts'
import { newId } from '#plan/newId.ts'
import { useClock } from '#ports/clock.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { DecidedLine } from './DecidedLine.tsx'
import { OwnLine } from './OwnLine.tsx'
import type { Worded } from './useSummaryWords.ts'

interface Props {
  readonly session: Session
  /** What the founder decided already, by accepting it. */
  readonly accepted: readonly Worded[]
  readonly lines: readonly Worded[]
  readonly change: (by: (session: Session) => Session) => void
}

/** Candidates for "decided". None is answered for the founder: what the counselor typed is no decision of theirs. */
export function Decided({ session, accepted, lines, change }: Props) {
  const words = useWords('sessionSummary').decided
  const { now } = useClock()
  const confirm = (key: string, said: string | undefined) =>
    change((before) => {
      const { [key]: _, ...others } = before.confirmed
      return { ...before, confirmed: said === undefined ? others : { ...others, [key]: said } }
    })
  const add = (said: string) => {
    const id = newId()
    const at = now()
    change((before) => {
      const caught = sorted(captured(before, { id, words: said, at }), id, 'decided')
      return { ...caught, confirmed: { ...caught.confirmed, [`caught:${id}`]: said } }
    })
  }
  return (
    <section aria-label={words.heading}>
      {lines.length + accepted.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <Ruled>
          {lines.map((line) => (
            <li key={line.key}>
              <DecidedLine line={line} said={session.confirmed[line.key]} confirm={(said) => confirm(line.key, said)} />
            </li>
          ))}
          {accepted.map((line) => (
            <li key={line.key} className="decided-line">
              <p className="decided-what">
                <span dir="auto" translate="no">
                  {line.words}
                </span>
                <small>{words.accepted}</small>
              </p>
            </li>
          ))}
        </Ruled>
      )}
      <LineFold summary={words.own}>{() => <OwnLine add={add} />}</LineFold>
    </section>
  )
}
