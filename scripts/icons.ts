// npm run icons: draws the icons of an installed page from public/icon.svg. They lie in public/ and change only with it.
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumPath } from './browser.ts'

const paper = '#f4efe4'
const chair = readFileSync('public/icon.svg').toString('base64')

/** How much of the picture the chair takes. A device cuts its own shape out of a whole one: only the middle is sure to stay. */
const icons = [
  { file: 'icon-192.png', size: 192, share: 0.9, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 0.9, ground: 'transparent' },
  { file: 'icon-180.png', size: 180, share: 0.68, ground: paper },
  { file: 'icon-whole-512.png', size: 512, share: 0.56, ground: paper },
]

const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  for (const { file, size, share, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><img style="width:${share * 100}%;height:${share * 100}%" src="data:image/svg+xml;base64,${chair}">`,
    )
    await page.screenshot({ path: `public/${file}`, omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
