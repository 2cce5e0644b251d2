import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Kimlik doğrulama',
    effect: 'Ardından {host} üzerinde, size bunun sorulduğu yerden devam edebilirsiniz.',
    warning: 'Yalnızca tam şu anda {host} ile kendiniz bir işlem yapıyorsanız evet deyin.',
  },
  transfer: {
    name: 'Para transferi',
    effect: '{host} parayı burada gösterildiği gibi gönderir. Para çoğu zaman geri alınamaz.',
    warning:
      'Hiçbir {host} çalışanı sizi arayıp bir transferi onaylamanızı ya da paranızı güvenli bir yere aktarmanızı istemez.',
  },
  withdrawal: {
    name: 'Para çekme',
    effect: '{host} parayı burada gösterildiği gibi öder. Para çoğu zaman geri alınamaz.',
    warning: 'Biri size kazanç sözü mü verdi ya da kendisi için para aktarmanızı mı istedi? O zaman hayır deyin.',
  },
  'payout-change': {
    name: 'Size yapılan ödemeler için yeni yer',
    effect: '{host} bundan sonra size yapılacak ödemeleri oraya gönderir.',
    warning:
      'Bir mesajda ya da telefonda paranızın gideceği yeri değiştirmeniz mi istendi? O zaman hayır deyin ve bildiğiniz bir numarayı arayıp sorun.',
  },
  'new-device': {
    name: 'Yeni cihaz',
    effect: 'Bundan sonra o cihaz {host} hesabınızı kullanabilir.',
    warning: 'Yalnızca cihaz sizinse ve önünüzdeyse evet deyin. Hiçbir {host} çalışanının hesabınıza girmesi gerekmez.',
  },
  password: {
    name: 'Yeni şifre',
    effect: '{host}, giriş yapma şeklinizi değiştirir.',
    warning: 'Bunu siz mi istediniz? İstemediyseniz biri hesabınıza girmeye çalışıyor olabilir: hayır deyin.',
  },
  limit: {
    name: 'Yeni limit',
    effect: 'Yeni limit hemen geçerli olur.',
    warning:
      'Dolandırıcılar parayı almadan önce limiti yükselttirir. Hiçbir {host} çalışanı sizden bunu telefonda istemez.',
  },
  'data-export': {
    name: 'Verilerinizin teslim edilmesi',
    effect: '{host} burada belirtilen verileri teslim eder.',
    warning:
      'Verilerinizi ele geçiren biri kendini siz gibi gösterebilir. Yalnızca bunu kendiniz istediyseniz evet deyin.',
  },
  general: {
    name: 'İstek',
    effect: '{host} burada gösterileni yapar.',
    warning: 'Hiçbir {host} çalışanı telefonda sizden burada evet demenizi istemez. Biri sizi zorluyorsa hayır deyin.',
  },
}
