import type { colleagues as en } from '../en/colleagues.ts';

export const colleagues: Readonly<Record<keyof typeof en, string>> = {
  'may-i.ask': '{names} से पूछें',
  'may-i.ask-all': 'सभी {count} से पूछें',
  'may-i.question': '<b>{asker}</b> का सवाल: क्या मैं <b>{name}</b> को “{template}” में जोड़ लूँ?',
  'may-i.question-for': '<b>{asker}</b> का सवाल: क्या मैं {seller} के लिए <b>{name}</b> को “{template}” में जोड़ लूँ?',
  'may-i.at': 'कंपनी: {company}',
  'may-i.yours': '{name} के साथ आपका काम चल रहा है ({template}, {day} से)।',
  'may-i.until': 'कब तक रुकें (ज़रूरी नहीं)',
  'may-i.word': '{asker} के लिए दो शब्द (ज़रूरी नहीं)',
  'may-i.go-ahead': 'आगे बढ़ें',
  'may-i.wait': 'अभी रुकें',
  'may-i.asked': '{names} से पूछ लिया है। जवाब आते ही आपको यहीं मिल जाएगा।',
  'may-i.open': '{asked} से {day} को पूछा गया था, अभी जवाब नहीं आया।',
  'may-i.says.go-ahead': '{asked} का जवाब: {name} के साथ आगे बढ़ें।',
  'may-i.says.wait': '{asked} का जवाब: {name} के साथ अभी रुकें।',
  'may-i.says.wait-until': '{asked} का जवाब: {name} के साथ {day} तक रुकें।',
  'may-i.said-word': '{by}: “{word}”',
  'may-i.told.go-ahead': 'आपने <b>{asker}</b> को बता दिया: <b>{name}</b> के साथ आगे बढ़ें।',
  'may-i.told.wait': 'आपने <b>{asker}</b> को बता दिया: <b>{name}</b> के साथ अभी रुकें।',
  'may-i.told.wait-until': 'आपने <b>{asker}</b> को बता दिया: <b>{name}</b> के साथ {day} तक रुकें।',
  'may-i.answered-before': 'इसका जवाब पहले ही आ चुका है: <b>{by}</b>।',
  'may-i.undone': 'जवाब वापस लिया: <b>{name}</b> वाला सवाल फिर खुला है।',
  'may-i.taken-back':
    '<b>{name}</b> के बारे में <b>{by}</b> का जवाब वापस लिया गया। नया जवाब आते ही आपको यहीं मिल जाएगा।',
  'may-i.over': 'यह सवाल अब पुराना हो गया है।',
  'may-i.which': 'आपका मतलब किससे है?',
  'may-i.nobody': 'इस कंपनी के साथ कोई और काम नहीं कर रहा, इसलिए पूछने के लिए कोई नहीं है।',
  'may-i.not-there': 'इस कंपनी के साथ {name} का कोई काम नहीं चल रहा। इनका चल रहा है: {names}।',
  'may-i.only':
    'कुछ नहीं बदला गया। सहकर्मी से यह पूछा जा सकता है कि किसी को जोड़ें या नहीं: “मेगन से पूछो कि क्या मैं आशा राव को वेबिनार में जोड़ लूँ”।',
  'may-i.first': 'पहले बताएँ कि किसे जोड़ना है: “आशा राव को वेबिनार में जोड़ें”। फिर पूछ लिया जाएगा।',
};
