import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: 'Onay',
  title: '{host} onayınızı istiyor',
  text: 'Lütfen bunu okuyun. Siz evet demeden hiçbir şey olmaz.',
  person: 'Kimin için: {person}',
  until: 'Lütfen şu zamana kadar yanıtlayın: {at, date, deadline}',
  untilToday: 'Lütfen şu saate kadar yanıtlayın: {at, date, clock}',
  ifYes: 'Evet derseniz',
  how: {
    face: 'Bunun gerçekten siz olduğunuzu görebilmemiz için kısa bir süre kameraya bakarsınız. Yaklaşık bir dakika sürer.',
    'payment-method': 'Ödeme kartınızın fotoğrafını çekersiniz. Yaklaşık iki dakika sürer.',
    email: 'E-posta adresinize bir kod göndeririz, siz de bu kodu yazarsınız. Yaklaşık bir dakika sürer.',
    questionnaire: 'Birkaç soruyu yanıtlarsınız. Yaklaşık iki dakika sürer.',
    'source-of-funds': 'Paranın nereden geldiğine bakarız. Sizin bir şey yapmanız gerekmez.',
  },
  flashes:
    'Bu sırada ekran renkli ışıklarla yanıp sönebilir. Yanıp sönen ışık size dokunuyorsa aşağıdaki diğer yolu seçin.',
  approve: 'Evet, bu benim',
  refuse: 'Hayır, bu ben değildim',
  consent: {
    title: 'Rızanız',
    text: {
      face: 'Yalnızca bu doğrulama için yüzümün görüntülerinin alınmasını ve karşılaştırılmasını kabul ediyorum.',
      'payment-method':
        'Yalnızca bu doğrulama için kartımın görüntülerinin, doğrulama isterse yüzümün görüntülerinin de incelenmesini kabul ediyorum.',
      email: 'Yalnızca bu doğrulama için e-posta adresimin incelenmesini kabul ediyorum.',
      questionnaire: 'Yalnızca bu doğrulama için yanıtlarımın incelenmesini kabul ediyorum.',
      'source-of-funds': 'Yalnızca bu doğrulama için işlemin incelenmesini kabul ediyorum.',
    },
    policy: 'Verilerim nasıl kullanılıyor',
    missing: 'Evet demek istiyorsanız lütfen kutuyu işaretleyin.',
  },
  otherWay: {
    offer: {
      face: 'Yüz doğrulaması yapamıyorum',
      'payment-method': 'Kart gösteremiyorum',
      email: 'E-postayla kod alamıyorum',
      questionnaire: 'Soruları burada yanıtlayamıyorum',
      'source-of-funds': 'Bu konuda yardıma ihtiyacım var',
    },
    title: 'Başka bir yol var',
    text: 'Bu doğrulamayı yapmak zorunda değilsiniz, nedenini söylemeniz de gerekmez. {host} bunu sizinle başka bir yoldan çözebilir: bildiğiniz bir numaradan ya da kendi uygulamasından {host} ile görüşün.',
    meanwhile: 'O zamana kadar hiçbir şey onaylanmaz. Bu sayfadan ayrılabilirsiniz; istek kendiliğinden sona erer.',
    back: '{host} sayfasına dön',
  },
}
