import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'うまくいくコツ', final: '確認の結果' },
  reason: {
    'picture-unclear': '画像がはっきり写っていませんでした。正面からの明るい光と、きれいなレンズが役に立ちます。',
    'face-not-matched': 'お顔を照合できませんでした。帽子、マスク、サングラスを外し、まっすぐ前をご覧ください。',
    'card-incomplete': 'カードの一部が切れていました。四隅がすべて写るようにしてください。',
    'card-not-original': 'コピーや画面ではなく、カードそのものをカラーで撮影してください。',
    'card-damaged': 'カードが傷んでいて読み取れません。別のカードをお使いください。',
    'card-expired': 'カードの有効期限が過ぎています。有効なカードをお使いください。',
    'card-differs': 'ご指定のカードとは別のカードでした。ご指定のカードをお使いください。',
    'details-differ': '一部の内容が、こちらで受け取っている内容と違っています。入力した内容をご確認ください。',
    'try-later': '必要な情報源を利用できませんでした。少し時間をおくと、うまくいくことがあります。',
    unspecified: 'この確認についての詳しい説明はありません。',
  },
}
