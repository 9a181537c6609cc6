import { useDeferredValue, useState } from 'react'
import { isBlank } from '#domain/desk/blank.ts'
import { deskOrders, fits, groupOf, inDeskOrder, searchedIn, type DeskOrder, type DeskRow } from '#domain/desk/row.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { useDesk } from '#ports/desk.ts'
import { momentOf } from '#plan/instant.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { refusalOf, type Refusal } from '#pages/saveProblem.ts'
import { useClock } from '#ports/clock.ts'
import { short } from '#wording/short.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Chairs } from '#ui/chairs/Chairs.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Select } from '#ui/form/Select.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useToast } from '#ui/over/toast.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import './desk.css'
import { GoneRows } from './GoneRows.tsx'
import { Rows } from './Rows.tsx'
import { useDeskList } from './useDeskList.ts'

/** The counselor's desk: every plan of this device side by side. */
export default function Desk() {
  const { list: words, failed, covered } = useWords('desk')
  const heading = usePage(words.title)
  const desk = useDesk()
  const { now } = useClock()
  const { coverDesk } = useDesk()
  const toast = useToast()
  const { rows, unread, reload } = useDeskList()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<DeskOrder>('appointment')
  const [refused, setRefused] = useState<Refusal>()
  // What is typed shows at once; the list follows.
  const search = useDeferredValue(typed)
  const today = momentOf(now())?.day ?? ''
  const here = rows?.filter(({ plan }) => plan !== undefined) ?? []
  const found = inDeskOrder(
    here.filter((row) => fits(search, searchedIn(row))),
    order,
    today,
  )
  const shown = found.filter(({ entry }) => !entry?.archived)
  const away = found.filter(({ entry }) => entry?.archived)

  const archive = async (row: DeskRow, archived: boolean) => {
    setRefused(undefined)
    try {
      const record = await desk.entry(row.planId)
      await record.change((entry) => ({
        ...entry,
        archived,
        called: { group: groupOf(row), founder: row.plan?.founder ?? entry.called.founder },
      }))
      const name = short(groupOf(row)) || words.unnamed
      toast({ message: archived ? words.archived(name) : words.back(name) })
      // The row is gone from where it was, and focus with it.
      heading.current?.focus()
    } catch (error) {
      setRefused(refusalOf(error))
    }
    await reload()
  }
  const list = {
    today,
    of: `${order}/${search}`,
    act: (row: DeskRow, archived: boolean) => void archive(row, archived),
  }

  return (
    <div className="page counsel">
      <PageHead headingRef={heading} kicker={words.kicker} title={words.title} lead={rows && words.lead(here.length)} />
      <div className="body">
        {refused && (
          <Notice tone="stop" role="alert" heading={2} title={failed.title}>
            <p>{failed[refused]}</p>
          </Notice>
        )}
        {unread && (
          <Notice tone="stop" role="alert" heading={2} title={words.unread}>
            <p>{failed.unknown}</p>
          </Notice>
        )}
        {rows === undefined && !unread && <p className="soft">{words.reading}</p>}
        {rows !== undefined && here.length === 0 && (
          <Empty
            heading={2}
            title={words.empty.title}
            picture={<Chairs numerals={false} chairs={stageIds.map((id) => ({ standing: 'empty', label: id }))} />}
          >
            <p>{words.empty.text}</p>
          </Empty>
        )}
        {here.length > 1 && (
          <div className="counsel-find">
            <Field id="desk-search" label={words.search.label} hint={words.search.hint}>
              {(control) => (
                <Input
                  {...control}
                  type="search"
                  autoComplete="off"
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <Field id="desk-sort" label={words.sort.label}>
              {(control) => (
                <Select
                  {...control}
                  value={order}
                  onChange={({ target }) => setOrder(deskOrders.find((each) => each === target.value) ?? 'appointment')}
                >
                  {deskOrders.map((each) => (
                    <option key={each} value={each}>
                      {words.sort.options[each]}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <output className="soft small">
              {search === '' ? '' : found.length === 0 ? words.search.none : words.search.found(found.length)}
            </output>
          </div>
        )}
        {shown.length > 0 && <Rows rows={shown} label={words.label} {...list} />}
        {away.length > 0 && (
          <Fold summary={words.archivedOnes(away.length)}>
            <Rows rows={away} label={words.archivedOnes(away.length)} {...list} />
          </Fold>
        )}
        <GoneRows rows={rows?.filter(({ plan }) => plan === undefined) ?? []} forgotten={() => void reload()} />
        <section className="section" aria-label={words.other}>
          <ButtonRow>
            <Link className={buttonClass(here.length === 0 ? 'primary' : 'plain')} to={paths.begin}>
              <Icon name="plus" />
              {words.begin}
            </Link>
            <Link className={buttonClass()} to={paths.open}>
              <Icon name="file" />
              {words.openFile}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.library}>
              {words.library}
            </Link>
            {rows?.some(({ entry }) => entry && !isBlank(entry)) && (
              <Button icon="lock" onClick={coverDesk}>
                {covered.cover}
              </Button>
            )}
          </ButtonRow>
        </section>
      </div>
    </div>
  )
}
