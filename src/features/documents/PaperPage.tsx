import { useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { LeavingFrom } from '#pages/leavingContext.ts'
import { Link } from '#pages/Link.tsx'
import { useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { lookOf } from '#plan/look.ts'
import { paths } from '#routes/paths.ts'
import { useBackTo, useIsFromFirst } from '#pages/useBackTo.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import type { DocumentAbout } from '#domain/documents/documents.ts'
import type { Naming } from '#domain/documents/names.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { Field } from '#ui/form/Field.tsx'
import { Select } from '#ui/form/Select.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { NamingChoice } from './NamingChoice.tsx'
import { MissingLinks } from './MissingLinks.tsx'
import { oursOf, paperOf, useMaker, type Ready } from '#papers/making/making.ts'
import { marksOf } from '#papers/blocks/filled.ts'
import { PrintPage } from '#papers/page/PrintPage.tsx'
import { useFilledLine } from '#papers/page/useFilledLine.ts'
import { PaperSheet } from '#papers/sheet/PaperSheet.tsx'
import { usePaperSize } from '#papers/sheet/size.ts'
import { showPassage } from './passages/showPassage.tsx'
import { PassagesOf } from './passages/passagesOf.ts'
import { fileName } from '#papers/page/useFiles.ts'

interface Props {
  readonly about: DocumentAbout
  readonly subject: string | undefined
}

/** One paper on the desk: how it names people, on which paper, what it lacks, and the ways to take it along. */
export function PaperPage({ about, subject: asked }: Props) {
  const documents = useWords('documents')
  const papers = useWords('papers')
  const words = useWords('written')
  const planId = usePlanId()
  const now = useCurrent()
  const standings = useStandings()
  const ready = useMaker(about.id)
  const [size] = usePaperSize()
  const [naming, setNaming] = useState<Naming>(about.namingAtFirst(now))
  const { title } = papers.documents[about.id]
  const heading = usePage(title, documents.gallery.title)

  const subjects = about.subjects?.(now) ?? []
  const subject = asked ?? subjects[0]
  const paper = useMemo(() => paperOf(ready, now, { naming, subject }), [ready, now, naming, subject])
  const ours = useMemo(() => oursOf(ready, about, now, subject), [ready, about, now, subject])
  const missing = about.missing(now, subject)
  const gaps = missing.filter(({ written }) => written === undefined)
  const written = missing.filter((each) => each.written !== undefined)
  const { pathname } = useLocation()
  const first = useIsFromFirst()
  const from = useMemo(
    () => ({ to: pathname, marks: marksOf(paper), ...(first && { first }) }),
    [pathname, paper, first],
  )
  const back = useBackTo({ label: documents.paper.back, to: paths.documents(planId) })
  useFilledLine(paper)
  return (
    <LeavingFrom value={from}>
      <PrintPage
        back={back}
        head={<PageHead headingRef={heading} title={title} />}
        take={{ name: fileName(about.id), paper }}
        choices={
          <>
            <Subjects about={about} ready={ready} subjects={subjects} subject={subject} />
            <NamingChoice namings={about.namings} naming={naming} choose={setNaming} />
          </>
        }
        notes={
          <>
            {gaps.length > 0 && (
              <Notice title={documents.paper.missing.title(gaps.length)} heading={2}>
                <p>{documents.paper.missing.text}</p>
                <MissingLinks missing={gaps} />
              </Notice>
            )}
            {written.length > 0 && (
              <Notice title={words.heading} heading={2}>
                <p>{words.lead}</p>
                <MissingLinks missing={written} />
              </Notice>
            )}
            {about.id === 'checklist' && (
              <p>
                <Link to={paths.checklist(planId)}>{documents.paper.checklist}</Link>
              </p>
            )}
          </>
        }
      >
        <PassagesOf value={{ document: about.id, ours }}>
          <PaperSheet
            paper={paper}
            size={size}
            looks={standings && stageIds.map((stage) => lookOf(standings[stage].standing))}
            passage={showPassage}
          />
        </PassagesOf>
      </PrintPage>
    </LeavingFrom>
  )
}

/** Which of several: each has an address of its own. */
function Subjects({
  about,
  ready,
  subjects,
  subject,
}: {
  readonly about: DocumentAbout
  readonly ready: Ready
  readonly subjects: readonly string[]
  readonly subject: string | undefined
}) {
  const { paper: words } = useWords('documents')
  const planId = usePlanId()
  const now = useCurrent()
  const navigate = useNavigate()
  if (subjects.length < 2) return null
  return (
    <Field id="subject" label={words.subject}>
      {(control) => (
        <Select
          {...control}
          value={subject}
          onChange={(event) => void navigate(paths.paper(planId, about.id, event.target.value), { replace: true })}
        >
          {subjects.map((each) => (
            <option key={each} value={each}>
              {subjectName(ready, about, now, each)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
}

/** What one of several is called; without a name of its own, as its paper is. */
export function subjectName(
  { maker, words, formats }: Ready,
  about: DocumentAbout,
  now: ReturnType<typeof useCurrent>,
  subject: string,
): string {
  const making = { now, naming: about.namingAtFirst(now), subject, words, formats }
  return maker.nameOf?.(making) ?? maker.make(making).title
}
