/**
 * Hindi with one sign where people write several: "पाण्डेय" and "पांडेय", "हाँ" and "हां", "फ़ोन" and "फोन". Only for
 * comparing.
 */
export const withOneSign = (text: string): string =>
  text.replace(/\u093c/g, '').replace(/ँ|[ङञणनम]्(?=[क-भ])/g, 'ं');
