import { useState } from 'react'
import { useNavigate } from 'react-router'
import { isBlank } from '#domain/desk/blank.ts'
import { recordOf } from '#domain/desk/record.ts'
import { useDeskEntry } from '#ports/desk.ts'
import { momentOf } from '#plan/instant.ts'
import { BackLink } from '#pages/BackLink.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useClock } from '#ports/clock.ts'
import { short } from '#wording/short.ts'
import { usePage } from '#pages/usePage.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Field } from '#ui/form/Field.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useToast } from '#ui/over/toast.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Sources } from '#forms/Sources.tsx'
import { AppointmentAsk } from './AppointmentAsk.tsx'
import { Covered } from './Covered.tsx'
import './desk.css'
import { RecordPaper } from './RecordPaper.tsx'
import { RemoveNotes } from './RemoveNotes.tsx'
import { RowFacts } from './RowFacts.tsx'
import { SessionFact } from './SessionFact.tsx'
import { Trouble } from './Trouble.tsx'
import { useHelping } from './useHelping.ts'
import { useKeeping } from './useKeeping.ts'
import { usePlanCard } from './usePlanCard.ts'

/** The counselor's own record of one plan: notes, sessions, appointment. The plan itself may be gone. */
export default function Record({ planId }: { readonly planId: string }) {
  const { record: words, list, helping } = useWords('desk')
  const toast = useToast()
  const formats = useFormats()
  const navigate = useNavigate()
  const { entry, record } = useDeskEntry(planId)
  const { keep, refused } = useKeeping(record)
  const { now } = useClock()
  const today = momentOf(now())?.day ?? ''
  const found = usePlanCard(planId)
  const plan = found === 'reading' ? undefined : found
  const facts = recordOf(entry, plan && 'name' in plan ? plan : undefined)
  const name = short(facts.group) || list.unnamed
  const heading = usePage(words.pageTitle)
  const help = useHelping({ planId, entry, ...(plan && { plan }) }, today)
  const [isPaper, setPaper] = useState(false)

  const archive = () => {
    const archived = !entry.archived
    keep((all) => ({ ...all, archived, called: { group: facts.group, founder: facts.founder } }))
    toast({ message: archived ? list.archived(name) : list.back(name) })
  }

  if (isPaper)
    return (
      <RecordPaper
        facts={facts}
        next={entry.next}
        help={help}
        name={name}
        today={today}
        close={() => setPaper(false)}
      />
    )
  if (found === undefined && isBlank(entry))
    return (
      <div className="page step">
        <PageHead
          headingRef={heading}
          back={<BackLink to={paths.desk}>{list.title}</BackLink>}
          title={words.unknown.title}
          lead={words.unknown.text}
        />
      </div>
    )
  return (
    <div className="page step">
      <PageHead
        headingRef={heading}
        back={<BackLink to={paths.desk}>{list.title}</BackLink>}
        title={<span dir="auto">{words.title(name)}</span>}
        lead={words.lead}
      >
        {plan && !('unreadable' in plan) ? (
          <RowFacts row={{ planId, entry, plan }} plan={plan} />
        ) : (
          facts.founder !== '' && (
            <p dir="auto" translate="no">
              {short(facts.founder)}
            </p>
          )
        )}
      </PageHead>
      <div className="body">
        <Trouble refused={refused} mayWrite={record.mayWrite} />
        {found === undefined && (
          <Notice heading={2} title={words.gone.title}>
            <p>{words.gone.text}</p>
          </Notice>
        )}
        <ButtonRow>
          {plan && !('unreadable' in plan) && (
            <Link className={buttonClass('primary')} to={paths.session(planId)}>
              {entry.sessions.some(({ endedAt }) => endedAt === undefined) ? list.goOn : list.start}
            </Link>
          )}
          {plan && (
            <Link className={buttonClass()} to={paths.overview(planId)}>
              {list.open}
            </Link>
          )}
        </ButtonRow>
        <Field id="asked" label={words.asked.label} hint={words.asked.hint}>
          {(control) => (
            <TextArea
              {...control}
              dir="auto"
              disabled={!record.mayWrite}
              value={entry.asked}
              onChange={({ target }) => keep((all) => ({ ...all, asked: target.value }))}
            />
          )}
        </Field>
        <AppointmentAsk next={entry.next} today={today} mayWrite={record.mayWrite} keep={keep} />
        <section className="counsel-part">
          <h2>{helping.heading}</h2>
          <ul className="bare">
            {help.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <LineFold summary={helping.others}>
            {() => (
              <>
                <p>{helping.usual}</p>
                <Sources of={helping.sources} />
              </>
            )}
          </LineFold>
          {plan && !('unreadable' in plan) && (
            <p>
              <Link to={paths.step(planId, 'connections/involvement')}>{helping.agree}</Link>
            </p>
          )}
        </section>
        <section className="counsel-part">
          <h2>{words.role.heading}</h2>
          {facts.role ? (
            <>
              <p>{words.role.on(formats.date(facts.role.on))}</p>
              <p>{facts.role.consent ? words.role.consent : words.role.noConsent}</p>
              {facts.role.reporting.trim() !== '' && (
                <p className="counsel-typed">
                  {words.role.reporting}{' '}
                  <span dir="auto" translate="no">
                    {facts.role.reporting}
                  </span>
                </p>
              )}
            </>
          ) : (
            <p className="soft">{words.role.none}</p>
          )}
        </section>
        <section className="counsel-part">
          <h2>{words.notes.heading}</h2>
          <Covered show={words.notes.show}>
            <Field id="notes" label={words.notes.label}>
              {(control) => (
                <TextArea
                  {...control}
                  dir="auto"
                  disabled={!record.mayWrite}
                  value={entry.notes}
                  onChange={({ target }) => keep((all) => ({ ...all, notes: target.value }))}
                />
              )}
            </Field>
          </Covered>
        </section>
        <section className="counsel-part">
          <h2>{words.sessions.heading}</h2>
          {facts.sessions.length === 0 && <p className="soft">{words.sessions.none}</p>}
          {facts.sessions.map((session) => (
            <SessionFact
              key={session.id}
              session={session}
              mayWrite={record.mayWrite}
              keep={keep}
              typed={entry.sessions.find(({ id }) => id === session.id)?.notes ?? ''}
            />
          ))}
        </section>
        <section className="counsel-part" aria-label={words.more}>
          <ButtonRow>
            <Button icon="print" onClick={() => setPaper(true)}>
              {words.print.see}
            </Button>
            {plan && record.mayWrite && (
              <Button icon={entry.archived ? 'upload' : 'disk'} onClick={archive}>
                {entry.archived ? list.bringBack : list.archive}
              </Button>
            )}
            {!isBlank(entry) && (
              <RemoveNotes
                planId={planId}
                name={name}
                label={words.remove.ask}
                done={() => void navigate(paths.desk)}
              />
            )}
          </ButtonRow>
        </section>
      </div>
    </div>
  )
}
