import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: '可以怎样改进', final: '核验的说明' },
  reason: {
    'picture-unclear': '图像不够清晰。正面的好光线和干净的镜头会有帮助。',
    'face-not-matched': '您的面部没有比对成功。请正视前方，不要戴帽子、口罩或墨镜。',
    'card-incomplete': '卡片有一部分没有拍到。四个角都必须在照片里。',
    'card-not-original': '请拍摄卡片原件的彩色照片，不要拍复印件或屏幕。',
    'card-damaged': '卡片磨损太多，无法读取。请使用另一张。',
    'card-expired': '卡片已过期。请使用有效的卡。',
    'card-differs': '这不是您之前说明的那张卡。请使用那一张。',
    'details-differ': '有些信息与我们收到的不同。请检查您输入的内容。',
    'try-later': '需要的一个数据来源暂时不可用。稍后再试可能会成功。',
    unspecified: '这次核验没有给出详细说明。',
  },
}
