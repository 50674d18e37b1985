/** The name in "find nair please", "nair ko dhundo". */
export const wordsToFind = (sentence: string): string | undefined => {
  const words = sentence
    .trim()
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/[?.!।]+$/u, '')
    .trim();
  return words === '' ? undefined : words;
};

const BEFORE =
  /^(?:(?:please|pls|can you|could you|hey|find|search(?: for)?|look ?up|look for|show(?: me)?|open|get|give me|who(?:'s| is)|where is|do we have|is there|any(?:one|body)?(?: called| named)?|record(?:s)?(?: of| for)?|खोजो|खोजें|ढूँढो|ढूंढो|ढूँढें|khojo|dhundo|dhoondo)\s+)+/iu;
const AFTER =
  /\s+(?:please|pls|(?:को|ko|का|की|के|ka|ki|ke)?\s*(?:रिकॉर्ड|record)?\s*(?:खोजो|खोजें|ढूँढो|ढूंढो|ढूँढें|दिखाओ|दिखाएँ|khojo|dhundo|dhoondo|dikhao|dikha do|kaun hai|कौन है))[?.!।]*$/iu;
