import type { DocumentId } from '#domain/documents/documents.ts'

/** For somebody who came from a document, a list or the timeline to answer something. */
export const wayBack = {
  to: (name: string) => `Back to ${name}`,
  missing: (count: number) => (count === 1 ? '1 answer missing' : `${count} answers missing`),
  nothingMissing: 'Nothing missing',
  documents: {
    checklist: 'the checklist',
    notice: 'the notice',
    agenda: 'the agenda',
    charter: 'the agreement',
    settled: 'what we have settled',
    dutyCards: 'the cards',
    places: 'the comparison',
    letter: 'the letter',
    factSheet: 'the fact sheet',
    callingList: 'the call list',
    flyer: 'the flyer',
    timeline: 'the timeline',
    runningOrder: 'the outline',
    signIn: 'the sheet',
    nameTags: 'the tags',
    welcome: 'the letter',
    contactCards: 'the cards',
    crisisCard: 'the card',
    cashSheet: 'the log',
    review: 'the guide',
  } satisfies Readonly<Record<DocumentId, string>>,
  gallery: 'documents',
  timeline: 'the timeline',
  overview: 'the overview',
  /** From a place that has no name of its own. */
  plain: 'where you were',
}
