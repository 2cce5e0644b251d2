import { Agent, request } from 'node:http'

/** Many calls over sockets that stay open: what `fetch` adds would be most of what is measured. */
export const createRawCalls = (sockets: number, publicUrl: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  const own = { 'X-CSRF': '1', 'Sec-Fetch-Site': 'same-origin', Origin: publicUrl }

  const call = (
    url: string,
    { method, body = '', cookie }: { method: 'GET' | 'POST'; body?: string; cookie?: string },
  ): Promise<{ status: number; cookie: string; text: string }> =>
    new Promise((done, failed) => {
      const headers = {
        ...own,
        ...(method === 'POST' && { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
        ...(cookie && { Cookie: cookie }),
      }
      const sent = request(url, { agent, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', failed)
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            cookie: response.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      })
      sent.on('error', failed)
      sent.end(body)
    })

  return { call, close: () => agent.destroy() }
}
