import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: '確認手続き',
  title: {
    face: 'ご本人であることの確認',
    'payment-method': 'カードの確認',
    email: 'メールアドレスの確認',
    questionnaire: 'いくつかの質問',
    'source-of-funds': 'もう一度の確認',
  },
  text: '下の手続きは、{host} のために Sumsub が行います。終わると、このページは自動的に先へ進みます。',
  camera: {
    looking: 'カメラが使えるか調べています…',
    asking: {
      title: 'カメラを許可してください',
      text: 'このページでカメラを使ってよいか、ブラウザがおたずねします。「許可」を選んでください。',
      why: 'まずはカメラが使えるかを調べるだけで、すぐにオフにします。何も録画しません。',
    },
    twice: 'カメラについてもう一度聞かれた場合は、もう一度「許可」を選んでください。',
  },
  loading: '手続きの画面を開いています…',
  frame: 'Sumsub による確認',
  submitted: '受け取りました。少々お待ちください…',
  operation: '「はい」とお答えになった内容',
  elsewhere: 'こちらで続ける',
  otherDevice: { offer: '別の端末で続ける', busy: 'リンクを作成しています…', otherWays: 'ほかの方法' },
  paused: {
    title: '手続きを一時停止しています',
    text: 'この依頼には「はい」とお答えいただきましたが、手続きはまだ終わっていません。カメラはオフになっています。',
    goOn: '手続きを続ける',
    refuse: 'いいえ、私ではありません',
  },
}
