import type { ReactNode } from 'react'
import type { Arrived, NotArrived } from '#ports/files.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import type { IconName } from '#ui/icons.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { useArrival } from './useArrival.ts'
import { useTaking } from './useTaking.ts'

interface Action {
  readonly label: string
  readonly icon: IconName
  readonly act: () => Promise<Arrived | NotArrived>
  /** Said when it is done, with Undo. */
  readonly done?: string
}

interface Props {
  readonly title: string
  readonly children: ReactNode
  /** The first is the likely one. */
  readonly actions: readonly Action[]
}

/** What was found, and what can be done with it: nothing happens before one of the buttons is pressed. */
export function FoundSheet({ title, children, actions }: Props) {
  const { open: words, failed } = useWords('plans')
  const heading = useArrival<HTMLHeadingElement>()
  const { take, refusal, notesLost } = useTaking()
  return (
    <section className="sheet file-found">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {children}
      {refusal && (
        <Notice tone="stop" role="alert" title={refusal.is === 'refused' ? words.notAdded : words.notReplaced.title}>
          <p>{refusal.is === 'refused' ? failed[refusal.why] : words.notReplaced[refusal.why]}</p>
        </Notice>
      )}
      {notesLost === undefined ? (
        <ButtonRow>
          {actions.map(({ label, icon, act, done }, index) => (
            <Button
              key={label}
              variant={index === 0 ? 'primary' : 'plain'}
              icon={icon}
              onClick={() => void take(act, done)}
            >
              {label}
            </Button>
          ))}
          <Link className={buttonClass('quiet')} to={paths.plans}>
            {words.seePlans}
          </Link>
        </ButtonRow>
      ) : (
        <Notice
          tone="care"
          role="alert"
          title={words.found.notesLost.title}
          actions={
            <Link className={buttonClass('primary')} to={paths.overview(notesLost)}>
              {words.found.notesLost.go}
            </Link>
          }
        >
          <p>{words.found.notesLost.text}</p>
        </Notice>
      )}
      <p className="soft small">{words.another}</p>
    </section>
  )
}
