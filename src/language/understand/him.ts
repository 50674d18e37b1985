import { wordSet } from './names/word-set.ts';

/** Words for whoever is meant, as they are typed: in one spelling "they" would be "थे", which is "were". */
export const HIM = wordSet(
  `he she him her his hers they them their usko uska uski uske usne usse unko unka unki unke unhone unse iska isko iske iski
  inka inko उसको उसका उसकी उसके उसने उससे उनको उनका उनकी उनके उन्होंने उनसे इसका इसको इसके इसकी इनका इनको`,
);
