/** What a customer's business is, by which sellers call them: "the roofing guy", "cafe", "स्कूल वाले". */
export const TRADES = `
  academy bakers bakery bakeries boutique builders cab cabs cafe cargo catering caterers ceramics chemicals clinic clinics coffee
  college construction couriers dairy dental depot fleet foundry freight furniture garments gym harvest hospital hotel hotels
  insurance jewellers landscaping leather linen logistics marble milk mill mills motors nursery onion opticals orthopedics
  packaging paint petrol pharma pharmacy plastic plastics pos pump pumps resort restaurant retail retailers roofing roof
  salon school schools shipping solar spinning steel surgery sweets tea textile textiles tiles toys tractor tractors travels
  tyre tyres warehouse window windows
  अस्पताल अस्पताळ ऑप्टिकल कैफे कैफ़े क्लिनिक गारमेंट चाय जिम टाइल टायर टेक्सटाइल ट्रांसपोर्ट ट्रैक्टर डिपो डेयरी दवाखाना नर्सरी पंप
  प्लास्टिक फार्मेसी फ़ार्मेसी फाउंड्री बेकरी मार्बल मिठाई मिल रिसॉर्ट रेस्टोरेंट सोलर सोसाइटी स्कूल स्टील स्वीट्स होटल हॉस्पिटल
`;

/** What stands after the trade of a customer where that customer is meant: "the fleet deal". */
export const MATTERS = `
  deal account contract order project opportunity tender renewal loan licence license thing matter business upgrade pilot
  डील सौदा सौदे खाता खाते ऑर्डर टेंडर लोन ऋण लाइसेंस
`;
