import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'Yanıt bekleniyor',
  onOtherDevice: 'Diğer cihazınızda',
  title: 'Kontrol ediyoruz',
  arrived: {
    face: 'Görüntüleriniz ulaştı.',
    'payment-method': 'Kartınızın fotoğrafı ulaştı.',
    email: 'Kodunuz ulaştı.',
    questionnaire: 'Yanıtlarınız ulaştı.',
    'source-of-funds': 'Parayla ilgili bilgiler ulaştı. Bir şey yapmanız gerekmez.',
  },
  trail: 'Hangi aşamada',
  examined: 'Sumsub inceliyor. Bu genellikle birkaç saniye sürer.',
  answer: 'Yanıt burada kendiliğinden görünür.',
  slow: 'Her zamankinden biraz daha uzun sürüyor. Bir şey yapmanız gerekmez. Bu sayfayı kapatabilirsiniz de: {host} yanıtı her durumda alır.',
  again: 'Yeniden bak',
  back: '{host} sayfasına dön',
  onHold: {
    title: 'Bir kişi inceliyor',
    text: 'Bu birkaç saat sürebilir ve sonuç hakkında bir şey söylemez.',
    close: 'Bu sayfayı kapatabilirsiniz: yanıt gelir gelmez {host} bilgilendirilir ve size haber verir.',
    examined: 'Sumsub’dan bir kişi inceliyor.',
    answer: '{host} yanıtı alır ve size haber verir.',
  },
}
