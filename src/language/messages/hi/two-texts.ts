import type { twoTexts as en } from '../en/two-texts.ts';

export const twoTexts: Readonly<Record<keyof typeof en, string>> = {
  'variant.a': 'पहला टेक्स्ट',
  'variant.b': 'दूसरा टेक्स्ट',

  'draft.two-texts': 'दो टेक्स्ट: दूसरा {share, number}% को',
  'draft.cannot-no-second-text': 'इस चरण का एक ही टेक्स्ट है।',
  'draft.cannot-share-out-of-range': 'दूसरा टेक्स्ट 1 से 99% रिकॉर्ड को जा सकता है।',

  'draft.lacks-second':
    'इस ड्राफ़्ट के किसी चरण के दो टेक्स्ट नहीं हैं। जैसे: “पहली ईमेल का दूसरा विषय आज़माओ: एक छोटा सवाल”।',
  'draft.lacks-variant': 'कौन-सा टेक्स्ट रहे? लिखें “पहला टेक्स्ट रखो” या “दूसरा टेक्स्ट रखो”।',

  'step.second': 'दूसरा टेक्स्ट, तुलना के लिए',
  'step.second-hint':
    'कुछ रिकॉर्ड को ऊपर वाले टेक्स्ट की जगह यह मिलता है, और हर बार वही। जो दोनों में एक जैसा रहे, उसे खाली छोड़ दें।',
  'step.share': 'दूसरा टेक्स्ट कितने % को मिले',
  'step.second-field': 'दूसरा टेक्स्ट: {field}',
  'button.keep-a': 'पहला टेक्स्ट रखें',
  'button.keep-b': 'दूसरा टेक्स्ट रखें',

  'change.second-begun': '{step}: दूसरा टेक्स्ट {to, number}% रिकॉर्ड को जाएगा।',
  'change.second-share': '{step}: दूसरा टेक्स्ट {to, number}% रिकॉर्ड को जाएगा (पहले {from, number}%)।',
  'change.second-gone': '{step}: अब सबके लिए एक ही टेक्स्ट है।',

  'trial.heading': 'दो टेक्स्ट वाले चरण',
  'trial.of': '<b>{step}</b>: कौन-सा टेक्स्ट बेहतर है?',
  'trial.none': '{name} के किसी चरण के दो टेक्स्ट नहीं हैं। “{name} बदलो” लिखें, फिर “पहली ईमेल का दूसरा विषय आज़माओ: …”।',
  'trial.replied': '{of, number} में से {count, number} ने जवाब दिया ({rate})',
  'trial.answered': '{of, number} में से {count, number} ने फ़ोन उठाया ({rate})',
  'trial.done': '{of, number} में से {count, number} पूरे हुए ({rate})',
  'trial.held': '{of, number} में से {count, number} मीटिंग हुईं ({rate})',
  'trial.ended-well': '{of, number} में से {count, number} सफल ({rate})',
  'trial.a': 'पहला: {what}',
  'trial.b': 'दूसरा: {what}',
  'trial.too-few': 'संख्या इतनी कम है कि अंतर के बारे में कुछ नहीं कहा जा सकता।',
  'trial.ahead': '{which}: {points, plural, one {# अंक} other {# अंक}} आगे (95% अंतराल: {low} से {high})।',
  'trial.same': 'कोई अंतर नहीं (95% अंतराल: {low} से {high} अंक)।',
  'trial.may-be-chance': 'यह अंतर संयोग भी हो सकता है।',
  'trial.hardly-chance': 'यह अंतर शायद ही संयोग हो।',
  'trial.kept': '{step}: {which} रखा गया',
  'trial.newer': '{name} का अब नया वर्ज़न है। पहले उसके आँकड़े देखें।',

  'button.compare-versions': 'वर्ज़न की तुलना',
  'side.title': '{name}: वर्ज़न की तुलना',
  'side.one': '{name} का एक ही वर्ज़न है, तुलना के लिए दूसरा नहीं है।',
  'side.no-such': '{name} का वर्ज़न {version} नहीं है।',
  'side.replied': 'जवाब: {what}',
  'side.ended-well': 'सफल: {what}',
  'side.moved': 'जो अनुक्रम दूसरे वर्ज़न में ले जाया गया, वह नए वर्ज़न में गिना जाता है।',
  'button.translate': 'अनुवाद सुझाएँ…',
  'draft.untranslated': 'अभी {language} में नहीं: {places}',
  'translate.title': 'सुझाए गए अनुवाद',
  'translate.how': 'ये एक भाषा मॉडल ने लिखे हैं। पढ़ें, जो ठीक न हो बदलें और सहेजें: उससे पहले ड्राफ़्ट में कुछ नहीं बदलेगा।',
  'translate.original': '{place}: “{text}”',
  'translate.none': 'हर टेक्स्ट दोनों भाषाओं में लिखा है।',
  'translate.no-model': 'यहाँ अनुवाद सुझाने वाला कोई भाषा मॉडल नहीं है। कोलन के बाद लिख दें, जैसे: “चरण 2 का विषय: …”।',
  'translate.failed':
    'इस बार कोई सुझाव नहीं मिला: भाषा मॉडल ने समय पर या ठीक जवाब नहीं दिया, या आज उससे बहुत बार पूछा जा चुका है। बाद में फिर कोशिश करें या टेक्स्ट ख़ुद लिखें।',
  'translate.not-fields': '{place}: कोई सुझाव नहीं, क्योंकि उसमें {fields} छूट गया या जुड़ गया।',
  'translate.not-link': '{place}: कोई सुझाव नहीं, क्योंकि उसमें ऐसा लिंक था जो टेक्स्ट में नहीं है।',
  'translate.not-missing': '{place}: इसके लिए कोई सुझाव नहीं मिला।',
};
