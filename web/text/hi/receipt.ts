import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'रसीद',
  text: '{host} के पास भी यही रसीद है। इस पर डिजिटल हस्ताक्षर है, ताकि कोई इसे चुपचाप न बदल सके।',
  decision: 'जवाब',
  decisions: {
    approved: 'मंज़ूर',
    declined: 'मंज़ूर नहीं',
    inconclusive: 'कोई साफ़ जवाब नहीं, मंज़ूर नहीं',
    refused: 'व्यक्ति ने मना किया',
    expired: 'समय पर जवाब नहीं मिला',
    cancelled: 'वापस लिया गया',
  },
  host: 'किसने पूछा',
  person: 'किससे पूछा गया',
  at: 'समय',
  number: 'रसीद संख्या',
  digest: 'अनुरोध का फ़िंगरप्रिंट',
  sumsub: 'Sumsub में संख्या',
  issuer: 'हस्ताक्षर करने वाला',
  print: 'प्रिंट करें',
  save: 'फ़ाइल के रूप में सेव करें',
}
