import './copies.css'
import { useId, useState } from 'react'
import { field, valueIn } from '#domain/plan/field.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useToast } from '#ui/over/toast.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { CodeToKeep, shortestCode } from './CodeToKeep.tsx'
import { useTakeCopy } from './useTakeCopy.ts'

interface Props {
  /** The plan as it is at this moment; undefined where it is gone. */
  readonly source: () => Promise<Envelope | undefined>
  /** Somebody sits beside the founder: what is private is not even offered. */
  readonly together?: boolean
  readonly taken: () => void
  readonly gone?: () => void
}

const kinds = ['own', 'handOver'] as const

/** Taking a plan out as a file: what for, what goes along, and the code where one is wanted. */
export function TakeCopy({ source, together = false, taken, gone }: Props) {
  const words = useWords('plans').copies.take
  const id = useId()
  const toast = useToast()
  const take = useTakeCopy()
  const [kind, setKind] = useState<(typeof kinds)[number]>(together ? 'handOver' : 'own')
  const [wants, setWants] = useState({ lock: false, contacts: false, name: false })
  const [made, setMade] = useState<string>()
  const [cannot, setCannot] = useState(false)
  const [own, setOwn] = useState('')
  const [tooShort, setTooShort] = useState(false)
  const [state, setState] = useState<'asking' | 'working' | 'failed' | 'large'>('asking')
  const isLocked = kind === 'own' && wants.lock
  const want = (what: keyof typeof wants) => ({
    checked: wants[what],
    onChange: ({ target }: { target: HTMLInputElement }) => setWants({ ...wants, [what]: target.checked }),
  })

  const save = async () => {
    const code = own.trim() === '' ? made : own
    if (isLocked && own.trim() !== '' && own.trim().length < shortestCode) return setTooShort(true)
    // Never an open file where a locked one was wanted.
    if (isLocked && code === undefined) return
    setTooShort(false)
    setState('working')
    try {
      const envelope = await source()
      if (!envelope) return gone?.()
      const name = valueIn(envelope.plan, field('about', 'name'))?.trim()
      const result = await take(envelope, {
        kind,
        contacts: wants.contacts,
        name: wants.name && !isLocked && name ? short(name) : undefined,
        code: isLocked ? code : undefined,
      })
      setState(result === 'tooLarge' ? 'large' : 'asking')
      if (result === 'tooLarge') return
      toast({ message: words.saved })
      taken()
    } catch {
      setState('failed')
    }
  }

  return (
    <div className="take-copy">
      {together ? (
        <>
          <p>{words.together}</p>
          <p>{words.kinds.handOver.hint}</p>
        </>
      ) : (
        <ChoiceGroup id={`${id}-kind`} legend={words.kind}>
          {kinds.map((each) => (
            <Choice
              key={each}
              type="radio"
              name={`${id}-kind`}
              label={words.kinds[each].label}
              hint={words.kinds[each].hint}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
          ))}
        </ChoiceGroup>
      )}
      <div className="choices">
        {kind === 'own' && !cannot && (
          <Choice type="checkbox" label={words.lock.label} hint={words.lock.hint} {...want('lock')} />
        )}
        {kind === 'handOver' && (
          <Choice type="checkbox" label={words.contacts.label} hint={words.contacts.hint} {...want('contacts')} />
        )}
        {!isLocked && <Choice type="checkbox" label={words.name.label} hint={words.name.hint} {...want('name')} />}
      </div>
      <output>{cannot && words.cannotLock}</output>
      {isLocked && (
        <CodeToKeep
          id={id}
          made={made}
          setMade={(code) => {
            setMade(code)
            setCannot(code === undefined)
            if (code === undefined) setWants((before) => ({ ...before, lock: false }))
          }}
          own={own}
          setOwn={setOwn}
          error={tooShort ? words.code.tooShort(shortestCode) : undefined}
        />
      )}
      <p className="soft small">{words.noRecords}</p>
      {!isLocked && <p className="soft small">{kind === 'own' ? words.holds : words.contacts.free}</p>}
      {state === 'failed' && (
        <Notice tone="stop" role="alert" title={words.failed.title}>
          <p>{words.failed.text}</p>
        </Notice>
      )}
      {state === 'large' && (
        <Notice tone="care" role="alert" title={words.large.title}>
          <p>{words.large.text}</p>
        </Notice>
      )}
      <ButtonRow>
        <Button variant="primary" icon="download" onClick={() => void (state === 'working' || save())}>
          {isLocked ? words.saveLocked : words.save}
        </Button>
        <output className="soft small">{state === 'working' && words.working}</output>
      </ButtonRow>
    </div>
  )
}
