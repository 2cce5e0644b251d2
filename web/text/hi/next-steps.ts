import type { Translation } from '../words.ts'

export const nextSteps: Translation<'nextSteps'> = {
  openMail: 'अपने ईमेल का इनबॉक्स खोलें और इस अनुरोध के सबसे नए ईमेल में दिया गया लिंक खोलें।',
  askHost: 'अगर आपके कोई सवाल हैं, तो उस कंपनी से बात करें जिसने आपको यह अनुरोध भेजा है।',
}
