/** What is said of the page itself: that a newer one is ready, and where plans are when it was opened as a file. */
export const edition = {
  newer: {
    ready: 'A newer version of this page is ready. It comes by itself once you have closed every tab of this page.',
    take: 'Use it now',
    notSaved: 'Your last change is not saved yet, so this page stays as it is. Try again in a moment.',
  },
  file: {
    title: 'You opened this page from a file',
    points: [
      'Your plans stay in the browser of this computer. They are not in this file, and not on the stick it came on.',
      'Other pages that somebody opens from a file on this computer, in the same browser, could read them.',
      'To go on at another computer, save the plan as a file of its own and keep that on the stick.',
    ],
    foot: 'Everything you type stays in the browser of this computer, not on the stick.',
  },
}
