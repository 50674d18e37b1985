/** Far more than anyone would work through, and few enough for every check to be instant. */
export const MAX_STEPS = 100;

/** How many names people may have for a template besides its own, and how long one is. */
export const MAX_ALIASES = 20;
export const MAX_ALIAS = 80;

/** The longest wait before a step, in calendar days. */
export const MAX_WAIT_DAYS = 365;

/** Ids of templates, steps and ends. Not the one word of this form that every object of JavaScript has already. */
export const ID = /^(?!constructor$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The ids of inputs, as they stand in texts: {input.meetingDate}. Not what every object of JavaScript has already. */
export const INPUT_ID =
  /^(?!(constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][a-zA-Z0-9]*$/;
