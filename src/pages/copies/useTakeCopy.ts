import { copyText } from '#domain/files/copy.ts'
import { handedOver } from '#domain/files/handOver.ts'
import { envelopeText, type Envelope } from '#domain/plan/envelope.ts'
import { mostBytes, usePlanFiles } from '#ports/files.ts'
import { momentOf } from '#plan/instant.ts'
import { newId } from '#plan/newId.ts'
import { useFileWords } from '#wording/outline/useFileWords.ts'
import { saveFile } from '../saveFile.ts'
import { useClock } from '#ports/clock.ts'

export interface CopyWanted {
  /** `own`: for the founder, with everything that is theirs. A counselor's records go along with neither. */
  readonly kind: 'own' | 'handOver'
  /** With how people are reached, where it is handed over. */
  readonly contacts: boolean
  /** The group's name for the title, where it was asked for. */
  readonly name?: string | undefined
  readonly code?: string | undefined
}

/** Saves a plan as a file and notes the day. `tooLarge`: it is saved, and this page would not load it again. */
export function useTakeCopy(): (envelope: Envelope, wanted: CopyWanted) => Promise<'saved' | 'tooLarge'> {
  const { now } = useClock()
  const { makeFile, noteCopyTaken } = usePlanFiles()
  const { written, locked } = useFileWords()
  return async (of, { kind, contacts, name, code }) => {
    const savedAt = now()
    const day = momentOf(savedAt)?.day ?? ''
    const plan = kind === 'own' ? of.plan : handedOver(of.plan, { contacts })
    const data =
      kind === 'own'
        ? copyText({ ...of, savedAt, writer: 'file' })
        : envelopeText({ ...of, copyId: newId(), savedAt, writer: 'file', plan, own: {} })
    const words =
      code === undefined ? await written(plan, { kind, day, ...(name !== undefined && { name }) }) : locked(day)
    const make = (rows: typeof words.rows) =>
      makeFile({ data, words: { ...words, rows }, ...(code !== undefined && { code }) })
    // What cannot be loaded again is no copy: then the readable part stays out, and the plan alone goes in.
    const text = await make(words.rows)
    const file = bytesOf(text) > mostBytes && code === undefined ? await make([]) : text
    // Neutral names: whoever looks into the downloads reads them too. But two files of a day can be told apart.
    const which = code !== undefined ? '-locked' : kind === 'own' ? '-own' : ''
    saveFile(`plan-${day}${which}.html`, 'text/html', file)
    noteCopyTaken(of.planId, day)
    return bytesOf(file) > mostBytes ? 'tooLarge' : 'saved'
  }
}

const bytesOf = (text: string): number => new Blob([text]).size
