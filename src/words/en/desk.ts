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
    title: 'We couldn’t save this',
    full: 'The browser has no room left for this site. Remove something you don’t need, then try again.',
    blocked:
      'This browser doesn’t let the site save anything. A private window or a setting that blocks site data is the usual reason.',
    overtaken: 'Another tab just changed this. Look again, then decide.',
    unknown:
      'The browser’s storage didn’t answer, so this page isn’t saved yet. Copy what you need before you close it.',
  },
  closed: {
    title: 'We couldn’t open your notes here',
    text: 'Your notes are damaged, or a newer version of this site wrote them. We left them as they are. Close this site in every tab, then open it again.',
  },
}
