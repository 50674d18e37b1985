/** More words that sellers use in Latin letters, of every language; names of nobody. */
export const HEARD_IN_LATIN = `
  aadha aadhe aahe aaje aakhir aakhri aala aapo aati aave aavi aavya aavyo aavyu aayegi aayenge abeg absent
  absolutely access acct addr administrator advance advise aftr against agenda agian agreement aisa alag alarm
  allergic allowed alright alter altogether amend among angrezi answerphone answr anymore appear appeared around
  arvo aside assign assured aunty automatic autoresponder awaaz awarded bacha bachche bache badha badhiya badho
  badla badlo bailed baithak baithe baithi baja bajta bajti bakwas banana banao banaya bande bankrupt baste
  bataiye batana batata bataunga batavo bataya batayega batayenge bech beep beginning behalf behtar bekar
  besides bhadak bhar bhasha bhau bhav bheje bheji bhejiye bhejne bheju bhiya bhul bike bina binning bite
  blacklist bless blew bloke bloody bolke bolre bolti bolun bound bout breakup btao budhvaar bugger built bulana
  bulaya bump bust buzz cabin calendly caught cease cell chadha chahta chalao chale chalne champagne charcha
  chatted cheaper cheque chhad chhodna chhoot chill chipka chitthi chla chop chose chuka chuki chup churn
  colonel comma commands complain compose concluded connection consent contains counter countersigned coverage
  crack create created crew cricket crickets crook ctrl daala daalu daba daemon dafa daft dala database daughter
  dealt decline defer dega dein dekhega dekhenge dekhne dekhti demonstration denge dentist deposit dept
  designation desist deyo dhaba dhai dhamki diary dice didi died diff digit digits dijiyega dikhaiye dikhana
  dilao dis disconnected discussion dispute disturb ditta ditto diwali doctor doin domain doosri download drove
  dubara dukaan dump dunga dusre dusted eighth eish ekdum elsewhere emial engage enquiry erase evrything
  exhibition extension extract failure fake fallen fat fax fear fell fellow finalised fingers fiscal fixin
  flaked flat flicked folow fon forgotten former french fridge function functions funnel further gaadi gaali
  gall gaon garmi garu gatekeeper gayo gayu gdpr gentleman ghadi ghanta ghanti ghost ghosting gimme godown
  gotten grateful guruvaar gutted halt hamare hamesha hamna handover happen hartal hatana hath hatu henceforth
  hisab holler hols hook however howzit inactive insaan inspection intended intention intrest intrested intro
  intrstd isliye jaake jaana jaane jaani jaata jaise jaunga jaungi jeete jinka jitne join joitu jumerat jyada
  kaash kadhi kahe kahin karda karein karneka kaunsa kehna kehnda kehnde kehta khaate khada khalas khali khata
  khate khet khiska kholo kidhar kijiyega kinne kiye knock knocked konse krdia lafda lagane lage lagte laid lakh
  lakhs lambi lang laptop latest latka laut lautenge lautengi layi lega lein lekker lenge length lete lgao liao
  lidhu likewise likhiye likhna likhu likhun linkdin lobby lock logged logon longer lunga maang maaro madhe
  mailer maker mamla manga mangalwar mangi mangta marathi mazaak maze mele memo mereko mereku merge mid milta
  milte mistaken miyan mode mornin mrng mulakat mulaqat munim nakho nakko nako namaz nathi national natter
  naukri navo naye neeche needful net nikaalo nikla nipat nipta nmbr noshow notification notifications nowt
  nudge objection obliged omit onwards oops opener opt opted organisation organization otherwise outcome outside
  outstanding overview pachhi pachhu pachi pada pade padega padh padi pahucha pahunch paint pakad pakda papa
  paperwork parat pardon pareshan pase pass passed paternity paya payi peeche percent performance performing
  pichhla pichhle planned planning poke poocha poora poore poori post postmaster pre prepone preponed
  presentation principal priority productive propose proposed pto punt pura purane putting rahega rakhi
  reactivate reassign recall recap reckon references reha rehti remark renewl repleid reps requirement reset
  resign resigned respond responsible restore revised rhne rite rival rmnd rokna ruka ruko saab saaf saamne sach
  sagle sake samapt sambhalega samjha samjhao sampark sandesh sarka sathe sauda saunp savare savere sbko scratch
  script setting shamil sharp shayad shld shoot shorter shove shown shutdown shutter skipped slammed slipped
  snoze socha sochenge somewhere somvaar spelling spreadsheet steel stood stopped stranger strt sudhi sula
  sumary surname suspend swamped swing switchboard tata tayyar tel tenth teri termin territory thai thak thanda
  thande thay thayu thehra tho thok threatened throw thumbs timezone tippani todo token tomorow toot trail
  transferred travelling treatment trial tulna typo udya unanswered undelivered undone unfreeze unknown upar
  upon upped ups uthata uthate uthaye uthya vaat vage vagye vaje vegetarian versus vich vyakti vyast waisa
  walkthrough walo wats wensday whip whoa wich wipe withdraw withdrawn within wrapped wrng xlsx yaha yahi yank
  yarn zala zaroorat zarurat
`;

/** The same in Devanagari, with the nukta left out. */
export const HEARD_IN_DEVANAGARI = `
  अंग्रेजी अकाउंट अनडू अनसब्सक्राइब अनुरोध अपनी आंकडे आईडी आऊंगा आखिर आता आती आवाज इंग्लिश इंटरेस्ट इंटरेस्टेड
  इच्छुक इतना इतवार उठाए उठाता उठाते उडा उधर उधार उपलब्ध एंगेज एंट्री एक्सेल एडवांस एवं ऐसे ऑटोमैटिक ओवरड्यू
  कंप्लीट कंफर्म कक्षा कडी कभी करनी करा करार करियो करूं कहना कहीं काश केस कैंसल कॉंटैक्ट कोन्या क्यू क्यो क्लियर
  खत्म खराब खाता खेत गायब गोदाम ग्राहकों घडी घाल चलता चली चलेगा चाहते चेंज चौदह छुटी छेडना जबाब जमा जाइए जाऊंगा
  जाएगी जाके जूम झालं टास्क टिक टिप्पणी टूं टोक टोन ठंडी डाउनलोड डाला डिलीवर डुप्लीकेट डेटा ड्राफ्ट ड्रिप तंग
  तबीयत तरह तुलना थोडा थोडी दिजिए दिये दीया दूंगा दूध देंगे देके देखना देखने नमूना नाही निकल निपटा निपटाया नियम
  नॉट पचास पडे परेशान पहुंच पहुंचा पहुंची पहुंचे पाई पिंग पिक पुनः पुराने पूछा पूछे पूर्ण पेमेंट प्राप्त फोटो
  फ्राइडे बंदा बचे बच्चे बटन बढा बढो बताइए बदलना बदला बदलो बनाओ बाकि बातचीत बिना बिल्कुल बीप बुलाया बेटे बैक बॉट
  बॉस ब्रेक भाऊ भाव भेंट भेजने भेजी भेजे भैया मजा मजाक मांग माफ मामला मार्क माल मिटा मिटिंग मिलना मिलेंगे मुनीम
  मैम मौजूद यानी रकम रखिए रखी रद्द रहण रहता राइट रिंग रिक्वेस्ट रिप्लाय रिसीव रुका रॉंग रोंग लगाऊंगा लगातार
  लगेगा लाओ लिखूं लीव लूंगा लेंगे लेते लॉस्ट लौटेंगी लौटेंगे वर्किंग वर्जन वहां वालो विजिट वॉइस व्हाट्सएप शहर
  शाबाश शिफ्ट शून्य शेष सकती सब्सिडी समझ समझो साइट सीजन सुला सूचना सेट सेम सेलर सेव सैंपल स्थगित हजार हमसे हार
  हेतु होगई होगया
`;
