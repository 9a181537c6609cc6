import { covered } from './desk/covered.ts'
import { helping } from './desk/helping.ts'
import { library } from './desk/library.ts'
import { list } from './desk/list.ts'
import { record } from './desk/record.ts'

/** The counselor's desk: the plans they help with, what they know of the area, what they noted. */
export const desk = {
  covered,
  list,
  library,
  record,
  helping,
  /** Why nothing was kept. */
  failed: {
    title: 'This was not kept',
    full: 'The browser has no room left for this site. Remove something you no longer need, then try again.',
    blocked:
      'This browser does not let the page keep anything. A private window or a setting that blocks site data is the usual reason.',
    overtaken: 'It was changed in another tab just now. Look again, then decide.',
    unknown:
      'The browser’s storage did not answer. What you see here is not on the disk yet. Copy it somewhere before you close the page.',
  },
  closed: {
    title: 'Your records do not open here',
    text: 'They are damaged, or a newer version of this page wrote them. They are kept as they are, and nothing is written over them. Close all tabs of this page and open it again.',
  },
}
