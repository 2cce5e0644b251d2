import * as v from 'valibot'
import type { Simulator } from '../../e2e/simulator/app.ts'

const launched = v.object({
  action: v.object({ id: v.string(), externalActionId: v.string() }),
  steps: v.array(v.object({ idDocSetType: v.string(), types: v.array(v.string()) })),
})

/** The smallest thing that is a JPEG: start, a frame header of 8 × 8 points, end. */
const jpeg = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x08, 0x00, 0x08, 0x01, 0x01, 0x11, 0x00, 0xff, 0xd9,
])

/** What Sumsub's frame does with an access token, call by call, without its pictures. */
export const createFrame = (simulator: Simulator, simulatorUrl: string, token: string) => {
  const call = async (path: string, body: BodyInit | null = '{}') => {
    const headers = { 'X-Access-Token': token, ...(typeof body === 'string' && { 'Content-Type': 'application/json' }) }
    const response = await simulator.fetch(new Request(simulatorUrl + path, { method: 'POST', headers, body }))
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.json() as Promise<unknown>
  }

  const photo = (type: string) => {
    const form = new FormData()
    form.set('metadata', JSON.stringify({ idDocType: type, country: 'GBR' }))
    form.set('content', new Blob([jpeg], { type: 'image/jpeg' }), 'photo.jpg')
    return form
  }

  return {
    /** Launches, takes every photo that is asked for, submits. Gives Sumsub's id of the action. */
    passCheck: async () => {
      const { action, steps } = v.parse(launched, await call('/resources/sdk/launch'))
      for (const { idDocSetType, types } of steps)
        await call(
          `/resources/applicantActions/${action.id}/images?idDocSetType=${idDocSetType}`,
          photo(types[0] ?? idDocSetType),
        )
      await call(`/resources/applicantActions/${action.id}/review/status/pending`)
      return action.id
    },
    launch: async () => v.parse(launched, await call('/resources/sdk/launch')),
  }
}
