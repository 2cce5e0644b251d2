import type { Translation } from '../words.ts'

export const answer: Translation<'answer'> = {
  documentTitle: 'Yanıt',
  approved: {
    title: 'Onaylandı',
    text: {
      face: 'Teşekkür ederiz. Gerçekten siz olduğunuz görüldü. {host} şimdi bilgilendiriliyor.',
      'payment-method': 'Teşekkür ederiz. Kartınız kabul edildi. {host} şimdi bilgilendiriliyor.',
      email: 'Teşekkür ederiz. E-posta adresi size ait. {host} şimdi bilgilendiriliyor.',
      questionnaire: 'Teşekkür ederiz. Yanıtlarınız kabul edildi. {host} şimdi bilgilendiriliyor.',
      'source-of-funds': 'Bu parayla ilgili olumsuz bir bulgu yok. {host} şimdi bilgilendiriliyor.',
    },
  },
  declined: {
    title: 'Onaylanmadı',
    text: 'Doğrulama bu isteği teyit edemedi, bu yüzden istek onaylanmadı. {host} şimdi bilgilendiriliyor.',
    next: 'Bunu hâlâ istiyorsanız lütfen {host} ile görüşün. Size başka bir yoldan yardımcı olabilirler.',
  },
  retry: {
    title: 'Henüz olmadı',
    text: 'Böyle şeyler olabilir. Bu bir ret değildir.',
    next: '{count, plural, one {Bir deneme hakkınız daha var.} other {# deneme hakkınız daha var.}}',
  },
  inconclusive: {
    title: 'Kesin bir yanıt yok',
    text: 'Doğrulama evet ya da hayır demeden sona erdi. Bu bir ret değildir, ama istek onaylanmış da değildir. {host} şimdi bilgilendiriliyor.',
    next: 'Nasıl devam edileceğini lütfen {host} ile görüşün.',
  },
  failed: {
    title: 'Doğrulama yarıda kaldı',
    text: 'Doğrulama sırasında bir arıza oldu. Bu sizden kaynaklanmadı ve hiçbir şey onaylanmadı. {host} şimdi bilgilendiriliyor.',
    next: 'Bunu hâlâ istiyorsanız {host} üzerinden yeniden başlayın.',
  },
  refused: {
    title: 'Hayır dediniz',
    text: 'Hiçbir şey olmayacak. {host}, bunun siz olmadığınızı şimdi öğreniyor.',
    next: 'Böyle bir istek hiç beklemiyorduysanız {host} hesabınıza bakın ve {host} ile görüşün.',
  },
  expired: {
    title: 'Süre doldu',
    text: 'Zamanında yanıt gelmedi, bu yüzden hiçbir şey onaylanmadı. {host} şimdi bilgilendiriliyor.',
    next: 'Bunu hâlâ istiyorsanız {host} üzerinden yeniden başlayın.',
  },
  cancelled: {
    title: 'İstek geri çekildi',
    text: '{host} isteği geri aldı. Hiçbir şey onaylanmadı.',
    next: 'Yapmanız gereken başka bir şey yok.',
  },
  tryAgain: 'Tekrar dene',
  return: '{host} sayfasına dön',
  leave: 'Bu sayfadan ayrılıp {site} adresine gideceksiniz.',
  close: 'Bu sayfayı artık kapatabilirsiniz.',
  receipt: 'İşlem belgesini göster',
  extraFailed: 'Bu sayfanın bir bölümü yüklenemedi. Yukarıdaki yanıt yine de geçerlidir.',
}
