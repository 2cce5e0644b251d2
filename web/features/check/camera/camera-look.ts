import type { CameraFault } from './camera-fault.ts'
import type { Unfit } from './unfit-browser.ts'

export type CameraProblemCode = Unfit | CameraFault | 'camera-no-answer'

export type CameraLook =
  /** `turn` tells one question from the next: only the answer to the newest counts. */
  | { at: 'asking'; turn: number; question: boolean }
  | { at: 'problem'; turn: number; code: CameraProblemCode }
  | { at: 'ready'; turn: number }

export type CameraNews =
  /** The person has not said yes or no before: the browser is going to ask. */
  | { type: 'question' }
  | { type: 'found'; fault: CameraFault | null }
  /** Nobody has answered for a while. The question may still stand, so an answer to it still counts. */
  | { type: 'no-answer' }
  | { type: 'again' }
  /** On a person’s wish, in a browser that we doubt: `lack` is what makes it impossible. */
  | { type: 'here-all-the-same'; lack: Unfit | null }
  /** What is to be shown is a file. */
  | { type: 'without' }

export const firstLook = (unfit: Unfit | null): CameraLook =>
  unfit ? { at: 'problem', turn: 0, code: unfit } : { at: 'asking', turn: 0, question: false }

export const cameraLook = (look: CameraLook, news: CameraNews): CameraLook => {
  const { turn } = look
  switch (news.type) {
    case 'question':
      return look.at === 'asking' ? { ...look, question: true } : look
    case 'found':
      return news.fault ? { at: 'problem', turn, code: news.fault } : { at: 'ready', turn }
    case 'no-answer':
      return look.at === 'asking' ? { at: 'problem', turn, code: 'camera-no-answer' } : look
    case 'again':
      return { at: 'asking', turn: turn + 1, question: false }
    case 'here-all-the-same':
      return news.lack ? { at: 'problem', turn, code: news.lack } : { at: 'asking', turn: turn + 1, question: false }
    case 'without':
      return { at: 'ready', turn }
  }
}

/** A question is out: asked, and not answered yet. */
export const isAsking = (look: CameraLook): boolean =>
  look.at === 'asking' || (look.at === 'problem' && look.code === 'camera-no-answer')
