import { outline } from '../section.ts'

export const connectionsSteps = outline({
  id: 'connections',
  lists: ['connections', 'contacts'],
  steps: [
    { id: 'list', list: 'connections' },
    { id: 'week' },
    { id: 'contact', asks: ['contactKind', 'publicContact', 'testedBy', 'testedOn'] },
    { id: 'involvement', asks: ['involvement', 'helper', 'helperEndsAfter', 'helperEndsOn'] },
    { id: 'gatekeepers', more: true },
    { id: 'log', list: 'contacts', more: true },
    { id: 'confirm', more: true },
    { id: 'word', asks: ['inviters', 'inviteWords', 'inviteEach', 'invitedSoFar'], more: true },
    { id: 'continuum', asks: ['invitedBy', 'helperDoes', 'helperDoesNot'], more: true },
  ],
})
