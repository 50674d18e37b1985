/** More words that sellers use in Latin letters, of every language; names of nobody. */
export const HEARD_IN_LATIN = `
  aadha aadhe aahe aaje aakhir aakhri aala aapo aati aaunga aave aavi aavya aavyo aavyu aayegi aayenge abeg abroad
  absence absent absolutely access acchi accident acct achhi acknowledged addr adjust administration administrator
  advance advise afterwards aftr against agenda ages agian agreement aint airport aisa akela alag alarm allergic
  allowed alright alter altogether amend among andar angrezi angry annoyed anong ansaphone answerphone answr
  anukram anwser anymore anythin appear appeared appetite approval archive archived archives around arvo aside
  assign assignment assured atke auditors aunty automated automatic automatically autoresponder awaaz awarded bach
  bacha bachche bache backlog badalna badha badhiya badho badhu badla badlav badlo bagged bailed baith baithak
  baithe baithi baja bajta bajti bakwas balance banana banao banaya bande banega bani bankrupt baste bataiye
  batana batata bataunga batavo bataya batayega batayenge battery bech beech beep beginning behalf behen behtar
  bekar beside besides bhadak bhaiii bhar bhara bhasha bhau bhav bheje bheji bhejiye bhejne bhejni bheju bhijwa
  bhiya bhul bike bina binning biryani bite blacklist bless blew bloke bloody blower bolega bolke bolra bolre
  bolti bolun bore bound bout breakup btao budhvaar bugger built bukhar bula bulana bulaya bump bust buzz bypass
  cabin calendly canned caught cease cell chadha chahta chahte chahye chakkar chalao chale chalel chalne chalta
  chalte champagne charcha chatted cheaper cheque chhad chhedna chhedo chhodi chhodiye chhodna chhoot chill chipka
  chitthi chla chop chose chuka chuki chuna chup churn clue colonel comma commands commission comparison complain
  compose conclude concluded connection consent contains content conv converts convo counter countersigned
  coverage crack craic create created crew cricket crickets crook ctrl currency customize daala daalu daba dabau
  daemon dafa daft dala darj database daughter dealt decline defer dega dein dekhega dekhenge dekhiye dekhne
  dekhti dekhunga delighted demonstration demote denge dentist deposit dept deputy designation desist developer
  deyo dhaba dhai dhakel dhamki dhanyawad dhokha diary dice didhu didi died diff digit digits dijiyega dikhaiye
  dikhana dikhane dikhara dikhaya dilao dilchaspi dimaag dimag dino dis disconnected discontinue discussion
  dispute disturb ditta ditti ditto diwali doctor dodging doin domain doosri dormant download draw drove dubai
  dubara dukaan dump dunga dusre dusted eighth eish ekdum eleventh elsewhere emial engage enquiry enrollments enuf
  erase evidently evrything excel exel exhibition extension extract failure faisla fake fallen fark farmaya farmer
  fat fax fear fell fellow fever fewer filhaal finalised finaly finger fingers fiscal fixin flaked flat flicked
  folded folder folow fon forgotten formal format former french fridge frist function functions funeral funnel
  further gaadi gaali gall gami gaon garmi garu gatekeeper gayo gayu gdpr gentleman ghadi ghanta ghanti ghost
  ghosting ghusa gimme godown goin gotten grahak grateful guftagu guruvaar gutted halt hamare hamesha hamna
  handover hapana happen hartal hatana hatane hath hatu henceforth hfte higher hisab hogyi hokar holler hols
  homework hook however howzit hume idle inactive inbound inclined incumbent initiate insaan insolvent inspection
  insted intended intention intrest intrested intro intrst intrstd isliye jaake jaana jaane jaani jaata jaaye
  jaise jaunga jaungi jeete jeth jinka jitna jitne jodna join joitu jumerat jwab jyada kaarkardagi kaash kadhi
  kahani kahe kahin kahyu kaiku karavjo karda karegi karein karengi karjo karneka karun karvanu karvu kasa kaunsa
  kaunse kaunsi kehna kehnda kehnde kehta kehte khaate khada khalas khali khana khat khata khate khet khiska kholo
  khule khulta kidhar kijiyega kinne kissa kiye knock knocked knowledge known konse konsi krdia krte kumusta label
  lafda lagane lagate lage lagi lagte laid lakh lakhi lakhs lambi landlord lang lapse laptop latest latka laut
  lauta lautega lautenge lautengi layi lega lein leke lekker lenge length lete lgao liao lidhu likewise likhiye
  likhna likhu likhun linkdin lobby lock logged login logon longer lunga maaf maang maara maaro madhe mailer
  mailings maintenance maker mamla manga mangalwar mangi mangta marathi marna maujood mazaak maze mele memo mereko
  mereku merge merger mial mid milta milte mistaken mithai miyan mode mornin movement mrng mtlb mulakat mulaqat
  mummy munim munshi naal nakho nakko nako namaz nambar nathi national natter naukri navo nawa naye neeche needful
  net nightmare nikaalo nikla nikle ninth nipat nipta nmbers nmbr noshow notification notifications nowt nubmer
  nudge nuke numbr nyota objection obliged older omit onwards oops opener opt opted organisation organization
  otherwise outbox outcome outside outstanding outta overseas overview ovrdue pachhi pachhu pachi pachu pada pade
  padega padh padi padta pahucha pahunch pahunche paint pakad pakda palat papa paperwork parat parcel pardon
  pareshan pase pass passed patch paternity pathavla paya payi peeche pencilled percent performance performing
  performs phasa pichhla pichhle planned planning plumber pointless poke poocha poora poore poori popped post
  postmaster pray pre premises prep prepone preponed presentation preview principal priority prob productive
  propose proposed prospectin provider psnd pto publish published pucha puche puchh punt pura purane purge putting
  questionnaire rabta rahega rahne raho rakhi ranking reactivate reasign reassign recall recap recipient reckon
  recognised reference references reflection registration reha rehta rehti remark removal rename renewl reopen
  repleid reps requirement reset resign resigned respond responsible restore revised rhne rite rival rmnd rokna
  rollback ruka ruko rule saab saaf saamne sach sagle saheb sake sakht samapt sambhalega sambhalti samjha samjhao
  sampark sanction sandesa sandesh sapne sarka sathe sauda saunp savare savere sbko scope scrapped scratch
  scribble script scrub seminar sender sensitive seqence sequnce series setting shamil sharp shayad shedding
  shelve shelved shld shoot shorter shove shown shutdown shutter shutting silsila skipped slacking slammed slipped
  snooz snoze socha sochenge sochke solicitor somewhere somvaar specs spell spelling spelt spiel spin spreadsheet
  steel stood stopped stranger strt struck subh sudhi sula sumary summry suna surname suspend swamped swears swing
  switchboard taalo tabadla tagged tags taka tata tayyar teesri tel tenth teri termin terminate territory thai
  thak thama thanda thande thay thayu thehra therefore theyll tho thobhavi thok threatened throw thumbs tiffin
  timeline timesheet timezone tinkle tippani tire todo token tomorow toot trail transferred travelled travelling
  treatment trial tulna typo uchalla udya unanswered unavailable undelivered undone unfinished unfreeze
  uninterested unknown unpublished unsub upar upload upon upped ups upto uspe uthata uthate uthati uthaye uthya
  uttar vaat vage vagye vaje vegetarian verified versus vich videsh viram voicemial voicmail vous vyakti vyast
  waht waisa walkthrough walo warranty watchman wats wensday wetin whack whatll whatsap whatve whichever whip
  whispered whoa wich wipe withdraw withdrawn within workin wots wrapped wrng xlsx yaani yaha yahi yall yank yarn
  youve zala zali zaroorat zarurat zimmedari
`;

/** The same in Devanagari, with the nukta left out. */
export const HEARD_IN_DEVANAGARI = `
  अंग्रेजी अंतर अकाउंट अटेंड अधूरे अनडू अनसब्सक्राइब अनुक्रम अनुरोध अपनी अपॉर्चुनिटी अभिलेख अमान्य अस्तित्व आंकडे
  आइंदा आईडी आऊंगा आखिर आजकल आता आती आमंत्रण आमंत्रित आमने आर्काइव आवाज इंगेज इंग्लिश इंटरेस्ट इंटरेस्टेड इच्छुक
  इतना इतवार इनवाइट इसलिए उठाए उठाता उठाते उडा उधर उधार उपलब्ध उल्टा एंगेज एंट्री एकदम एक्शन एक्सेल एग्रीमेंट
  एडवांस एवं ऐसे ऑटोमैटिक ओवरड्यू कंप्लीट कंफर्म कक्षा कडी कभी करदे करनी करा करार करियो करूं कहना कहीं कहूं काश
  किये केस कैंसल कैटलॉग कॉंटैक्ट कॉंपिटिटर कॉपी कॉलिंग कोटेसन कोन्या क्यू क्यो क्लाइंट क्लियर खत्म खराब खाता खुले
  खेत खोजो गर्मी गायब गोदाम ग्राहकों घडी घाल चलता चली चलेगा चाहते चेंज चौदह छुटी छुट्टियां छूटा छेडना छोडकर जबाब
  जमा जहां जाइए जाऊंगा जाएं जाएगी जाके जाते जिनका जीती जुडे जूम जोडा झालं टाला टास्क टिक टिप्पणी टीम्स टूं टेस्ट
  टोक टोन ठंडी ठंडे डाउनलोड डाला डालूं डिलीवर डिलीवरी डिसीजन डिस्काउंट डुप्लीकेट डेटा डेली डैमो डोमेन ड्राफ्ट
  ड्रिप तंग तबादला तबीयत तरह तुमसे तुम्हारे तुलना थैंक थोडा थोडी दबाऊं दिखाने दिखे दिजिए दिये दियो दिलचस्पी दिल्ली
  दीया दुबई दुसरा दूंगा दूध देंगे देकर देके देखना देखने देखी देखूंगी देखेगा देगा ध्यान नमूना नाही निकल निकली निकले
  निपटा निपटाया नियम निर्देश नेटवर्क नॉट नोटिस नौकरी न्योते पचास पडे परचेज परफॉर्मेंस परेशान पर्सन पहुंच पहुंचा
  पहुंची पहुंचे पाई पार्टनर पासवर्ड पिंग पिक पुनः पुराने पूछा पूछे पूर्ण पेमेंट प्रकाशित प्रक्रिया प्रणाम प्रतिशत
  प्राप्त प्रिंसिपल प्रेजेंटेशन प्रोफाइल प्लांट फाइनल फेंक फैक्ट्री फोटो फ्राइडे बंदा बचे बच्चे बजता बटन बढा बढो
  बताइए बताऊंगा बताना बतिया बदलना बदला बदलाव बदले बदलो बधाई बनाओ बाकि बातचीत बारी बिजली बिना बिल्कुल बीप बुला
  बुलाया बेटा बेटे बैक बैठी बॉट बॉस बोर्ड बोलिए ब्याह ब्रेक ब्लॉक भाऊ भाव भूमिकाएं भेंट भेजनी भेजने भेजी भेजे भैया
  मजा मजाक मांग मांगी मांगे मानो माफ मामला मायके मारो मार्क मार्केट माल मिटा मिटिंग मिलना मिलाऊंगा मिलेंगे मीटींग
  मुनीम मैम मौजूद यहीं यानी रकम रखिए रखी रद्द रवाना रहण रहता रहती राइट राजी रिंग रिक्वेस्ट रिजल्ट रिजेक्ट रिप्लाइ
  रिप्लाय रिसीव रिसेप्शन रुका रॉंग रोंग रोकने रोके रोबोट लगवा लगाऊंगा लगातार लगेगा लाओ लाना लिखु लिखूं लीव लूंगा
  लूंगी लेंगे लेगा लेते लॉस्ट लौटी लौटेंगी लौटेंगे वरना वर्किंग वर्जन वहां वालो विजिट विदेश वीआईपी वॉइस वोइसमेल
  व्हाट्सएप शहर शाबाश शिफ्ट शून्य शेयर शेष सकती सब्सिडी समझ समझा समझाओ समझो सम्मिलित सवेरे सस्ते साइट साइड
  सिक्वेंस सिलसिला सिलसिले सीएसवी सीजन सुनी सुला सूचना सेट सेम सेलर सेव सैंपल सौदे स्कोर स्टाफ स्टैप स्थगित हजार
  हटाइए हटाकर हटादो हफते हमसे हार हुईं हेतु हॉलिडे होके होगई होगया
`;
