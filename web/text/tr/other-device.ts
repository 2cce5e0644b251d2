import type { Translation } from '../words.ts'

export const otherDevice: Translation<'otherDevice'> = {
  outside: 'Tarayıcınızda açın',
  title: 'Başka bir cihazda devam edin',
  scan: 'Telefonunuzun kamerasını bu resme doğrultun ve çıkan bağlantıyı açın.',
  send: 'Bu bağlantıyı kendinize gönderin ya da kopyalayın ve diğer cihazda açın.',
  openThere: 'İsteğiniz Safari, Chrome ya da Firefox’ta devam eder.',
  stay: 'Bu sayfayı açık bırakın: kendiliğinden devam eder.',
  camera: 'Diğer cihazda kamera olmalıdır.',
  code: 'Diğer cihaz için bağlantıyı içeren QR kodu',
  until: 'Bağlantı yalnızca bir kez ve şu saate kadar kullanılabilir: {at, date, clock}.',
  over: 'Bu bağlantının süresi doldu.',
  fresh: 'Yeni bağlantı oluştur',
  copy: 'Bağlantıyı kopyala',
  copied: 'Kopyalandı',
  byHand: 'Tarayıcınız kopyalamamıza izin vermiyor. Bağlantıyı burada seçip elle kopyalayın:',
  share: 'Bağlantıyı gönder',
  shareTitle: 'İsteğinize devam edin',

  match: {
    here: 'İki ekranda da aynı sayı görünür:',
    question: 'Diğer ekranınızda bu sayı mı görünüyor?',
    differs: 'Orada başka bir sayı varsa ya da bunu siz başlatmadıysanız bu sayfayı kapatın.',
  },

  hosted: {
    offer: 'Bunun yerine Sumsub sayfasını kullan',
    text: 'Doğrulamayı Sumsub yapar ve bunun için kendi sayfası vardır. Sayfayı istediğiniz cihazda açın. Siz bitirince bu sayfa kendiliğinden devam eder.',
    busy: 'Adres alınıyor …',
    open: 'Sumsub sayfasını aç',
    until: 'Şu saate kadar kullanılabilir: {at, date, clock}.',
  },

  watching: {
    title: 'Diğer cihazınızda devam edin',
    text: 'İsteğiniz şimdi orada açık. Burada bir şey yapmanız gerekmez: yanıt gelir gelmez bu sayfa kendiliğinden devam eder.',
    arrived: 'Diğer cihazınızdan gönderdikleriniz ulaştı. Yanıt burada kendiliğinden görünür.',
    help: 'İstediğiniz zaman burada devam edebilirsiniz: o zaman orada durur. İsteği başka bir cihazda kendiniz açmadıysanız hayır deyin.',
    takeBack: 'Burada devam et',
    refuse: 'Hayır, bu ben değildim',
  },
}
