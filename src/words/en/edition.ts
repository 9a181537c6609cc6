/** What is said of the page itself: that a newer one is ready, and where plans are when it was opened as a file. */
export const edition = {
  newer: {
    ready: 'A newer version of this site is ready. To get it, close all your tabs of this site.',
    take: 'Use the new version',
    notSaved: 'We haven’t saved your last change yet, so we kept this version. Try again in a moment.',
  },
  file: {
    title: 'You opened this site from a file',
    points: [
      'Your plans stay in this computer’s browser. They aren’t in this file or on your USB drive.',
      'Other pages that someone opens from a file in this browser could read your plans.',
      'To use another computer, save a copy of the plan and keep that on the drive.',
    ],
    foot: 'Everything stays in this computer’s browser, not on your USB drive.',
  },
}
