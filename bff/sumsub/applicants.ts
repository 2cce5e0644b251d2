import { Refusal } from '../refusal.ts'
import { readAnswer } from './read-answer.ts'
import { readDeadlineMs, type Send } from './send.ts'
import * as wire from './wire.ts'

export type Applicant = { applicantId: string; email: string | null; approved: boolean }

/** Sumsub tells the id of the applicant that is in the way only in the text of its 409. */
const existingId = /already exists: ([0-9a-f]{24})\.?$/

export const applicantVerbs = (send: Send) => ({
  /** The applicant with this external user id; null when Sumsub knows none. `approved` is `completed` + `GREEN`. */
  findApplicant: async (userId: string): Promise<Applicant | null> => {
    const target = `/resources/applicants/-;externalUserId=${encodeURIComponent(userId)}/one`
    const answered = await send({ name: 'find-applicant', method: 'GET', target, deadlineMs: readDeadlineMs })
    if (answered.status === 404) return null
    const { id, email, review, externalUserId } = readAnswer(wire.applicant, answered)
    if (externalUserId !== userId) return null
    const approved = review?.reviewStatus === 'completed' && review.reviewResult?.reviewAnswer === 'GREEN'
    return { applicantId: id, email, approved }
  },

  /** Makes an applicant, or finds the one that has this external user id already. Gives Sumsub's id. */
  createApplicant: async (ask: { userId: string; levelName: string; email?: string }): Promise<string> => {
    const answered = await send({
      name: 'create-applicant',
      method: 'POST',
      target: `/resources/applicants?levelName=${encodeURIComponent(ask.levelName)}`,
      json: { externalUserId: ask.userId, ...(ask.email && { email: ask.email }) },
      deadlineMs: readDeadlineMs,
    })
    if (answered.status !== 409) return readAnswer(wire.applicant, answered).id
    const [, id] = answered.description.match(existingId) ?? []
    if (!id) throw new Refusal('sumsub-conflict')
    return id
  },
})
