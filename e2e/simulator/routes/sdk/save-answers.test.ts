import { describe, expect, test } from 'vitest'
import { answersOf, openFaceCheck, openFrame, saveAnswers, submitInFrame } from '../../testing/checks.ts'
import { annId, harness } from '../../testing/harness.ts'
import { png, upload } from '../../testing/pictures.ts'

const create = `/resources/applicantActions/-/forApplicant/${annId}?levelName=questionnaire`

describe('answers', () => {
  test('come back in the action as they were given, and let it be submitted', async () => {
    const h = harness()
    const check = await openFrame(h, 'q-1', 'questionnaire')
    expect((await submitInFrame(h, check)).status).toBe(400)
    const questionnaires = answersOf({ amount: '12.5' })
    expect((await saveAnswers(h, check, questionnaires)).json).toMatchObject({ questionnaires })
    expect((await h.signed('GET', `/resources/applicantActions/${check.actionId}/one`)).json).toMatchObject({
      questionnaires,
    })
    expect((await submitInFrame(h, check)).status).toBe(200)
    expect((await saveAnswers(h, check, questionnaires)).json).toMatchObject({ errorCode: 1006 })
  })
  test('with a fault are not kept; each fault is named', async () => {
    const h = harness()
    const check = await openFrame(h, 'q-1', 'questionnaire')
    const answer = await saveAnswers(h, check, answersOf({ purpose: '', advised: 'true', source: 'gold' }))
    expect(answer).toMatchObject({
      status: 400,
      json: {
        errorName: 'wrong-answers',
        problems: [
          { section: 'operation', item: 'purpose', problem: 'required' },
          { section: 'operation', item: 'adviser', problem: 'required' },
          { section: 'money', item: 'source', problem: 'not-an-option' },
        ],
      },
    })
    const { json } = await h.signed('GET', `/resources/applicantActions/${check.actionId}/one`)
    expect(json).not.toHaveProperty('questionnaires')
  })
  test('may name a file that was attached, and no other', async () => {
    const h = harness()
    const check = await openFrame(h, 'q-1', 'questionnaire')
    const images = `/resources/applicantActions/${check.actionId}/images?idDocSetType=QUESTIONNAIRE`
    const attached = await h.framed(check.token, 'POST', images, { body: upload(png(4, 4), {}, 'proof.png') })
    expect(attached.json).toMatchObject({ idDocDef: { idDocType: 'FILE_ATTACHMENT' } })
    const withProof = (imageId: unknown) => {
      const [given] = answersOf({})
      const money = { items: { source: { value: 'salary' }, proof: { values: [imageId] } } }
      return [{ ...given, sections: { ...given?.sections, money } }]
    }
    expect((await saveAnswers(h, check, withProof('1'))).status).toBe(400)
    expect((await saveAnswers(h, check, withProof(attached.json.imageId))).status).toBe(200)
  })
  test('409 for a level without questions', async () => {
    const h = harness()
    expect((await saveAnswers(h, await openFaceCheck(h), answersOf({}))).json).toMatchObject({ errorCode: 1010 })
  })
})

describe('answers that a host gave', () => {
  test('are shown to the person, who still has to confirm them', async () => {
    const h = harness()
    const questionnaires = answersOf({ purpose: 'Given by the host' })
    await h.signed('POST', create, { json: { externalActionId: 'q-1', questionnaires } })
    const json = { userId: 'user-42', levelName: 'questionnaire', externalActionId: 'q-1' }
    const { token } = (await h.signed('POST', '/resources/accessTokens/sdk', { json })).json
    const launched = await h.framed(String(token), 'POST', '/resources/sdk/launch', { json: {} })
    expect(launched.json).toMatchObject({
      completedSteps: [],
      steps: [{ questionnaire: { id: 'operation-questions' }, answers: questionnaires[0]?.sections }],
    })
  })
  test('are enough for a server that submits them, when they are complete', async () => {
    const h = harness()
    const submit = async (externalActionId: string, questionnaires: object[]) => {
      const created = await h.signed('POST', create, { json: { externalActionId, questionnaires } })
      return h.signed('POST', `/resources/applicantActions/${created.json.id}/review/status/pending`)
    }
    expect((await submit('whole', answersOf({}))).status).toBe(200)
    expect((await submit('half', answersOf({ purpose: '' }))).status).toBe(400)
  })
})

test('questions and people of a seed stand beside those that are built in', async () => {
  const h = harness({
    seed: {
      questionnaires: [
        { id: 'one', title: 'One', sections: [{ id: 's', title: 'S', items: [{ id: 'i', title: 'I', type: 'int' }] }] },
      ],
      levels: [{ name: 'mine', docSets: [{ idDocSetType: 'QUESTIONNAIRE', questionnaireDefId: 'one' }] }],
    },
  })
  const check = await openFrame(h, 'q-1', 'mine')
  const given = (value: string) => [{ id: 'one', sections: { s: { items: { i: { value } } } } }]
  expect((await saveAnswers(h, check, given('many'))).status).toBe(400)
  expect((await saveAnswers(h, check, given('7'))).status).toBe(200)
})

test('a select without options, and a level whose questions do not exist, are faults of the seed', () => {
  const items = [{ id: 'i', title: 'I', type: 'select' as const }]
  const questionnaires = [{ id: 'one', title: 'One', sections: [{ id: 's', title: 'S', items }] }]
  expect(() => harness({ seed: { questionnaires } })).toThrow('a select needs its options')
  const docSets = [{ idDocSetType: 'QUESTIONNAIRE', questionnaireDefId: 'none' }]
  expect(() => harness({ seed: { levels: [{ name: 'mine', docSets }] } })).toThrow("'none'")
})
