import type { Row, Said } from './block.ts'

/** A label with what was said; what is not known is a line to write on, or several. */
export const row = (label: string, value?: Said, lines = 1): Row => ({ label, value: value ?? null, lines })
/** Only where there is something to say. */
export const rowIf = (label: string, value: string | undefined): readonly Row[] => (value === undefined ? [] : [row(label, value)])
