import type { Paper } from './block.ts'
import { cleanPaper } from './clean.ts'
import { inOrder } from './headings.ts'

/** A paper as every renderer expects it: clean, its headings in order. `names` stay as they are under a translation. */
export const finished = (paper: Paper, names: readonly string[]): Paper => ({ ...cleanPaper(inOrder(paper)), names })
