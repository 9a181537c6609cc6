import { useEffect, useState } from 'react'
import type { Session } from '#domain/desk/entry.ts'
import { packetLines, packetOf, type ReturnPacket } from '#domain/desk/packet.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { useDesk } from '#ports/desk.ts'
import { usePlan, usePlanId, useToday } from '#plan/planActor.ts'
import { usePlanFiles } from '#ports/files.ts'
import type { WrittenOut } from '#domain/files/writtenOut.ts'
import { momentOf } from '#plan/instant.ts'
import { changeInWords } from '#wording/outline/changeInWords.ts'
import { loadOutlineWords, type OutlineWords } from '#wording/outline/outlineWords.ts'
import { saveFile } from '#pages/saveFile.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useToast } from '#ui/over/toast.ts'
import { Fold } from '#ui/page/Fold.tsx'

/** What a session on the counselor's device brings home to the founder's: a small file of suggestions. */
export function ForHome({ session }: { readonly session: Session }) {
  const words = useWords('sessionSummary').home
  const made = usePacket(session)
  const { makeFile } = usePlanFiles()
  const toast = useToast()
  const [failed, setFailed] = useState(false)
  // The session was ended on another device, or what it began with could not be kept.
  if (!made) return null
  const { packet, written } = made
  const lines = packetLines(packet)
  const save = async () => {
    setFailed(false)
    try {
      // A neutral name: whoever looks into the downloads reads it too.
      saveFile(
        `session-${packet.on}.html`,
        'text/html',
        await makeFile({ data: JSON.stringify(packet), words: written }),
      )
      toast({ message: words.saved })
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className="print-below for-home" aria-labelledby="for-home">
      <h2 id="for-home">{words.heading}</h2>
      <p dir="auto">{words.text(session.founder)}</p>
      {failed && (
        <Notice tone="stop" role="alert" title={words.failed.title}>
          <p>{words.failed.text}</p>
        </Notice>
      )}
      {lines.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <>
          <Fold summary={words.lines}>
            <ul>
              {lines.map((line, index) => (
                <li key={index} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </Fold>
          <ButtonRow>
            <Button icon="download" onClick={() => void save()}>
              {words.save}
            </Button>
          </ButtonRow>
        </>
      )}
    </section>
  )
}

/** The plan as it was when the session began; undefined while it is looked for, and where it was not kept. */
function useBase(): Plan | undefined {
  const desk = useDesk()
  const planId = usePlanId()
  const [base, setBase] = useState<Plan>()
  useEffect(() => {
    let gone = false
    void desk.base(planId).then(
      (plan) => gone || setBase(plan),
      () => {},
    )
    return () => void (gone = true)
  }, [desk, planId])
  return base
}

/** Without these words the page stands all the same: it is there to be printed. */
function useOutline(): OutlineWords | undefined {
  const language = useLanguage()
  const [outline, setOutline] = useState<OutlineWords>()
  useEffect(() => void loadOutlineWords(language).then(setOutline, () => undefined), [language])
  return outline
}

/** What goes home, as data and as it is read. */
function usePacket({
  id,
  counselor,
  startedAt,
}: Session): { readonly packet: ReturnPacket; readonly written: WrittenOut } | undefined {
  const language = useLanguage()
  const formats = useFormats()
  const outline = useOutline()
  const base = useBase()
  const plan = usePlan()
  const planId = usePlanId()
  const today = useToday()
  if (!base || !outline) return undefined
  const on = momentOf(startedAt)?.day ?? today
  const { session: words } = outline.plans.file
  const packet = packetOf(base, plan, {
    planId,
    name: valueIn(plan, field('about', 'name'))?.trim() ?? '',
    session: id,
    by: counselor,
    on,
    wordsOf: (change) => changeInWords(plan, change, outline, formats),
  })
  return {
    packet,
    written: {
      language: language.id,
      title: words.title(formats.date(on)),
      lead: words.lead(counselor),
      rows: [{ heading: words.heading, lines: packetLines(packet) }],
    },
  }
}
