/* The paths of the icons, drawn on a 24 × 24 box with a round 2 px stroke.
   Several strokes of one icon stand in one path. */

const ring = 'M21.2 12A9.2 9.2 0 112.8 12a9.2 9.2 0 0118.4 0z'

export const icons = {
  check: 'M4 12.5l5 5L20 6.5',
  checkCircle: `${ring}M7.5 12.3l3.2 3.2 6-6.6`,
  chevronDown: 'M5.5 9l6.5 6.5L18.5 9',
  chevronRight: 'M9 5.5l6.5 6.5L9 18.5',
  chevronLeft: 'M15 5.5L8.5 12l6.5 6.5',
  arrowUp: 'M12 20V4.5M5.5 11L12 4.5l6.5 6.5',
  arrowDown: 'M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5',
  plus: 'M12 5v14M5 12h14',
  pencil: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  trash: 'M4.5 6.5h15M9 6.5V3.5h6v3M6.5 6.5l.8 14h9.4l.8-14M10.2 10.5v6M13.8 10.5v6',
  warn: 'M12 3.5L21.5 20h-19zM12 10v4.5M12 17.2v.3',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v5.5M12 16.2v.3',
  info: `${ring}M12 11.2v5.3M12 7.5v.3`,
  exit: 'M14 4h5a1 1 0 011 1v14a1 1 0 01-1 1h-5M4 12h10M10 7.5L14.5 12 10 16.5',
  print: 'M7 9V3.5h10V9M7 17H4V9.5h16V17h-3M7 14h10v6.5H7z',
  download: 'M12 3.5v12M7 10.5l5 5 5-5M4.5 20h15',
  upload: 'M12 16V4M7 9l5-5 5 5M4.5 20h15',
  copy: 'M8.5 8.5h12v12h-12zM5.5 15.5h-2v-12h12v2',
  undo: 'M8 5L4 9l4 4M4 9h10a5.5 5.5 0 010 11h-3',
  redo: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 000 11h3',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  tabs: 'M3.5 8.5h13v12h-13zM7.5 8.5v-5h13v12h-4',
  disk: 'M4 4h13l3 3v13H4zM8 4v5h7V4M8 20v-6h8v6',
  spinner: 'M12 3a9 9 0 019 9',
  question: 'M8.5 9a3.5 3.5 0 117 .3c0 2.4-3.5 2.7-3.5 5.2M12 18.2v.3',
  cross: 'M6 6l12 12M18 6L6 18',
  tilde: 'M4 14c3-6 5-6 8-2s5 4 8-2',
  people:
    'M12.5 8A3.5 3.5 0 115.5 8a3.5 3.5 0 017 0zM2.8 20c.3-4.3 2.7-6.5 6.2-6.5s5.9 2.2 6.2 6.5M15.5 4.7a3.5 3.5 0 010 6.6M18 14.2c2 .9 3.1 2.9 3.3 5.8',
  clock: `${ring}M12 6.8V12l3.5 2.2`,
  link: 'M10 14a4 4 0 005.7 0l3-3a4 4 0 00-5.7-5.7l-1 1M14 10a4 4 0 00-5.7 0l-3 3A4 4 0 0011 18.7l1-1',
  eye: 'M2.5 12C4.5 8 8 5.8 12 5.8s7.5 2.2 9.5 6.2c-2 4-5.5 6.2-9.5 6.2S4.5 16 2.5 12zM15 12a3 3 0 11-6 0 3 3 0 016 0z',
  hand: 'M8 12V6.5a1.5 1.5 0 013 0V11m0-5.5v-1a1.5 1.5 0 013 0V11m0-4.5a1.5 1.5 0 013 0V12m0-2.5a1.5 1.5 0 013 0v5A6.5 6.5 0 0113.5 21C10 21 8.5 19 7 16.5L5 13a1.5 1.5 0 012.6-1.5L8 12',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 017 0V11',
  speech: 'M4 5h16v11H11l-5 4v-4H4z',
  file: 'M6 3h8l4.5 4.5V21H6zM13.5 3v5h5',
  squares: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 14h2v2M14 18v2h2M18 18h2v2h-2z',
}

export type IconName = keyof typeof icons
