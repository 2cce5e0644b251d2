import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'Daha iyi olması için', final: 'Doğrulamanın sonucu' },
  reason: {
    'picture-unclear': 'Görüntü yeterince net değildi. Önden gelen iyi bir ışık ve temiz bir mercek yardımcı olur.',
    'face-not-matched': 'Yüzünüzü eşleştiremedik. Şapka, maske ya da koyu gözlük olmadan dümdüz karşıya bakın.',
    'card-incomplete': 'Kartın bir bölümü kesik çıkmış. Dört köşenin de görüntüde olması gerekir.',
    'card-not-original': 'Lütfen bir kopyanın ya da ekranın değil, kartın kendisinin renkli fotoğrafını çekin.',
    'card-damaged': 'Kart okunamayacak kadar yıpranmış. Lütfen başka bir kart kullanın.',
    'card-expired': 'Kartın süresi dolmuş. Lütfen geçerli bir kart kullanın.',
    'card-differs': 'Bu, daha önce belirttiğiniz karttan başka bir karttı. Lütfen belirttiğiniz kartı kullanın.',
    'details-differ': 'Bazı bilgiler bize verilenlerden farklı. Lütfen yazdıklarınızı kontrol edin.',
    'try-later': 'Gerekli bir kaynağa ulaşılamadı. Biraz sonra olabilir.',
    unspecified: 'Bu doğrulama için ayrıntı verilmedi.',
  },
}
