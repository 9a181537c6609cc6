import { copies } from './plans/copies.ts'
import { file } from './plans/file.ts'
import { list } from './plans/list.ts'
import { open } from './plans/open.ts'

/** Keeping plans: all of this device, a file that is opened, copies and restore points, the readable file itself. */
export const plans = {
  list,
  open,
  copies,
  file,

  /** Why nothing was kept or changed, wherever plans are kept. */
  failed: {
    full: 'The browser has no room left for this site. Save a plan as a file and remove one that you no longer need. Then try again.',
    blocked:
      'This browser does not let the page keep anything. A private window or a setting that blocks site data is the usual reason.',
    overtaken: 'This plan was changed in another tab just now. The list shows how it is now: look again, then decide.',
    unknown: 'The browser’s storage did not answer. Nothing was lost. Try again in a moment.',
  },
}
