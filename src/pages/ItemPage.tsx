import { Suspense, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { BackLink } from './BackLink.tsx'
import { Link } from './Link.tsx'
import type { ListName } from '#domain/plan/lists.ts'
import { stageIds, stageNumber, type StepAddress } from '#domain/stages/sections.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { useResetKey, usePlan, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { StepForm } from '#forms/StepForm.tsx'
import { translateNamesOf } from '#plan/untranslated.ts'
import { WayBackLine, WayBackName } from './lazyWayBack.ts'
import { useList } from './useList.ts'
import { usePage } from './usePage.ts'
import { comingBack, useWayBack } from './wayBack.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly list: ListName
  readonly id: string
  readonly at: StepAddress
  readonly heading: string
  readonly lead?: string
  /** Names the item when it is removed. */
  readonly name: string
  readonly mayRemove?: boolean
  readonly children: ReactNode
}

/** One item of a list, on a page of its own: a small form, Done, Remove. An item that is gone says so and leads back. */
export function ItemPage(props: Props) {
  const exists = usePlan().lists[props.list].some((item) => item.id === props.id)
  return exists ? <Item key={props.id} {...props} /> : <Gone at={props.at} />
}

function Item({ list, id, at, heading, lead, name, mayRemove = true, children }: Props) {
  const words = useWords('asking').list
  const shell = useWords('shell')
  const planId = usePlanId()
  const resetKey = useResetKey()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { remove } = useList(list)
  const nth = usePlan().lists[list].findIndex((item) => item.id === id) + 1
  const section = at.split('/')[0]
  const stage = stageIds.find((each) => each === section)
  const { title, steps } = shell.sections[stage ?? 'about']
  // The title stays in the browser's history: it says which entry of the list this is, and names no person and no place.
  const page = new Map<string, string>(Object.entries(steps)).get(at.split('/')[1] ?? '') ?? title
  const ref = usePage(shell.nth(page, nth), title)
  const way = useWayBack()
  const back = () => void (way ? navigate(way.to, { state: comingBack(way) }) : navigate(paths.step(planId, at)))
  return (
    <div className={stage ? `page step item-page c${stageNumber(stage)}` : 'page step item-page'}>
      <PageHead
        headingRef={ref}
        title={heading}
        lead={lead}
        back={
          way ? (
            <Suspense>
              <WayBackLine way={way} />
            </Suspense>
          ) : (
            <BackLink to={paths.step(planId, at)}>{page}</BackLink>
          )
        }
      />
      <div className="body">
        <StepForm
          key={resetKey}
          goOn={back}
          footer={
            <div className="steps">
              <Button type="submit" variant="primary">
                {way ? (
                  <Suspense fallback={<>{words.done}</>}>
                    <WayBackName to={way.to} />
                  </Suspense>
                ) : (
                  words.done
                )}
              </Button>
              {mayRemove && !readOnly && (
                <Button
                  variant="danger"
                  onClick={() => {
                    remove(id, name)
                    back()
                  }}
                >
                  {words.remove}
                  <span className="visually-hidden" translate={translateNamesOf(list)}>
                    {' '}
                    {name}
                  </span>
                </Button>
              )}
            </div>
          }
        >
          {children}
        </StepForm>
      </div>
    </div>
  )
}

function Gone({ at }: { readonly at: StepAddress }) {
  const words = useWords('asking').list
  const planId = usePlanId()
  const ref = usePage(words.missing)
  return (
    <div className="page">
      <PageHead headingRef={ref} title={words.missing} />
      <p>
        <Link className={buttonClass('primary')} to={paths.step(planId, at)}>
          <Icon name="chevronLeft" />
          {words.backToList}
        </Link>
      </p>
    </div>
  )
}
