import type { Entries } from './entries.ts';
import { FESTIVALS, type Festival } from './festival-list.ts';

const NAMES: Readonly<Record<Festival, string>> = {
  christmas: 'christmas xmas crimbo x-mas christmas_day chrismas chirstmas क्रिसमस बड़ा_दिन बड़े_दिन',
  'christmas-eve': 'christmas_eve xmas_eve',
  'boxing-day': 'boxing_day',
  'new-year':
    "new_year new_years new_year's new_year_day new_years_day new_year's_day the_new_year नया_साल नए_साल नये_साल नववर्ष न्यू_ईयर naya_saal naye_saal nye_saal",
  'new-years-eve': "new_years_eve new_year's_eve new_year_eve nye silvester",
  valentine: "valentine's_day valentines_day valentine valentines",
  'republic-day': 'republic_day गणतंत्र_दिवस gantantra_diwas',
  'independence-day': 'independence_day स्वतंत्रता_दिवस swatantrata_diwas',
  'gandhi-jayanti': 'gandhi_jayanti गांधी_जयंती',
  lohri: 'lohri लोहड़ी',
  sankranti: 'sankranti makar_sankranti uttarayan pongal संक्रांति मकर_संक्रांति पोंगल उत्तरायण',
  halloween: 'halloween',
  thanksgiving: 'thanksgiving thanks_giving turkey_day',
  'good-friday': 'good_friday गुड_फ्राइडे',
  easter: 'easter easter_sunday ईस्टर',
  diwali: 'diwali deepavali divali dipawali deepawali दिवाली दीवाली दीपावली',
  holi: 'holi होली',
  dussehra: 'dussehra dasara dashahara दशहरा',
  shivratri: 'shivratri mahashivratri maha_shivratri शिवरात्रि महाशिवरात्रि',
  'gudi-padwa': 'gudi_padwa gudhi_padwa ugadi गुढीपाडवा गुड़ी_पड़वा गुढ़ी_पाडवा उगादी',
  eid: 'eid eid_ul_fitr ईद',
  bakrid: 'bakrid bakri_eid eid_al_adha eid_ul_adha बकरीद बकरा_ईद',
  'lunar-new-year': 'chinese_new_year cny lunar_new_year',
  'easter-monday': 'easter_monday',
  'labor-day': 'labor_day labour_day',
  'memorial-day': 'memorial_day',
  'mlk-day': 'mlk_day mlk martin_luther_king_day',
  'presidents-day': "presidents_day president's_day presidents'_day",
  'family-day': 'family_day',
  'columbus-day': 'columbus_day canadian_thanksgiving',
  'independence-day-us': 'fourth_of_july july_fourth',
  'canada-day': 'canada_day',
  'australia-day': 'australia_day',
  'anzac-day': 'anzac_day',
  'st-patrick': "st_patrick's_day st_patricks_day paddy's_day paddys_day",
  baisakhi: 'baisakhi vaisakhi बैसाखी',
};

export const FESTIVAL_NAMES: Entries = FESTIVALS.map((festival, index) => [
  'festival',
  index,
  NAMES[festival],
]);
