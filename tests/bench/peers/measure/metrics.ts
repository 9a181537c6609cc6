import type { CDPSession } from '@playwright/test'

/** Since the page opened: ms of its main thread, as this thread's own clock counts them. */
export interface Metrics {
  readonly script: number
  readonly all: number
  readonly styles: number
}

export async function metricsOf(devTools: CDPSession): Promise<Metrics> {
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await devTools.send('Performance.getMetrics')
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    script: read('ScriptDuration') * 1000,
    all: read('TaskDuration') * 1000,
    styles: read('RecalcStyleCount'),
  }
}
