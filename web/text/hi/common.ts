import type { Translation } from '../words.ts'

export const common: Translation<'common'> = {
  brand: 'Countersign',
  secured: 'Countersign द्वारा सुरक्षित',
  loading: 'एक पल रुकें …',
  lost: 'कनेक्शन टूट गया है, फिर से कोशिश हो रही है।',
  sandbox: 'परीक्षण मोड: कोई असली जाँच नहीं होती।',
  language: 'भाषा',
  footer: 'यहाँ आपसे पासवर्ड या पिन कभी नहीं माँगा जाएगा।',
  next: 'अब आप क्या कर सकते हैं',
  reload: 'फिर से कोशिश करें',
  resume: 'मेरे अनुरोध पर जाएँ',
  reference: 'सहायता के लिए संदर्भ संख्या: {requestId}',
  progress: 'आप किस चरण पर हैं',
  steps: { confirm: 'पढ़ना', check: 'जाँच', answer: 'जवाब' },
}
