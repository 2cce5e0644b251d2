import type { Translation } from '../words.ts'

export const check: Translation<'check'> = {
  documentTitle: 'Doğrulama',
  title: {
    face: 'Siz olduğunuzu gösterin',
    'payment-method': 'Kartınızı gösterin',
    email: 'E-posta adresinizi doğrulayın',
    questionnaire: 'Birkaç soruyu yanıtlayın',
    'source-of-funds': 'Bir kez daha bakıyoruz',
  },
  text: 'Aşağıdaki doğrulamayı {host} için Sumsub yapar. Bittiğinde bu sayfa kendiliğinden devam eder.',
  camera: {
    looking: 'Kameranızın çalışıp çalışmadığına bakıyoruz …',
    asking: {
      title: 'Lütfen kameraya izin verin',
      text: 'Tarayıcınız bu sayfanın kamerayı kullanıp kullanamayacağını soruyor. Lütfen “İzin ver”i seçin.',
      why: 'Önce yalnızca çalışıp çalışmadığına bakıyor ve kamerayı yeniden kapatıyoruz. Hiçbir şey kaydedilmez.',
    },
    twice: 'Tarayıcınız kamerayı bir kez daha sorarsa lütfen yine “İzin ver”i seçin.',
  },
  loading: 'Doğrulama açılıyor …',
  frame: 'Sumsub doğrulaması',
  submitted: 'Ulaştı. Lütfen bekleyin …',
  operation: 'Evet dediğiniz istek',
  elsewhere: 'Bunun yerine burada devam et',
  otherDevice: {
    offer: 'Başka bir cihazda devam et',
    busy: 'Bağlantı hazırlanıyor …',
    otherWays: 'Başka yollar',
  },
  paused: {
    title: 'Doğrulama duraklatıldı',
    text: 'Buna evet dediniz, ama doğrulama henüz bitmedi. Kamera kapalı.',
    goOn: 'Doğrulamaya devam et',
    refuse: 'Hayır, bu ben değildim',
  },
}
