import type { Translation } from '../words.ts'

export const confirm: Translation<'confirm'> = {
  documentTitle: '确认',
  title: '{host} 请您确认',
  text: '请仔细阅读。在您同意之前，不会发生任何操作。',
  person: '致：{person}',
  until: '请在 {at, date, deadline} 前答复',
  untilToday: '请在 {at, date, clock} 前答复',
  ifYes: '如果您同意',
  how: {
    face: '请您看一会儿摄像头，让我们确认是您本人。大约需要一分钟。',
    'payment-method': '请您拍一张支付卡的照片。大约需要两分钟。',
    email: '我们把验证码发到您的邮箱，请您输入。大约需要一分钟。',
    questionnaire: '请您回答几个问题。大约需要两分钟。',
    'source-of-funds': '我们查询资金的来源。您不需要做任何事。',
  },
  flashes: '屏幕可能会闪烁彩色光。如果闪光会让您不适，请选择下面的其他方式。',
  approve: '是的，是我',
  refuse: '不，这不是我',
  consent: {
    title: '您的同意',
    text: {
      face: '我同意仅为这一次核验拍摄并比对我的面部图像。',
      'payment-method': '我同意仅为这一次核验检查我的卡片图像，以及核验需要时的面部图像。',
      email: '我同意仅为这一次核验检查我的邮箱地址。',
      questionnaire: '我同意仅为这一次核验检查我的回答。',
      'source-of-funds': '我同意仅为这一次核验检查这笔交易。',
    },
    policy: '我的数据如何处理',
    missing: '如果您同意，请勾选此框。',
  },
  otherWay: {
    offer: {
      face: '我无法进行人脸核验',
      'payment-method': '我无法出示卡片',
      email: '我收不到邮件验证码',
      questionnaire: '我无法在这里回答问题',
      'source-of-funds': '我需要帮助',
    },
    title: '还有其他方式',
    text: '您不必进行这次核验，也不需要说明原因。{host} 可以用别的方式为您办理：请拨打您知道的号码，或在他们自己的应用里联系他们。',
    meanwhile: '在此之前不会批准任何事项。您可以离开本页，请求会自动结束。',
    back: '返回 {host}',
  },
}
