import { describe, expect, test } from 'vitest';
import { phoneticKey, soundsLike } from '../../src/domain/phonetic-key.ts';

/** Names as their owners write them, and as someone with a Hindi keyboard does. */
const SAME = `
  Asha आशा · Rao राव · Priya प्रिया · Nair नायर · Vikram विक्रम · Shetty शेट्टी · Sunita सुनीता · Deshpande देशपांडे
  Ravi रवि · Kulkarni कुलकर्णी · Rajesh राजेश · Gupta गुप्ता · Kavita कविता · Joshi जोशी · Olivia ओलिविया · Wilson विल्सन
  Meera मीरा · Mira मीरा · Iyer अय्यर · Menon मेनन · Neha नेहा · Agarwal अग्रवाल · Farhan फ़रहान · Farhan फरहान
  Siddiqui सिद्दीकी · Deepak दीपक · Dipak दीपक · Verma वर्मा · Varma वर्मा · Emily एमिली · Carter कार्टर · Yuki युकी
  Tanaka तनाका · Noor नूर · Rahman रहमान · Singh सिंह · Krishna कृष्ण · Chandra चंद्र · Anand आनन्द · Anand आनंद
  Vijay विजय · Gaurav गौरव · Lakshmi लक्ष्मी · Laxmi लक्ष्मी · Chatterjee चटर्जी · Mukherjee मुखर्जी · Bose बोस
  Contoso कॉन्टोसो · Fabrikam फ़ैब्रिकम · Northwind नॉर्थविंड · Traders ट्रेडर्स · Lakeside लेकसाइड · Mishra मिश्रा
  Grace ग्रेस · Shah शाह · Patel पटेल · Dubey दुबे · Pandey पांडे · Chaudhary चौधरी · Yadav यादव · Om ओम · Ajay अजय
  Megan मेगन · Alex एलेक्स · Jyoti ज्योति · Aishwarya ऐश्वर्या · Bhatt भट्ट · Kapoor कपूर · Mehta मेहता · Reddy रेड्डी
  Subramaniam सुब्रमण्यम · Sandeep संदीप · Sampat संपत · Pooja पूजा · Puja पूजा · Arjun अर्जुन · Geeta गीता · Khalid ख़ालिद`
  .split(/[·\n]/)
  .map((pair) => pair.trim())
  .filter((pair) => pair !== '');

const DIFFERENT = ['Ravi राव', 'Rao रवि', 'Usha आशा', 'Asif आशा', 'Neha मीरा', 'Varun वर्मा', 'Iyer आशा'];

describe('across scripts', () => {
  test.each(SAME)('%s sound alike', (pair) => {
    const [latin = '', devanagari = ''] = pair.split(' ');
    expect(phoneticKey(devanagari)).toBe(phoneticKey(latin));
    expect(soundsLike(devanagari, latin)).toBe(true);
  });

  test.each(DIFFERENT)('%s do not', (pair) => {
    const [latin = '', devanagari = ''] = pair.split(' ');
    expect(soundsLike(latin, devanagari)).toBe(false);
  });
});

test('within one script, spelling decides', () => {
  expect(soundsLike('Mira', 'Meera')).toBe(false);
  expect(soundsLike('मीरा', 'मिरा')).toBe(false);
});

test('other scripts and signs have no sound', () => {
  expect(['陳志明', '!', '२५', ''].map(phoneticKey)).toEqual(['', '', '', '']);
  expect(soundsLike('陳志明', '२५')).toBe(false);
});
