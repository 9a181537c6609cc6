import { spawn } from 'node:child_process'

/** Serves what is built, in a process of its own so that it takes no time from what is measured. Rejects where it does not start. */
export async function served(): Promise<{ readonly home: string; readonly stop: () => void }> {
  const server = spawn(process.execPath, [...process.execArgv, 'scripts/serve.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (data: Buffer) => {
      const found = /Serving on port (\d+)/.exec(data.toString())?.[1]
      if (found) resolve(found)
    })
    server.on('exit', () => reject(new Error('the server ended')))
  })
  return { home: `http://127.0.0.1:${port}`, stop: () => void server.kill() }
}
