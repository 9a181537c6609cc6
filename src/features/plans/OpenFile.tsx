import { useRef, useState } from 'react'
import { usePlanFiles } from '#ports/files.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { FoundInFile } from './FoundInFile.tsx'
import './plans.css'
import { PlansHere } from './PlansHere.tsx'
import { lookInto, type Looked } from './readFile.ts'

/**
 * Going on with what was started: the plans of this browser, or a file. What is in a file comes first; adding it is the
 * person's own step, and replaces nothing.
 */
export default function OpenFile() {
  const words = useWords('plans').open
  const { read } = usePlanFiles()
  const heading = usePage(words.title)
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState(false)
  const [looked, setLooked] = useState<{ readonly at: number; readonly found: Looked }>()
  const latest = useRef(0)

  const take = async (file: File | undefined) => {
    if (!file) return
    const at = ++latest.current
    setReading(true)
    setLooked(undefined)
    const found = await lookInto(file, read)
    // Somebody chose another file meanwhile: that one counts.
    if (at !== latest.current) return
    setReading(false)
    setLooked({ at, found })
  }

  return (
    <div
      className="page step open-file"
      // Anywhere on the page: a file dropped beside the frame would otherwise open in place of the app.
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <PageHead headingRef={heading} title={words.title} />
      <div className="body">
        {looked === undefined && <PlansHere />}
        <h2>{words.file}</h2>
        <p>{words.lead}</p>
        <div className="file-drop" data-over={over || undefined}>
          <Field id="plan-file" label={words.label} hint={words.hint}>
            {(control) => (
              <input
                {...control}
                type="file"
                accept=".html,.htm,.json,.txt,text/html,application/json"
                // So that the same file can be chosen again, once it was put right; until then its name is shown.
                onClick={({ currentTarget }) => void (currentTarget.value = '')}
                onChange={({ target }) => void take(target.files?.[0])}
              />
            )}
          </Field>
          <p className="soft small">{words.drop}</p>
        </div>
        <output>{reading && words.reading}</output>
        {looked && <FoundInFile key={looked.at} found={looked.found} />}
      </div>
    </div>
  )
}
