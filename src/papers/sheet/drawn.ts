/** Drawn in css: a line, a box. Those who do not see it hear what it is. */
export const drawn = (label: string) => ({ role: 'img', 'aria-label': label })
