import type { Ref } from 'react'
import { founderOf, groupOf, isRunning, type DeskRow } from '#domain/desk/row.ts'
import { endedIn } from '#domain/desk/entry.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useNewFounder } from './useNewFounder.ts'

interface Props {
  readonly headingRef: Ref<HTMLHeadingElement>
  /** Who comes next; undefined without an appointment. */
  readonly row: DeskRow | undefined
  readonly today: string
  /** How many founders there are; undefined until they are read. */
  readonly count: number | undefined
  /** Undefined where there is nothing to cover yet. */
  readonly cover: (() => void) | undefined
}

/** The next appointment leads, with the way into its session. Without one, a new founder does. */
export function NextUp({ headingRef, row, today, count, cover }: Props) {
  const { list: words, covered } = useWords('desk')
  const formats = useFormats()
  const { begin, isBeginning } = useNewFounder()
  const { on = '', time = '', about = '' } = row?.entry?.next ?? {}
  const name = row && (short(founderOf(row)) || short(groupOf(row)) || words.aFounder)
  const day = on === today ? words.comesToday : words.comesOn(formats.dayAndDate(on))
  const at = time.trim() === '' ? '' : words.comesAt(formats.time(time.trim()))
  const tasks = (row?.entry && endedIn(row.entry).at(-1)?.summary?.tasks.length) ?? 0
  return (
    <div className="desk-head">
      <PageHead
        headingRef={headingRef}
        title={
          row ? (
            <span dir="auto">
              {words.comes(name ?? '')}{' '}
              {[on === today && at !== '' ? '' : day, at].filter((each) => each !== '').join(' ')}
            </span>
          ) : (
            words.title
          )
        }
        lead={
          row
            ? about.trim() !== ''
              ? words.planned(about.trim())
              : tasks > 0
                ? words.tookOn(name ?? '', tasks)
                : undefined
            : count === 0
              ? words.empty
              : undefined
        }
      >
        <ButtonRow>
          {row && (
            <Link className={buttonClass('primary')} to={paths.session(row.planId)}>
              {isRunning(row) ? words.goOn : words.start}
              <Icon name="chevronRight" />
            </Link>
          )}
          <Button
            variant={row || count === undefined ? 'plain' : 'primary'}
            icon="plus"
            disabled={isBeginning}
            onClick={() => void begin()}
          >
            {words.begin}
          </Button>
        </ButtonRow>
      </PageHead>
      {cover && (
        <Button icon="lock" onClick={cover}>
          {covered.cover}
        </Button>
      )}
    </div>
  )
}
