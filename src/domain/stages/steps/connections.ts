import { outline } from '../section.ts'

export const connectionsSteps = outline({
  id: 'connections',
  lists: ['connections', 'contacts'],
  steps: [
    { id: 'list', list: 'connections' },
    { id: 'contact' },
    { id: 'involvement' },
    { id: 'gatekeepers', more: true },
    { id: 'log', list: 'contacts', more: true },
    { id: 'confirm', more: true },
    { id: 'word', more: true },
    { id: 'continuum', more: true, always: true },
  ],
})
