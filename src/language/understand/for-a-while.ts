/** "until he's back", "for a week", "जब तक वह न आए": something is meant to end by itself. */
export const isForAWhile = (text: string): boolean => FOR_A_WHILE.test(text);

const FOR_A_WHILE =
  /\b(?:un)?till?\b|\bfor (?:now|the time being|the moment|today|tomorrow|a|an|one|two|three|the next|this|next|\d+) ?(?:while|bit|couple|few|days?|weeks?|months?|fortnight)?\b|\btemporar|\bmeanwhile\b|\bwhile (?:he|she|they)\b|\b(?<!\b(?:abhi|ab) )tak\b|\b(?:fil?haal|kuch din|thode din)\b|(?<!(?:अभी|अब) )(?<![\p{L}\p{M}])तक(?![\p{L}\p{M}])|फ़?िलहाल|कुछ दिन/iu;
