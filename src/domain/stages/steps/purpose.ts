import { outline } from '../section.ts'

export const purposeSteps = outline({
  id: 'purpose',
  lists: ['discussions', 'parts', 'rules', 'decisions'],
  steps: [
    { id: 'talks', list: 'discussions' },
    { id: 'who' },
    { id: 'order', list: 'parts' },
    { id: 'rules', list: 'rules' },
    { id: 'privacy' },
    { id: 'decisions', list: 'decisions', more: true },
    { id: 'program', more: true },
    { id: 'size', more: true },
    { id: 'conduct', more: true },
    { id: 'home', more: true },
    {
      id: 'between',
      more: true,
    },
    {
      id: 'projects',
      more: true,
    },
    { id: 'cover', more: true },
    { id: 'cash', more: true, always: true },
  ],
})
