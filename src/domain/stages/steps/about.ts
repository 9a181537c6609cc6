import { outline } from '../section.ts'

/** About the group: asked before the stages, never "ready", always open to change. */
export const aboutSteps = outline({
  id: 'about',
  lists: ['groups'],
  steps: [
    { id: 'concern' },
    { id: 'where' },
    {
      id: 'young',
    },
    { id: 'safety' },
    { id: 'others' },
    { id: 'functions' },
    { id: 'name' },
    { id: 'groups', list: 'groups', more: true },
    {
      id: 'national',
      more: true,
    },
    {
      id: 'affiliation',
      more: true,
    },
    {
      id: 'approval',
      more: true,
    },
    { id: 'why', more: true },
    { id: 'footing', more: true },
  ],
})
