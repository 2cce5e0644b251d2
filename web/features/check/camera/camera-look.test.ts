import { describe, expect, test } from 'vitest'
import { type CameraLook, type CameraNews, cameraLook, firstLook, isAsking } from './camera-look.ts'

const reached = (...news: CameraNews[]): CameraLook => news.reduce(cameraLook, firstLook(null))
const denied: CameraNews = { type: 'found', fault: 'camera-denied' }
const fine: CameraNews = { type: 'found', fault: null }

describe('the look at the camera', () => {
  test('begins by asking, or with what is wrong already', () => {
    expect(firstLook(null)).toEqual({ at: 'asking', turn: 0, question: false })
    expect(firstLook('in-app-browser')).toEqual({ at: 'problem', turn: 0, code: 'in-app-browser' })
  })

  test('tells whether there is a question on the screen', () => {
    expect(reached({ type: 'question' })).toMatchObject({ at: 'asking', question: true })
    expect(reached(fine, { type: 'question' })).toMatchObject({ at: 'ready' })
  })

  test('ends well, or with a problem that can be tried again', () => {
    expect(reached(fine)).toMatchObject({ at: 'ready' })
    expect(reached(denied)).toMatchObject({ at: 'problem', code: 'camera-denied' })
    expect(reached(denied, { type: 'again' })).toEqual({ at: 'asking', turn: 1, question: false })
    expect(reached(denied, { type: 'again' }, fine)).toMatchObject({ at: 'ready' })
  })

  test('a question without an answer is a problem, and a late answer counts', () => {
    const silent = reached({ type: 'question' }, { type: 'no-answer' })
    expect(silent).toMatchObject({ at: 'problem', code: 'camera-no-answer', turn: 0 })
    expect(isAsking(silent)).toBe(true)
    expect(cameraLook(silent, fine)).toMatchObject({ at: 'ready' })
    expect(reached(denied, { type: 'no-answer' })).toMatchObject({ code: 'camera-denied' })
  })

  test('an app’s own browser can be tried, where it has what is needed', () => {
    const inApp = firstLook('in-app-browser')
    expect(cameraLook(inApp, { type: 'here-all-the-same', lack: null })).toMatchObject({ at: 'asking', turn: 1 })
    expect(cameraLook(inApp, { type: 'here-all-the-same', lack: 'no-camera-api' })).toMatchObject({
      code: 'no-camera-api',
    })
  })

  test('a file needs no camera', () => {
    expect(reached(denied, { type: 'without' })).toMatchObject({ at: 'ready' })
    expect(isAsking(reached(denied))).toBe(false)
  })
})
