import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Bu bağlantı çalışmıyor',
    text: 'Yolda kesilmiş olabilir. E-postadan bir kez daha açın ya da adresin tamamını kopyalayın.',
  },
  linkUsed: {
    title: 'Bu bağlantı daha önce açıldı',
    text: 'Belki başka bir cihazda açtınız ya da e-postanızı koruyan bir program açtı. Burada devam ederseniz istek orada kapatılır.',
  },
  linkExpired: {
    title: 'Bu bağlantı çok eski',
    text: 'Güvenliğiniz için bir bağlantı yalnızca kısa bir süre çalışır. Yeni bir bağlantı alabilirsiniz.',
  },
  linkReplaced: {
    title: 'Daha yeni bir bağlantı var',
    text: 'E-posta kutunuzda daha yeni bir e-posta var ve yalnızca ondaki bağlantı çalışır. Bulamazsanız bir tane daha gönderilmesini isteyin.',
  },
  linkCancelled: {
    title: 'İstek geri çekildi',
    text: 'Sizden bunu isteyen taraf isteği geri aldı. Yapmanız gereken başka bir şey yok.',
  },
  linkFinished: {
    title: 'Bu iş zaten sonuçlandı',
    text: 'Bu bağlantıdaki isteğin yanıtı verildi. Yapmanız gereken başka bir şey yok.',
  },
  actionEnded: {
    title: 'Bu istek sona erdi',
    text: 'Artık değiştirilemez. Yapmanız gereken başka bir şey yok.',
  },
  sessionMissing: {
    title: 'Lütfen bağlantınızı yeniden açın',
    text: 'Bu sayfa hangi isteğin sizin olduğunu bilmiyor. Bir süre geçtikten sonra ya da adres bağlantı olmadan açıldığında böyle olur.',
  },
  sessionMoved: {
    title: 'Başka bir yerde devam ettiniz',
    text: 'Bu istek başka bir cihazda ya da başka bir pencerede yeniden açıldı, bu yüzden bu sayfa isteği bıraktı. Hiçbir şey kaybolmadı.',
  },
  queue: {
    title: 'Kısa bir sıradasınız',
    text: 'Şu anda birçok kişinin doğrulaması yapılıyor. Sıra birazdan size gelecek ve hiçbir şey kaybolmadı.',
  },
  resendLimit: {
    title: 'Şimdilik başka bağlantı yok',
    text: 'Size birkaç bağlantı gönderildi. Lütfen en yeni e-postayı arayın, istenmeyen postalara da bakın.',
  },
  resendNoAddress: {
    title: 'Bizde e-posta adresiniz yok',
    text: 'Bağlantı size başka bir yoldan ulaştırıldı, bu yüzden yenisini gönderemiyoruz.',
  },
  busy: {
    title: 'Şu anda olmuyor',
    text: 'İhtiyacımız olan bir hizmet şu anda yanıt vermiyor. Hiçbir şey kaybolmadı.',
  },
  offline: {
    title: 'Bağlantı yok',
    text: 'Sunucuya ulaşamıyoruz. Lütfen internete bağlı olup olmadığınıza bakın.',
  },
  insecureContext: {
    title: 'Bu adres güvenli değil',
    text: 'Tarayıcınız bu sayfanın açıldığı adrese güvenmiyor, bu yüzden burada hiçbir şey onaylanamaz.',
  },
  ourFault: {
    title: 'Bizim tarafımızda bir sorun oldu',
    text: 'Bu sizden kaynaklanmadı ve hiçbir şey onaylanmadı.',
  },
  otherAction: {
    title: 'Bu tarayıcıda başka bir istek açıldı',
    text: 'Bu sayfa daha önceki bir isteği gösteriyordu, bu yüzden burada hiçbir şey yapılmadı. En son açılan istekle devam edebilirsiniz.',
  },
  watchingOnly: {
    title: 'İşlem diğer cihazınızda sürüyor',
    text: 'Bu isteği başka bir cihaza aktardınız. Bu sayfa yalnızca izler ve yanıt gelince onu gösterir.',
  },
  personLimit: {
    title: 'Bugünlük bu kadar doğrulama yeter',
    text: 'Güvenliğiniz için bir kişi bir günde yalnızca belirli sayıda doğrulanır. Yarın yeniden yapılabilir. Sizden bunu isteyen şirket size başka bir yoldan da yardımcı olabilir.',
  },
  hostedPageRefused: {
    title: 'Bu istek için mümkün değil',
    text: 'Sizden bunu isteyen şirket, isteği doğrulamanın yanında görmenizi istiyor. Lütfen burada ya da bizim bağlantımızla başka bir cihazda devam edin.',
  },
  consentRequired: {
    title: 'Önce rızanız gerekiyor',
    text: 'Doğrulama ancak rıza kutusunu işaretlediğinizde başlayabilir.',
  },
  attemptsUsedUp: {
    title: 'Deneme hakkı kalmadı',
    text: 'Doğrulama, izin verilen sayıda denendi. Sizden bunu isteyen şirket size başka bir yoldan yardımcı olabilir.',
  },
  notFound: {
    title: 'Böyle bir sayfa yok',
    text: 'Adres yanlış yazılmış olabilir. İsteğinize e-postanızdaki bağlantıdan ulaşabilirsiniz.',
  },
  inAppBrowser: {
    title: 'Lütfen bu sayfayı tarayıcınızda açın',
    text: 'Başka bir uygulamanın küçük tarayıcısındasınız. Böyle tarayıcılarda çoğunlukla kamera kullanılamaz.',
  },
  browserTooOld: {
    title: 'Bu tarayıcıda doğrulama için gereken bir şey eksik',
    text: 'Tarayıcı eski olabilir ya da güvenlik için birçok şeyi kapatan bir modda olabilir. Başka bir tarayıcı ya da başka bir cihaz işinizi görür.',
  },
  noCameraApi: {
    title: 'Bu tarayıcı kamera kullanamıyor',
    text: 'Bu tarayıcıda sayfalar kameraya ulaşamaz. Safari, Chrome ya da Firefox’u veya başka bir cihazı kullanın.',
  },
  cameraBlocked: {
    title: 'Kamera bu sayfa için kapalı',
    text: 'Bu bizim bir ayarımızdır, sizden kaynaklanmadı. Durum bize bildirildi. Başka bir yoldan devam edebilirsiniz.',
  },
  cameraDenied: {
    title: 'Kameraya henüz izin verilmedi',
    text: 'Tarayıcınız bu sayfanın kameraya ulaşmasını engelliyor. Bunu değiştirebilirsiniz.',
  },
  cameraDeniedBySystem: {
    title: 'Cihazınız tarayıcının kameraya ulaşmasını engelliyor',
    text: 'Burada kameraya izin verdiniz, ama cihazınızın ayarları izin vermiyor. Bunu değiştirebilirsiniz.',
  },
  cameraMissing: {
    title: 'Burada kamera yok',
    text: 'Doğrulama için kamera gerekir. Telefonunuz yeterlidir: aynı istekle orada devam edebilirsiniz.',
  },
  cameraInUse: {
    title: 'Kamera başlamıyor',
    text: 'Çoğu zaman başka bir program kamerayı kullanıyordur.',
  },
  cameraTooWeak: {
    title: 'Bu kamera yetersiz',
    text: 'Görüntüleri doğrulama için çok küçük. Başka bir kamera ya da telefonunuzu kullanın.',
  },
  cameraNoAnswer: {
    title: 'Kamerayı bekliyoruz',
    text: 'Tarayıcınızın şimdiye kadar size bu sayfanın kamerayı kullanıp kullanamayacağını sormuş olması gerekirdi.',
  },
  checkElsewhere: {
    title: 'Doğrulama başka bir pencerede açık',
    text: 'İki pencere aynı kamerayı paylaşamaz. Orada ya da bunun yerine burada devam edin.',
  },
  frameSilent: {
    title: 'Doğrulama açılmıyor',
    text: 'Şimdiye kadar açılmış olmalıydı. Bazen nedeni yavaş bir bağlantı ya da engelleyen bir tarayıcı eklentisidir.',
  },
  frameFailed: {
    title: 'Doğrulama başlayamadı',
    text: 'Doğrulamayı yapan hizmet, daha başlamadan bir hata bildirdi. İkinci bir deneme çoğu zaman işe yarar.',
  },
  tokenRefreshLimit: {
    title: 'Doğrulamanın izni sona erdi',
    text: 'Süresi arka arkaya birkaç kez doldu, bu yüzden durdurduk. Yeniden başlayabilirsiniz.',
  },
  pageFailed: {
    title: 'Bu sayfada bir arıza oldu',
    text: 'Bu sizden kaynaklanmadı ve bu arızayla hiçbir şey onaylanmadı. Sayfayı yeniden yüklemek çoğu zaman işe yarar.',
  },
}
