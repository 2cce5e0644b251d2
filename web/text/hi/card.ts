import type { Translation } from '../words.ts'

export const card: Translation<'card'> = {
  title: 'आपकी तस्वीर में दिख रहा कार्ड',
  brand: 'कार्ड का प्रकार',
  lastDigits: 'नंबर के आखिरी अंक',
  picture: 'कार्ड की आपकी तस्वीर',
  masked: 'यह आपकी तस्वीर है। नंबर के बीच के अंक ढके हुए हैं।',
  noPicture: 'आपकी तस्वीर यहाँ नहीं दिखाई जा सकती।',
}
