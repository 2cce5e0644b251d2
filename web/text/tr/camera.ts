import type { Translation } from '../words.ts'

export const camera: Translation<'camera'> = {
  how: 'Nasıl yapılır',
  again: 'Tekrar dene',
  askAgain: 'Bana tekrar sor',
  anyway: 'Yine de burada dene',
  withoutCamera: 'Kamerasız devam et',
  withoutCameraText: 'Göstermek istediğiniz şey bir dosyaysa kamera olmadan da devam edebilirsiniz.',
  goesOn: 'Kameraya izin verilir verilmez bu sayfa kendiliğinden devam eder.',
  plugIn: 'Bir kameranız varsa takın ya da açın: bu sayfa o zaman kendiliğinden devam eder.',

  allow: {
    chrome: {
      open: 'Adres çubuğunun başındaki, bu sayfanın adresinin yanında duran simgeye basın.',
      change: 'Kamerayı açın.',
    },
    'chrome-phone': {
      open: 'Ekranın üstündeki ya da altındaki adres çubuğunun başında duran simgeye basın.',
      change: '“İzinler”i, ardından “Kamera”yı seçin ve kamerayı açın.',
    },
    firefox: {
      open: 'Adres çubuğunun başındaki üstü çizili kameraya basın.',
      change: 'Yanındaki küçük çarpıya basarak engeli kaldırın.',
    },
    'firefox-phone': {
      open: 'Adres çubuğunun başındaki simgeye basın.',
      change: '“Kamera”ya basın; orada “İzin verildi” yazmalıdır.',
    },
    safari: {
      open: 'Ekranın üstündeki “Safari” menüsünü, ardından “Bu Web Sitesi için Ayarlar”ı açın.',
      change: '“Kamera” için “İzin Ver”i seçin.',
    },
    'safari-phone': {
      open: 'Ekranın altındaki ya da üstündeki adres çubuğunun başında duran simgeye basın.',
      change: '“Web Sitesi Ayarları”nı seçin, ardından “Kamera” için “İzin Ver”i seçin.',
    },
    other: {
      open: 'Tarayıcınızda bu sayfanın ayarlarını açın. Ayarlar çoğunlukla adresin yanındaki bir simgenin arkasındadır.',
      change: 'Kameraya izin verin.',
    },
    back: 'Bu sayfaya dönün ve “Tekrar dene”ye basın.',
  },

  system: {
    windows: {
      open: 'Windows ayarlarını, ardından “Gizlilik ve güvenlik”i, ardından “Kamera”yı açın.',
      change: 'Kamera erişimini açın; masaüstü uygulamaları için de açın.',
    },
    macos: {
      open: '“Sistem Ayarları”nı, ardından “Gizlilik ve Güvenlik”i, ardından “Kamera”yı açın.',
      change: 'Kamerayı tarayıcınız için açın.',
    },
    android: {
      open: 'Telefonunuzun ayarlarını, ardından “Uygulamalar”ı, ardından tarayıcınızı, ardından “İzinler”i açın.',
      change: 'Kameraya izin verin.',
    },
    ios: {
      open: 'Cihazınızın ayarlarını açın ve orada tarayıcınızı bulun.',
      change: 'Kamerayı açın.',
    },
    other: {
      open: 'Cihazınızın ayarlarını açın ve “Gizlilik” ya da “İzinler” bölümünü arayın.',
      change: 'Tarayıcınızın kamerayı kullanmasına izin verin.',
    },
  },

  inUse: {
    close: 'Kamerayı kullanıyor olabilecek diğer programları ve sayfaları, özellikle de görüntülü aramaları kapatın.',
    cover: 'Bazı kameraların kendi anahtarı ya da tuşu vardır. Sizinkinin açık olup olmadığına bakın.',
    back: 'Ardından “Tekrar dene”ye basın.',
  },

  noAnswer: {
    look: 'Tarayıcınızın sorusunu arayın; çoğunlukla pencerenin üstünde ya da altındadır. “İzin ver”i seçin.',
    none: 'Böyle bir soru yoksa “Bana tekrar sor”a basın.',
  },

  inApp: {
    app: '{app} uygulamasının küçük tarayıcısındasınız. Böyle tarayıcılarda çoğunlukla kamera kullanılamaz.',
    unnamed: 'Başka bir uygulamanın küçük tarayıcısındasınız. Böyle tarayıcılarda çoğunlukla kamera kullanılamaz.',
    menu: 'Bu pencerenin menüsünü açın. Genellikle üç noktanın ya da kenardaki bir simgenin arkasındadır.',
    choose: '“Tarayıcıda aç”, “Safari’de aç” ya da “Chrome’da aç” seçeneğini seçin.',
    copy: 'Bu olmazsa bağlantıyı kopyalayın; Safari, Chrome ya da Firefox’u açıp oraya yapıştırın.',
  },
}
