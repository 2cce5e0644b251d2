import { HttpResponse, http } from 'msw'
import type { Simulator } from './app.ts'

/** Puts the simulator behind an address for everything that goes through `fetch`, without a port. */
export const simulatorHandlers = (baseUrl: string, simulator: Pick<Simulator, 'fetch'>) => [
  http.all(`${baseUrl}/*`, async ({ request }) => {
    try {
      return await simulator.fetch(request)
    } catch {
      // Only a broken connection gets here: see faults.ts.
      return HttpResponse.error()
    }
  }),
]
