/** What is said when something stands between a person and their plan. Rare, so it comes when it is needed, or ahead when there is time. */
export const trouble = {
  keeping: {
    takeFile: 'Save a copy',
    tryAgain: 'Try again',
    writeHere: 'Edit here instead',
    failing: {
      title: 'We couldn’t save your last change',
      full: 'This device is out of storage. Your change is still on this page. Save a copy before you close this tab. We’ll keep trying.',
      other: 'Your change is still on this page. Don’t close it yet. We’ll keep trying.',
    },
    onePlace: {
      title: 'Saved in one place only',
      text: 'We save your plan in two places in this browser. One of them did not answer. If the device loses power, you could lose the last few minutes. Save a copy when you can. We’ll keep trying.',
    },
    behind: {
      title: 'Your latest changes may not show yet',
      text: 'This browser is slow to answer. Your changes are safe and will show up here soon. We save what you type now too.',
    },
    memory: {
      title: 'This browser keeps nothing',
      text: 'Closing this page removes your plan. Save a copy first. A private window or a browser setting may be the reason.',
    },
    vanished: {
      title: 'This device no longer holds your plan',
      text: 'Someone cleared this site’s data, or the browser did. Your plan is now only on this page, and we stopped saving it. Closing the page removes it for good.',
      again: 'Save here again',
      leave: 'Leave it removed',
    },
    reading: {
      title: 'You’re editing this plan in another tab',
      text: 'You can read it here. Both tabs show the same plan.',
    },
    overtaken: {
      title: 'You’re editing this plan in another tab',
      text: 'You can read it here.',
      waiting:
        'You can read it here. We kept your last change from this tab, and we’ll add it when you edit here again.',
      onlyHere:
        'You can read it here. Your last change in this tab is not saved yet. Don’t close this page. Choose “Edit here instead” to save that change.',
    },
    collisions: {
      title: 'You changed some answers in two tabs',
      text: 'Your plan has the answers from the other tab. Here is what you wrote in this one.',
      noText: 'Your plan has the answers from the other tab.',
      read: 'I’ve seen it',
    },
  },
  missing: {
    title: 'This plan isn’t on this device',
    text: 'Someone may have removed the plan, or it’s on another device. Check the address for a typo too.',
    others: 'Your other plans are safe.',
    none: 'You have no plans in this browser.',
    plans: 'See all plans',
    start: 'Start page',
    putBack: 'Put the plan back',
    notes: 'The counselor’s private notes are still here.',
    record: 'See the notes',
    nothing: 'We found no removed plan to put back.',
  },
  unsure: {
    title: 'We couldn’t open your plan yet',
    text: 'The browser’s storage did not answer. Your plan is safe. Try again in a moment.',
    again: 'Try again',
  },
  damaged: {
    title: 'We couldn’t open all of this plan',
    text: 'Part of the saved plan is damaged. We haven’t changed it.',
    salvage: 'Open the rest as a copy',
    dropped: (count: number) => (count === 1 ? 'We couldn’t read one answer:' : `We couldn’t read ${count} answers:`),
    none: 'We could read all your answers. Only the end of the file is missing.',
    save: 'Save the damaged file',
  },
  newer: {
    title: 'This plan needs a newer version of this site',
    text: 'To keep the plan safe, we did not open it. Close all tabs with this site and open it again. You can also save a copy.',
  },
  /** Instead of the whole page, once everything was removed. */
  erased: {
    title: 'Everything was removed',
    text: 'Your plans, earlier versions, notes, and settings are no longer in this browser.',
    elsewhere:
      'You removed everything in another tab. This tab saves nothing now. To put it back, go to the other tab.',
    mayUndo:
      'You can put everything back while this page stays open. Leaving, closing, or reloading it ends that. The offline copy of this site returns on your next visit.',
    undo: 'Put everything back',
    finish: 'Remove for good now',
    noUndo: 'You cannot undo this.',
    not: 'We did not touch files in your downloads, printed pages, or your browser history.',
    anew: 'Start over',
    leftTitle: 'Some data may be left',
    left: {
      page: 'We couldn’t remove some of this site’s data from the browser.',
      database: 'We couldn’t empty this site’s database. It may still hold plans.',
      emptied: 'An empty database is left. It holds no plan. Close your other tab with this site and try again.',
      offline: 'We couldn’t remove the offline copy of this site. It holds no plan.',
    },
    again: 'Try again',
    byHand: 'If this goes on, open your browser settings and clear this site’s data there.',
    failed: {
      title: 'We couldn’t put everything back',
      text: 'The rest is still in this page’s memory. Close your other tabs of this site, free some space, and try again.',
    },
  },
}
