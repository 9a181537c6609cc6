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
    full: 'This browser is out of space for this site. Save a copy of a plan you don’t need, remove it, and try again.',
    blocked: 'This browser doesn’t let us save anything. A private window or a browser setting may be the reason.',
    overtaken: 'You just changed this plan in another tab. The list shows the latest version. Look again, then decide.',
    unknown: 'The browser’s storage didn’t answer. Your plans are safe. Try again in a moment.',
  },
}
