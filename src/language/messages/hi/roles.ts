import type { roles as en } from '../en/roles.ts';

export const roles: Readonly<Record<keyof typeof en, string>> = {
  'role.seller': 'विक्रेता',
  'role.manager': 'सबके मैनेजर',
  'role.any-manager': 'मैनेजर',
  'role.manager-of': '{names} के मैनेजर',
  'role.template-manager': 'टेम्पलेट मैनेजर',
  'role.administrator': 'एडमिन',

  'roles.title': 'भूमिकाएँ',
  'roles.how': 'हर कोई विक्रेता है। भूमिका बदलने के लिए नाम दबाएँ, या लिखें “मेगन को मैनेजर बनाएँ”।',
  'roles.find': 'किसी एक के लिए लिखें “मेगन की भूमिका”',
  'roles.is': '<b>{name}</b> अभी {are} हैं। क्या बदलना है?',
  'roles.ask': 'क्या <b>{name}</b> अब {are} हों?',
  'roles.before': 'अभी: {are}।',
  'roles.leaves': '{names} अब उनकी टीम में नहीं रहेंगे।',
  'roles.leaves-all': 'वे अब सबके मैनेजर नहीं रहेंगे।',
  'roles.already': '<b>{name}</b> पहले से {are} हैं।',
  'roles.stays': '<b>{name}</b> {are} ही रहेंगे: यह बॉट की अपनी सेटिंग में तय है।',
  'roles.now': '<b>{name}</b> अब {are} हैं।',
  'roles.give': '{role} बनाएँ',
  'roles.take': '{role} की भूमिका हटाएँ',
  'roles.manager-can':
    'मैनेजर अपनी टीम का काम देख सकते हैं, और उनके लिए रिकॉर्ड जोड़ सकते हैं, नतीजे दर्ज कर सकते हैं और काम सौंप सकते हैं।',
  'roles.administrator-can': 'एडमिन सबका काम देख और कर सकते हैं, भूमिकाएँ दे सकते हैं और संगठन की सेटिंग बदल सकते हैं।',
  'roles.last-administrator': 'कम से कम एक एडमिन होना ज़रूरी है। पहले किसी और को एडमिन बनाएँ।',

  'colleague.none': '“{words}” नाम का कोई सहकर्मी अभी यहाँ नहीं है।',
  'colleague.none-invite': 'उन्हें आमंत्रित करें, तो पहला संदेश यहाँ से जाएगा। या उनसे कहें कि यहाँ नमस्ते लिखें।',
  'colleague.none-ask': 'उनसे कहें कि यहाँ एक बार नमस्ते लिखें, या किसी एडमिन से कहें कि उन्हें आमंत्रित करें।',
  'colleague.seen': 'यहाँ आख़िरी बार {day} को',
  'colleague.many': '“{words}” नाम के कई लोग हैं। आपका मतलब किससे है?',
};
