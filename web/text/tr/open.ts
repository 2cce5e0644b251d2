import type { Translation } from '../words.ts'

export const open: Translation<'open'> = {
  documentTitle: 'İsteğinizi açın',
  title: 'Sizden bir onay isteniyor',
  text: 'Bu bağlantı size gönderildi. Kimin sorduğunu ve konunun ne olduğunu görmek için düğmeye basın. Bağlantıyı açmakla hiçbir şey onaylanmaz: yine de hayır diyebilirsiniz.',
  continue: 'Devam',
  takeOver: 'Burada devam et',
  resend: 'Bana yeni bir bağlantı gönder',
  retry: 'Tekrar dene',
  next: 'Şimdi yapabilecekleriniz',
  language: 'Dil',
  safety: 'Burada sizden hiçbir zaman şifre veya PIN istenmez.',
  noScript:
    'Bu sayfa için JavaScript gerekir, ama tarayıcınızda kapalı. JavaScript’i açıp sayfayı yeniden yükleyin ya da bağlantıyı başka bir cihazda açın.',
  busy: 'Lütfen bekleyin …',
  sent: {
    title: 'E-posta kutunuza bakın',
    text: 'Yeni bir bağlantı şu adrese gönderiliyor: {sentTo}. Bir dakika içinde ulaşmış olmalı. Yalnızca en yeni bağlantı çalışır.',
  },
  type: {
    title: 'E-postadaki kodu yazın',
    text: 'Bağlantıyla aynı isteği açar. Kimin sorduğunu ve konunun ne olduğunu görürsünüz; yine de hayır diyebilirsiniz.',
    label: 'E-postadaki kod',
    hint: 'Kod, e-postada bağlantının yanındadır: harf ve rakamlardan oluşan üç grup, örneğin K7QM-4T2X-9RBD. Tireleri yazmanız gerekmez.',
    other: 'Başka bir kod yaz',
    wrong: {
      title: 'Bu kod çalışmıyor',
      text: 'Yazdığınızı en yeni e-postayla harf harf karşılaştırın. O e-postadaki bağlantı da çalışır.',
    },
  },
  sandbox: 'Test modu: gerçek bir doğrulama yapılmaz.',
  reference: 'Destek için başvuru numarası: {requestId}',
}
