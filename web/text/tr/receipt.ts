import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'İşlem belgesi',
  text: 'Aynı belge {host} tarafında da vardır. Kimse fark edilmeden değiştiremesin diye imzalanmıştır.',
  decision: 'Yanıt',
  decisions: {
    approved: 'Onaylandı',
    declined: 'Onaylanmadı',
    inconclusive: 'Kesin bir yanıt yok, onaylanmadı',
    refused: 'Kişi tarafından reddedildi',
    expired: 'Zamanında yanıtlanmadı',
    cancelled: 'Geri çekildi',
  },
  host: 'İsteyen',
  person: 'Kimden istendi',
  at: 'Zaman',
  number: 'Belge numarası',
  digest: 'İsteğin dijital parmak izi',
  sumsub: 'Sumsub numarası',
  issuer: 'İmzalayan',
  print: 'Yazdır',
  save: 'Dosya olarak kaydet',
}
