import { expect, test } from 'vitest'
import type { Applicant } from '../sumsub/applicants.ts'
import { createFindPerson } from './find-person.ts'

const ann: Applicant = { applicantId: 'a'.repeat(24), email: 'ann@example.com', approved: true }

const setup = (answers: (Applicant | null | Error)[]) => {
  const clock = { nowMs: 0 }
  let asked = 0
  const findApplicant = async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? null
    if (answer instanceof Error) throw answer
    return answer
  }
  const find = createFindPerson({ sumsub: { findApplicant }, now: () => clock.nowMs })
  return { find, clock, asked: () => asked }
}

test('many actions of one person, asked for at once, cost one read', async () => {
  const { find, asked } = setup([ann])
  await Promise.all(Array.from({ length: 50 }, () => find('user-42')))
  await find('user-42')
  expect(asked()).toBe(1)
})

test('half a minute later Sumsub is asked again', async () => {
  const { find, clock, asked } = setup([ann])
  await find('user-42')
  clock.nowMs = 30_000
  await find('user-42')
  expect(asked()).toBe(2)
})

test('an approval is seen at once: who is unknown or not approved is not remembered', async () => {
  const { find, asked } = setup([null, { ...ann, approved: false }, ann])
  expect(await find('user-42')).toBeNull()
  expect(await find('user-42')).toMatchObject({ approved: false })
  expect(await find('user-42')).toMatchObject({ approved: true })
  expect(asked()).toBe(3)
})

test('a failure is told to everyone who waited, and not remembered', async () => {
  const { find } = setup([new Error('away'), ann])
  const both = await Promise.allSettled([find('user-42'), find('user-42')])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await find('user-42')).toEqual(ann)
})
