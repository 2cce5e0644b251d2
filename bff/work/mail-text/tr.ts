import type { MailText } from './mail-text.ts'

export const tr: MailText = {
  test: 'Test',
  subject: '{host}: lütfen onaylayın',
  asks: {
    're-authentication': '{host}, işlemi yapanın siz olduğunuzu onaylamanızı istiyor.',
    transfer: '{host}, bir para transferini onaylamanızı istiyor.',
    withdrawal: '{host}, bir para çekme işlemini onaylamanızı istiyor.',
    'payout-change': '{host}, paranızın ödendiği hesabın değiştirilmesini onaylamanızı istiyor.',
    'new-device': '{host}, yeni bir cihazı onaylamanızı istiyor.',
    password: '{host}, şifrenizin değiştirilmesini onaylamanızı istiyor.',
    limit: '{host}, yeni bir limiti onaylamanızı istiyor.',
    'data-export': '{host}, verilerinizin teslim edilmesini onaylamanızı istiyor.',
    general: '{host} sizden bir onay istiyor.',
  },
  how: {
    face: 'Evet derseniz kısa bir süre kameraya bakmanız gerekir.',
    'payment-method': 'Evet derseniz ödeme kartınızı kameraya göstermeniz gerekir.',
    email: 'Evet derseniz e-posta adresinizi bir kodla doğrulamanız gerekir.',
    questionnaire: 'Evet derseniz birkaç soruyu yanıtlamanız gerekir.',
    'source-of-funds': 'Paranın nereden geldiğini kontrol ediyoruz. Sizin bir şey yapmanız gerekmez.',
  },
  decide: 'Sayfayı açın, ne hakkında olduğunu okuyun, sonra karar verin.',
  button: 'Ne hakkında olduğunu okuyun',
  until: 'Bağlantının son geçerlilik zamanı: {time}.',
  elsewhere: 'Başka bir cihazda da devam edebilirsiniz: Orada {address} adresini açın ve şu kodu yazın: {code}',
  stranger:
    'Bunu siz istemediniz mi? O zaman bağlantıyı açın ve orada bunun siz olmadığınızı belirtin. Siz evet demeden hiçbir şey olmaz.',
  never: 'Ne bu e-postada ne de sayfada sizden şifre veya PIN istenir.',
}
