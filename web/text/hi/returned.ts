import type { Translation } from '../words.ts'

export const returned: Translation<'returned'> = {
  documentTitle: 'यहाँ काम पूरा हुआ',
  title: 'इस डिवाइस पर काम पूरा हुआ',
  text: 'कृपया उस डिवाइस पर वापस जाएँ जिस पर आपने शुरू किया था। वहाँ का पेज अपने आप आगे बढ़ जाएगा।',
  looking: 'आपका अनुरोध ढूँढा जा रहा है …',
}
