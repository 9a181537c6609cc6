import { checksumOf } from '#encryption/checksum.ts'
import { dataEnd, dataStart } from './htmlFile.ts'

/**
 * Whether the data is what was written. A checksum tells a mishap on the way, not a lie: who changes a file on purpose
 * can make a new one. `unknown`: written before there were checksums, or not a page of ours.
 */
export type Checked = 'fits' | 'differs' | 'unknown'

export interface DataInFile {
  readonly text: string
  /** Asked only of what turned out to be worth it: it takes as long as all the rest. */
  readonly check: () => Checked
}

/** The data inside a saved file; a file that is bare data is returned as it is. Nothing is run, nothing is trusted yet. */
export function dataInFile(file: string): DataInFile {
  const from = file.lastIndexOf(dataStart)
  if (from < 0) return { text: file, check: () => 'unknown' }
  const begin = file.indexOf('>', from) + 1
  if (begin === 0) return { text: '', check: () => 'differs' }
  const attributes = file.slice(from + dataStart.length, begin - 1)
  const to = file.indexOf(dataEnd, begin)
  const text = file.slice(begin, to < 0 ? undefined : to)
  const said = /data-sha256="([0-9a-f]{64})"/.exec(attributes)?.[1]
  // Files of old had nothing between the name and the data; where there is something, a checksum was in it once.
  if (said === undefined) return { text, check: () => (attributes.trim() === '' ? 'unknown' : 'differs') }
  return { text, check: () => (checksumOf(text) === said ? 'fits' : 'differs') }
}
