import { afterAll, describe, expect, test } from 'vitest'
import { changed } from './testing/change-answers.ts'
import { type Change, changesOf } from './testing/one-field/changes.ts'
import { type MayDiffer, mayApprove, mayDiffer } from './testing/one-field/may-differ.ts'
import { fundsRoad, inList, type Road, roadOf } from './testing/one-field/roads.ts'
import { sentOtherwise, sentWell } from './testing/one-field/sendings.ts'
import { createTrial } from './testing/one-field/trial.ts'

/**
 * One change stands for all where none matters, and a face for every kind that has the same entry; `EVERY_CHANGE=1 vitest
 * run one-field` tries each of them.
 */
const everyChange = process.env.EVERY_CHANGE === '1'
const telling = /^(gone|that of another person|named twice)/

const figures = { tried: 0, refused: 0, approved: 0 }
afterAll(() => console.log(`one field: ${JSON.stringify(figures)}`))
const used = new Set<string | undefined>()

const keyOf = ({ at, how }: Change) => `${at} ${how.startsWith('named twice')}`

const worthTrying = (list: MayDiffer, changes: Change[]): Change[] => {
  const stands = new Map(changes.filter(({ how }) => telling.test(how)).map((change) => [keyOf(change), change]))
  const faces: MayDiffer = mayDiffer.face
  return changes.filter((change) => {
    const { any, entry = '' } = mayApprove(list, change)
    if (everyChange || !any) return true
    return stands.get(keyOf(change)) === change && (list === faces || list[entry] !== faces[entry])
  })
}

/** Every change of what is answered on this road approves where the list says so, and nowhere else. */
const holds = async (road: Road, list: MayDiffer, changes: Change[]) => {
  const trial = await createTrial(road)
  expect(await trial(JSON.stringify(road.truth))).toBe(true)
  const wrong: string[] = []
  for (const change of changes) {
    const { entry, may } = mayApprove(list, change)
    const approved = await trial(change.text)
    figures.tried += 1
    figures[approved ? 'approved' : 'refused'] += 1
    if (approved) used.add(entry)
    if (approved !== may) wrong.push(`${approved ? 'approved' : 'refused'}: ${change.at} ${change.how}`)
  }
  await road.h.close()
  expect(wrong).toEqual([])
}

const longMs = 60_000

describe('one field of what Sumsub answers', () => {
  test.each(['face', 'card', 'account', 'email', 'questionnaire'] as const)(
    'of %s',
    async (what) => {
      const road = await roadOf(what, 'known')
      await holds(road, mayDiffer[what], worthTrying(mayDiffer[what], changesOf(road.truth, road.elsewhere)))
    },
    longMs,
  )

  test(
    'of funds',
    async () => {
      const road = await fundsRoad('asked')
      await holds(road, mayDiffer.funds, worthTrying(mayDiffer.funds, changesOf(road.truth, road.elsewhere)))
    },
    longMs,
  )

  const mattering = (list: MayDiffer, { truth, elsewhere }: Road) =>
    changesOf(truth, elsewhere).filter((change) => everyChange || !mayApprove(list, change).any)

  test(
    'of a face that is found in the list',
    async () => {
      const road = await roadOf('face', 'found')
      await holds(road, mayDiffer.face, mattering(mayDiffer.face, road))
    },
    longMs,
  )

  test(
    'of funds that are looked at again',
    async () => {
      const list = mayDiffer['funds, read again']
      const road = await fundsRoad('known')
      await holds(road, list, mattering(list, road))
    },
    longMs,
  )

  test(
    'of the list around it',
    async () => {
      const road = await roadOf('face', 'list')
      const around = changesOf(JSON.parse(inList(JSON.stringify(road.truth)))).filter(
        ({ at }) => !at.startsWith('list.items[].'),
      )
      await holds({ ...road, truth: JSON.parse(inList(JSON.stringify(road.truth))) }, mayDiffer['the list'], around)
    },
    longMs,
  )

  test.each<[string, Record<string, unknown>]>([
    ['of the other environment', { sandboxMode: false }],
    ['of no environment that can be read', { sandboxMode: 'true' }],
    ['of no environment that can be read', { sandboxMode: 1 }],
    ['that may be tried again', { review: { reviewResult: { reviewRejectType: 'RETRY' } } }],
    ['that is final', { review: { reviewResult: { reviewRejectType: 'FINAL' } } }],
    ['that names why', { review: { reviewResult: { rejectLabels: ['FORGERY'] } } }],
  ])('more than it: GREEN %s', async (_, more) => {
    const road = await roadOf('face', 'known')
    const trial = await createTrial(road)
    expect(await trial(JSON.stringify(changed(road.truth, more)))).toBe(false)
    expect(await trial(JSON.stringify(road.truth))).toBe(true)
    await road.h.close()
  })

  test(
    'nor the whole of it, when it is not sent as an answer',
    async () => {
      const road = await roadOf('face', 'known')
      const trial = await createTrial(road)
      const text = JSON.stringify(road.truth)
      const approved: string[] = []
      for (const [how, say] of Object.entries({ ...sentOtherwise(text), ...sentWell(text) })) {
        figures.tried += 1
        if (await trial(say)) approved.push(how)
      }
      expect(approved).toEqual(Object.keys(sentWell(text)))
      await road.h.close()
    },
    longMs,
  )

  test('and nothing else is said to matter not', () => {
    const listed = Object.values(mayDiffer).flatMap((list) => Object.keys(list))
    expect([...new Set(listed)].filter((entry) => !used.has(entry))).toEqual([])
  })
})
