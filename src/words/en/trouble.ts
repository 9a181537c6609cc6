/** What is said when something stands between a person and their plan. Rare, so it comes when it is needed, or ahead when there is time. */
export const trouble = {
  keeping: {
    takeFile: 'Save the plan as a file',
    tryAgain: 'Try again',
    writeHere: 'Write here instead',
    failing: {
      title: 'Your last change is not saved',
      full: 'It is still on this page. The browser has no room left for this site. Save the plan as a file now, then free some space. We keep trying.',
      other: 'It is still on this page. Don’t close the page yet. We keep trying.',
    },
    onePlace: {
      title: 'Saved in one place only',
      text: 'This browser has two places for your plan, and one of them does not answer now. What you type is saved in the other. If the device loses power, the last minutes could be lost. Save the plan as a file when you come to a good stop. We keep trying.',
    },
    behind: {
      title: 'Your latest changes may not show yet',
      text: 'This browser is slow to answer. Nothing is lost: if it holds newer words of yours, they will show here by themselves. What you type now is kept too.',
    },
    memory: {
      title: 'This browser keeps nothing',
      text: 'You can go on, but when you close this page it is gone. Save the plan as a file before you close it. A private window or a setting that blocks site data is the usual reason.',
    },
    vanished: {
      title: 'This device no longer holds your plan',
      text: 'Someone cleared this site’s data, or the browser did. Your plan is now only on this page, and we stopped saving it. Closing the page removes it for good.',
      again: 'Save here again',
      leave: 'Leave it removed',
    },
    reading: {
      title: 'This plan is open in another tab',
      text: 'To keep your words safe, you can read here but not write.',
    },
    overtaken: {
      title: 'You are writing in another tab now',
      text: 'You can read here but not write.',
      waiting:
        'You can read here but not write. What you typed last here was not saved yet. It is kept under “Copies and undo”, and goes into the plan when you write here again.',
      onlyHere:
        'You can read here but not write. What you typed last here is not saved yet. Don’t close this page. Choose “Write here instead”, and it goes into the plan.',
    },
    collisions: {
      title: 'Some answers were changed in two places',
      text: 'The plan has what was saved in the other place. This is what you had written here:',
      noText: 'The plan has what was saved in the other place.',
      read: 'I’ve seen it',
    },
  },
  missing: {
    title: 'This plan is not on this device',
    text: 'It may have been removed, or it is on another device. Check the address, too.',
    others: 'Your other plans are untouched.',
    none: 'This browser keeps no plan.',
    plans: 'See all plans',
    start: 'Start page',
    putBack: 'Put it back',
    notes: 'What a counselor noted in sessions is kept apart from the plan, and still here.',
    record: 'See the notes',
    nothing: 'There is nothing to put back: no such plan was removed here.',
  },
  unsure: {
    title: 'Your plan did not open yet',
    text: 'The browser’s storage did not answer. Nothing is lost: your plan is still there. Try again in a moment.',
    again: 'Try again',
  },
  damaged: {
    title: 'This plan did not open whole',
    text: 'Something in it cannot be read. The original is kept as it is. Nothing was deleted.',
    salvage: 'Open what can be read, as a copy',
    dropped: (count: number) => (count === 1 ? 'One answer could not be read:' : `${count} answers could not be read:`),
    none: 'All answers could be read; only the end of the file is missing.',
    save: 'Save the original as a file',
  },
  newer: {
    title: 'This plan was written by a newer version of this page',
    text: 'To keep it safe, this older page leaves it alone. Close all tabs of this page and open it again. You can also save the plan as a file.',
  },
  /** Instead of the whole page, once everything was removed. */
  erased: {
    title: 'Everything was removed',
    text: 'Plans, earlier states, notes and settings of this page are no longer in this browser.',
    elsewhere:
      'It was removed in another tab. This tab shows and keeps nothing any more. If it can still be put back, that is done in the other tab.',
    mayUndo:
      'You can put it all back as long as this page stays open. Until then it is in the memory of this page, and nowhere else. Leaving, closing or loading the page anew ends it. The copy of this page for work without a network comes again by itself at the next visit.',
    undo: 'Put everything back',
    finish: 'Make it final now',
    noUndo: 'It cannot be put back.',
    not: 'Files in your downloads, printed papers and the browser’s history are not touched.',
    anew: 'Start anew',
    leftTitle: 'Something may be left',
    left: {
      page: 'Some entries of this site could not be removed from the browser’s storage.',
      database: 'The database of this site could not be emptied. Plans may still be in it.',
      emptied:
        'An empty database of this site is left, with no plan in it. Another tab holds it. It goes when you close that tab and try again.',
      offline: 'The copy of this page for work without a network could not be removed. It holds no plan.',
    },
    again: 'Try again',
    byHand:
      'If it stays so, clear the data of this site in the settings of your browser. They are often called “site data” or “cookies and site data”.',
    failed: {
      title: 'Not everything was put back',
      text: 'It is still in the memory of this page. Close other tabs of this page, free some space on the device, and choose “Put everything back” again.',
    },
  },
}
