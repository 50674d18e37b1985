/** Pronouns, collectives, postpositions, verbs, numbers and days of Hindi in Latin letters. */
export const HINGLISH_NEVER_NAMES = `
  li main mai maine mene mujhe mujhko mujhse mera meri mere hum ham humko hamko humne hamne hamara humara hamari
  tu tum tumhe tera aap apko aapko aapne aapka aapki yeh ye woh wo voh ve is ise isko isne iska iski iske isse
  isme ismein isi in inhe inko inka inki inke inse inhone us use usko usne uska uski uske usse usme usi un unhe
  unko unka unki unke unse unhone unhonne isku usku inku unku kaun kon kis kise kisko kisne kiska kiski kiske
  kisse kisi koi kuch kya kyu kyun kyon kab kaha kahan kaise kaisa kaisi kitna kitni kitne jo jis jise jin sab
  sabhi sabko sabka sabki sabke sabne sabse saara sara saari sari saare sare baki baaki dono donon teeno har aur
  ko ka ki ke ne se mein me mei par pe tak liye lie saath sath baad pehle taraf baare bare wala wali wale waale
  waala waali walon ku nu da di na to toh bhi hi ji haan han ha nahi nahin nhi nai mat hai hain hoon hun hu hn h
  tha the thi ho hoga hogi honge hona hone hota hoti hote hua hui hue kar karo kare karen kr kro krdo kardo
  karna karne karke karta karti karte kiya kia kijiye karunga karungi karenge karega karwa karwao de do den dena
  dene diya dia diye dijiye deta le lo len lena lene liya lijiye ja jao jaye jana jane jata gaya gayi gaye gya
  gyi gye jayega aa aao aaye ana aana aane aaya aayi aya ayi aayega rakh rakho rakhna daal dal daalo dalo dalna
  daalna laga lagao lagana hata hatao rok roko taal tal talo nikal nikaal nikalo jod jodo bata batao dikha
  dikhao chhod chod chhodo chodo bhej bhejo bheja bol bolo bola boli bole bolna bolta keh mil mila mili utha
  uthaya baat bat jawab jawaab aaj aj kal parso parson narso abhi ab phir fir din hafta hafte mahina mahine saal
  subah dopahar shaam sham raat somvar somwar mangal mangalvar budh budhvar budhwar guruvar guruwar shukravar
  shukrawar shanivar ravivar itwar jumma ek teen char chaar paanch panch che chhe saat sat aath ath nau das
  gyarah barah pandrah bees pachees tees pehla pehli doosra dusra dusri doosre teesra agla agli agle pichla
  pichli pichle namaste namaskar dhanyavad shukriya kripya theek thik acha achha accha sahi bas
`;

/** Everyday Hindi in Latin letters, which may be somebody’s name where it stands like one. */
export const HINGLISH_EVERYDAY = `
  aadmi aagaya aage aagya aasan aata aate adhura agar agaya agr agya apan apna apne apni apun asli atka baar
  bachcha bada badal bade badi bahar bahut baitha baje bana band banda bandh bechna beta beti bhabhi bhagwan
  bhaiya bhaiyya bhejdi bhejdia bhejdo bhejna bhen bhool bilkul bimar bje bolte bolu bounce bura chahie chahiye
  chaiye chal chala chalega chali chalu cheez chhoda chhota chhoti chhutti chinta chiz chota chutti cl cll
  connect dab darr dawa dedo dekh dekha dekhe dekhna dekho dekhta dekhte dheere dikh dikhe dikhta dila dilana
  dilli dnd dobara dost du dukan duniya faltu farak fayda final fix fursat gadi galat galti garam gayab ghante
  ghar ghoom gmail gussa haa haal haar haara haath hafton hara hatado hawa hindi hisaab hogaya hogya humesha
  idhar imandari intezaar intezar itna izzat jaan jab jagah jaisa jaldi jankari jeet jeeta jumme kaafi kaal kaam
  kaan kaaran kaat kabhi kadam kafi kam kara karana karde kardiya kari karni karu karva karwana kat khaas khabar
  kharab kharch kharid khatam khol khola khud khush khushi kitab kl konsa koshish krde krdiya krna ladka ladki
  lag lagado lagaya lagta lagti lamba lekin lelo leta lga likh likha likho logo m maal maan maar madad mahanga
  malik mana maro mast matlab mauka mausam mehnat milega milegi milenge milna milne mota msgs mtng mushkil naam
  naraz naya nayi neend ni nya paani paas pagal pahuncha pahunchi paisa paise pakka pakki parivaar parivar
  pasand pata pi pooch puch purana purani q raha rahe rahi rakha rakhdo rehne repl rha rhe rhi roz rpl ruk saade
  saadhe saans sade sahab sakta sakte sakti samaan samajh samay samjho sans sapna sasta sawaal sawal sb seedha
  seedhe sehat seva shaadi shikayat shuru shuruaat sirf soch subeh subha subhe sunao suno tab tabiyat taiyar
  tareeka tareekh tarikh teams thoda thode thodi tk udhar ulta umeed uthra vaapas vapas wahan wahi waise wajah
  wapas wapis waqt yaad yad yahaan yahan zara zaroor zaroori zarur zindagi zyada
`;
